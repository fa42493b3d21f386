import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a new release as another was at a place in its WAL, on its own timeline",
  values: postgres({ recovery: { source: { release: "old" }, target: { lsn: "0/3000148" }, timeline: "current" } }),
  changes: [{ object: "Service/db-postgres-recovery", exists: true }],
});
