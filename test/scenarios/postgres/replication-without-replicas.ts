import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a primary that is ready for replicas and has none yet",
  values: postgres({ architecture: "replication", replicas: { count: 0 } }),
  changes: [
    { object: "ConfigMap/db-postgres-primary", exists: true },
    { object: "Service/db-postgres-replicas", exists: true },
    { object: "Role/db-postgres", path: "rules[1].resourceNames", to: ["db-postgres-0"] },
  ],
});
