import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "what docs/four-days.md installs: a standby, backups, volumes of their sizes, and a checker",
  namespace: "shop",
  values: postgres({
    architecture: "replication",
    replicas: { count: 1 },
    storage: { data: { size: "50Gi" }, wal: { size: "10Gi" }, backup: { size: "200Gi" } },
    failover: { checker: { enabled: true } },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.replicas", to: 2 },
    { object: "PersistentVolumeClaim/data-db-postgres-1", path: "spec.resources.requests.storage", to: "50Gi" },
    { object: "PersistentVolumeClaim/db-postgres-backup", path: "spec.resources.requests.storage", to: "200Gi" },
    { object: "CronJob/db-postgres-failover", exists: true },
  ],
});
