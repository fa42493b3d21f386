import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "the volumes of a database that ran elsewhere",
  values: postgres({
    storage: {
      data: { members: { "0": { persistentVolume: { existing: "pvc-0d3c1a52" } } } },
      wal: { storageClass: "fast", members: { "0": { persistentVolume: { existing: "pvc-7b1e9f00" } } } },
      backup: { persistentVolume: { existing: "pvc-4c00aa17" } },
      archive: { size: "8Gi", persistentVolume: { existing: "pvc-99e1b2c3" } },
    },
  }),
  changes: [
    { object: "PersistentVolumeClaim/data-db-postgres-0", path: "spec.volumeName", to: "pvc-0d3c1a52" },
    { object: "PersistentVolumeClaim/data-db-postgres-0", path: "spec.storageClassName", to: "" },
    { object: "PersistentVolumeClaim/wal-db-postgres-0", path: "spec.storageClassName", to: "fast" },
    { object: "PersistentVolumeClaim/db-postgres-backup", path: "spec.volumeName", to: "pvc-4c00aa17" },
    { object: "PersistentVolumeClaim/db-postgres-archive", path: "spec.volumeName", to: "pvc-99e1b2c3" },
  ],
});
