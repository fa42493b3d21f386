import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a whole name that YAML takes for a boolean",
  values: postgres({ fullnameOverride: "on" }),
  changes: [
    { object: "StatefulSet/db-postgres", exists: false },
    { object: "StatefulSet/pg-on", exists: true },
    { object: "Service/pg-on-members", exists: true },
  ],
});
