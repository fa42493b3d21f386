import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a newer major version by a copy of a running release",
  values: postgres({ postgres: { version: 18 }, recovery: { from: "server", source: { release: "old", secret: "passwords-of-old" } } }),
  changes: [{ object: "Service/db-postgres-recovery", exists: true }],
});
