import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a StorageClass and a size for each kind of volume",
  values: postgres({
    storage: {
      data: { size: "2Ti", storageClass: "fast" },
      wal: { size: "512Gi", storageClass: "fast.nvme-1" },
      backup: { size: "12Ti", storageClass: "1e3" },
    },
  }),
  changes: [
    { object: "PersistentVolumeClaim/data-db-postgres-0", path: "spec", to: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "2Ti" } }, storageClassName: "fast" } },
    { object: "PersistentVolumeClaim/wal-db-postgres-0", path: "spec.storageClassName", to: "fast.nvme-1" },
    { object: "PersistentVolumeClaim/wal-db-postgres-0", path: "spec.resources.requests.storage", to: "512Gi" },
    { object: "PersistentVolumeClaim/db-postgres-backup", path: "spec.storageClassName", to: "1e3" },
    {
      object: "ConfigMap/db-postgres-configuration",
      path: 'data["sizes.conf"]',
      to: "# From the size of the WAL volume: a quarter for ordinary traffic, the rest for standbys and an archive that are away and for bursts.\nmax_wal_size = 131072MB\nmax_slot_wal_keep_size = 314572MB\n# So that a primary that was replaced finds back to where the histories parted, instead of copying everything.\nwal_keep_size = 65536MB\n",
    },
  ],
});
