import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a release name of one letter, in a namespace of its own",
  release: "x",
  namespace: "shop",
  values: postgres({ architecture: "replication", replicas: { count: 2 } }),
  changes: [
    { object: "StatefulSet/x-postgres", path: "spec.replicas", to: 3 },
    { object: "PersistentVolumeClaim/data-x-postgres-2", exists: true },
  ],
});
