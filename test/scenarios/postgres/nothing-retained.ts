import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a database for trying out, of which nothing stays",
  values: postgres({ architecture: "replication", storage: { retain: false } }),
  changes: [
    { object: "PersistentVolumeClaim/data-db-postgres-0", path: "metadata.annotations", to: undefined },
    { object: "PersistentVolumeClaim/db-postgres-backup", path: "metadata.annotations", to: undefined },
    { object: "Secret/db-postgres", path: "metadata.annotations", to: undefined },
    { object: "ConfigMap/db-postgres-primary", exists: true },
  ],
});
