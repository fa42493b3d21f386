import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a new release as another's newest backup has it, without later WAL",
  values: postgres({ recovery: { source: { release: "old" }, target: { immediate: true } } }),
  changes: [{ object: "Service/db-postgres-recovery", exists: true }],
});
