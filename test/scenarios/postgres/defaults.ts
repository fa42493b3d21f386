import { postgres } from "../../../dist-charts/postgres.js";
import { scenario } from "../../../generator/sdk/scenario.js";

export default scenario({
  title: "nothing but the defaults",
  values: postgres({}),
  changes: [],
});
