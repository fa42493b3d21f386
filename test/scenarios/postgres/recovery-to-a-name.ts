import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a new release as another was at a restore point",
  values: postgres({ recovery: { source: { release: "old" }, target: { name: "before the 'great' migration" } } }),
  changes: [{ object: "Service/db-postgres-recovery", exists: true }],
});
