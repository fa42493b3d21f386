import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a release name that says postgres already",
  release: "shop-postgres",
  values: postgres({ architecture: "replication" }),
  changes: [
    { object: "Service/shop-postgres-replicas", exists: true },
  ],
});
