import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a release name that begins with a digit",
  release: "1db",
  values: postgres({ architecture: "replication" }),
  changes: [
    { object: "Service/pg-1db-postgres-replicas", exists: true },
    { object: "StatefulSet/pg-1db-postgres", path: "spec.replicas", to: 2 },
  ],
});
