import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "fifteen replicas, whose slots may hold back most of the WAL volume",
  values: postgres({ architecture: "replication", replicas: { count: 15 }, replication: { slotLimitPercent: 80 } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.replicas", to: 16 },
    { object: "PersistentVolumeClaim/data-db-postgres-15", exists: true },
    { object: "PersistentVolumeClaim/wal-db-postgres-15", exists: true },
    { object: "Role/db-postgres", path: "rules[1].resourceNames[15]", to: "db-postgres-15" },
  ],
});
