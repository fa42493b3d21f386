import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a load balancer for each Service, which keep the clients' addresses",
  values: postgres({
    architecture: "replication",
    service: {
      type: "LoadBalancer",
      loadBalancerClass: "service.k8s.aws/nlb",
      loadBalancerSourceRanges: ["192.0.2.0/24", "2001:db8::/32"],
      externalTrafficPolicy: "Local",
      ipFamilyPolicy: "PreferDualStack",
      annotations: { "external-dns.alpha.kubernetes.io/hostname": "db.example", "example.com/on": "yes" },
    },
    replicas: {
      service: {
        type: "LoadBalancer",
        loadBalancerClass: "example.com/internal",
        loadBalancerSourceRanges: ["192.0.2.7/32"],
        externalTrafficPolicy: "Local",
        ipFamilyPolicy: "RequireDualStack",
        annotations: { "external-dns.alpha.kubernetes.io/hostname": "reads.example" },
      },
    },
    networkPolicy: { clients: [{ ipBlock: { cidr: "192.0.2.0/24" } }, { ipBlock: { cidr: "2001:db8::/32" } }] },
  }),
  changes: [
    { object: "Service/db-postgres", path: "spec.type", to: "LoadBalancer" },
    { object: "Service/db-postgres", path: "spec.loadBalancerClass", to: "service.k8s.aws/nlb" },
    { object: "Service/db-postgres", path: "spec.loadBalancerSourceRanges", to: ["192.0.2.0/24", "2001:db8::/32"] },
    { object: "Service/db-postgres", path: "spec.externalTrafficPolicy", to: "Local" },
    { object: "Service/db-postgres", path: 'metadata.annotations["example.com/on"]', to: "yes" },
    { object: "Service/db-postgres-replicas", path: "spec.loadBalancerClass", to: "example.com/internal" },
    { object: "Service/db-postgres-replicas", path: 'metadata.annotations["external-dns.alpha.kubernetes.io/hostname"]', to: "reads.example" },
  ],
});
