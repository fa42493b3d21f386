import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "nothing but the defaults",
  values: postgres({}),
  changes: [],
});
