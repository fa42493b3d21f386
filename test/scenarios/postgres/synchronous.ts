import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "commits that are on two servers, and a primary that was asked for",
  values: postgres({ architecture: "replication", replicas: { count: 2 }, replication: { primary: 1, synchronous: { standbys: 1, whenMissing: "continue" } } }),
  changes: [
    { object: "ConfigMap/db-postgres-configuration", path: "data.requested-primary", to: "1" },
    { object: "ConfigMap/db-postgres-configuration", path: "data.synchronous-standbys", to: "1" },
    { object: "ConfigMap/db-postgres-configuration", path: "data.synchronous-when-missing", to: "continue" },
    { object: "ConfigMap/db-postgres-configuration", path: "data.members", to: "3" },
  ],
});
