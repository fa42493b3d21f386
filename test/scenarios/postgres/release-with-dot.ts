import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a release name with a dot",
  release: "a.b",
  values: postgres({ architecture: "replication" }),
  changes: [
    { object: "StatefulSet/a-b-postgres-ba624cb8", path: "spec.replicas", to: 2 },
  ],
});
