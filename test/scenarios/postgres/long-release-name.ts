import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "the longest name that Helm allows a release",
  release: "a-very-long-name-for-a-release-of-fifty-three-letters",
  values: postgres({ architecture: "replication" }),
  changes: [
    { object: "StatefulSet/a-very-long-name-for-a-release-a35d62f4", path: "spec.replicas", to: 2 },
  ],
});
