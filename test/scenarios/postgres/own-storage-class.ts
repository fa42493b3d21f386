import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a StorageClass of the release's own, and one member whose volume still has the old one",
  values: postgres({
    architecture: "replication",
    storage: {
      ownStorageClass: {
        enabled: true,
        provisioner: "ebs.csi.aws.com",
        parameters: { type: "gp3", encrypted: "true", iops: "3000" },
        reclaimPolicy: "Delete",
        allowVolumeExpansion: false,
        volumeBindingMode: "Immediate",
        mountOptions: ["discard"],
      },
      data: { members: { "0": { storageClass: "slow" } } },
      backup: { storageClass: "cheap" },
    },
  }),
  changes: [
    { object: "StorageClass/default.db-postgres", path: "provisioner", to: "ebs.csi.aws.com" },
    { object: "StorageClass/default.db-postgres", path: "parameters", to: { type: "gp3", encrypted: "true", iops: "3000" } },
    { object: "StorageClass/default.db-postgres", path: "allowVolumeExpansion", to: false },
    { object: "PersistentVolumeClaim/data-db-postgres-0", path: "spec.storageClassName", to: "slow" },
    { object: "PersistentVolumeClaim/data-db-postgres-1", path: "spec.storageClassName", to: "default.db-postgres" },
    { object: "PersistentVolumeClaim/wal-db-postgres-0", path: "spec.storageClassName", to: "default.db-postgres" },
    { object: "PersistentVolumeClaim/db-postgres-backup", path: "spec.storageClassName", to: "cheap" },
  ],
});
