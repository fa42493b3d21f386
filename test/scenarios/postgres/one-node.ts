import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a cluster of one node, for trying replication out",
  values: postgres({ architecture: "replication", scheduling: { antiAffinity: { type: "none" } } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.affinity", to: undefined },
  ],
});
