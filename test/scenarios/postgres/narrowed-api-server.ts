import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "an API server whose addresses are known",
  values: postgres({ architecture: "replication", networkPolicy: { apiServer: { cidrs: ["10.96.0.1/32", "fd00::1/128"], ports: [6443] } } }),
  changes: [
    { object: "NetworkPolicy/db-postgres", path: "spec.egress[2].to", to: [{ ipBlock: { cidr: "10.96.0.1/32" } }, { ipBlock: { cidr: "fd00::1/128" } }] },
    { object: "NetworkPolicy/db-postgres-password", path: "spec.egress[0].ports", to: [{ port: 6443, protocol: "TCP" }] },
  ],
});
