import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a chart name with dots in it",
  values: postgres({ architecture: "replication", nameOverride: "pg.v18" }),
  changes: [
    { object: "StatefulSet/db-postgres", exists: false },
    { object: "StatefulSet/db-pg-v18-3763259c", path: 'metadata.labels["app.kubernetes.io/name"]', to: "pg.v18" },
  ],
});
