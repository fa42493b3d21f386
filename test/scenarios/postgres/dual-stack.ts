import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "Services with addresses of both families, or of the other one",
  values: postgres({
    architecture: "replication",
    service: { ipFamilyPolicy: "RequireDualStack", ipFamilies: ["IPv6", "IPv4"] },
    replicas: { service: { ipFamilyPolicy: "PreferDualStack", ipFamilies: ["IPv4"] } },
  }),
  changes: [
    { object: "Service/db-postgres", path: "spec.ipFamilyPolicy", to: "RequireDualStack" },
    { object: "Service/db-postgres", path: "spec.ipFamilies", to: ["IPv6", "IPv4"] },
    { object: "Service/db-postgres-replicas", path: "spec.ipFamilyPolicy", to: "PreferDualStack" },
  ],
});
