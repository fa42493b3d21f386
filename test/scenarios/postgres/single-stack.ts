import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "Services of one family in a cluster that has both",
  values: postgres({
    architecture: "replication",
    service: { ipFamilyPolicy: "SingleStack", ipFamilies: ["IPv6"] },
    replicas: { service: { ipFamilyPolicy: "SingleStack", ipFamilies: ["IPv6"] } },
  }),
  changes: [
    { object: "Service/db-postgres", path: "spec.ipFamilyPolicy", to: "SingleStack" },
    { object: "Service/db-postgres-replicas", path: "spec.ipFamilies", to: ["IPv6"] },
  ],
});
