import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "PostgreSQL's own figures instead of those from resources",
  values: postgres({ postgres: { tuning: "none" } }),
  changes: [{ object: "ConfigMap/db-postgres-configuration", path: 'data["tuning.conf"]', to: undefined }],
});
