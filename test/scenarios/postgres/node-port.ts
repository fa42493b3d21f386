import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "clients outside the cluster come in through a port of every node",
  values: postgres({
    architecture: "replication",
    service: { type: "NodePort", nodePort: 30432, port: 5433, externalTrafficPolicy: "Cluster" },
    replicas: { service: { type: "NodePort", nodePort: 30433, port: 5434, externalTrafficPolicy: "Cluster" } },
    networkPolicy: { clients: [{ ipBlock: { cidr: "192.0.2.0/24" } }] },
  }),
  changes: [
    { object: "Service/db-postgres", path: "spec.type", to: "NodePort" },
    { object: "Service/db-postgres", path: "spec.ports", to: [{ name: "postgres", port: 5433, targetPort: "postgres", protocol: "TCP", nodePort: 30432 }] },
    { object: "Service/db-postgres-replicas", path: "spec.ports[0].nodePort", to: 30433 },
    { object: "Service/db-postgres-replicas", path: "spec.externalTrafficPolicy", to: "Cluster" },
    { object: "NetworkPolicy/db-postgres", path: "spec.ingress[0].from[2]", to: { ipBlock: { cidr: "192.0.2.0/24" } } },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=PRIMARY_PORT].value", to: "5433" },
    { object: "Pod/db-postgres-test", path: "spec.containers[name=test].env[name=REPLICAS_PORT].value", to: "5434" },
  ],
});
