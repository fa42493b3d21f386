import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "passwords by the chart, and no connection Secret",
  values: postgres({ connectionSecret: { enabled: false } }),
  changes: [
    { object: "Secret/db-postgres-connection", exists: false },
  ],
});
