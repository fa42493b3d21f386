import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "local disks for data and WAL, of a class that says so",
  values: postgres({
    storage: {
      data: { size: "200Gi", storageClass: "local", accessModes: ["ReadWriteOncePod"], members: { "0": { persistentVolume: { local: { path: "/mnt/disks/data" }, node: "worker-1" } } } },
      wal: { accessModes: ["ReadWriteOncePod"], members: { "0": { storageClass: "local-nvme", persistentVolume: { local: { path: "/mnt/disks/wal" }, node: "worker-1" } } } },
      backup: { persistentVolume: { local: { path: "/mnt/disks/backup" }, node: "worker-2" } },
      archive: { size: "100Gi", persistentVolume: { local: { path: "/mnt/disks/archive" }, node: "worker-2" } },
    },
  }),
  changes: [
    { object: "PersistentVolume/default.data-db-postgres-0", path: "spec.storageClassName", to: "local" },
    { object: "PersistentVolume/default.data-db-postgres-0", path: "spec.capacity.storage", to: "200Gi" },
    { object: "PersistentVolume/default.data-db-postgres-0", path: "spec.accessModes", to: ["ReadWriteOncePod"] },
    { object: "PersistentVolume/default.wal-db-postgres-0", path: "spec.local", to: { path: "/mnt/disks/wal" } },
    { object: "PersistentVolumeClaim/wal-db-postgres-0", path: "spec.storageClassName", to: "local-nvme" },
  ],
});
