import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a full name of two hundred characters",
  values: postgres({ architecture: "replication", fullnameOverride: `${"long-name.".repeat(19)}1234567890` }),
  changes: [
    { object: "StatefulSet/db-postgres", exists: false },
    { object: "StatefulSet/long-name-long-name-long-name-l-833fecf2", exists: true },
  ],
});
