import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

const nfs = (directory: string): { persistentVolume: { nfs: { server: string; path: string }; mountOptions: string[] } } =>
  ({ persistentVolume: { nfs: { server: "nfs.example", path: `/export/db/${directory}` }, mountOptions: ["nfsvers=4.1", "hard"] } });

export default scenario({
  title: "volumes on an NFS server, each bound to its member beforehand",
  namespace: "shop",
  values: postgres({
    architecture: "replication",
    storage: {
      data: { members: { "0": nfs("data-0"), "1": nfs("data-1") } },
      wal: { members: { "0": nfs("wal-0"), "1": nfs("wal-1") } },
      backup: { accessModes: ["ReadWriteMany"], ...nfs("backup") },
      archive: { size: "64Gi", accessModes: ["ReadWriteMany"], ...nfs("archive") },
    },
  }),
  changes: [
    { object: "PersistentVolume/shop.db-postgres-archive", path: "spec.nfs.path", to: "/export/db/archive" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.affinity", to: undefined },
    { object: "PersistentVolume/shop.data-db-postgres-0", exists: true },
    { object: "PersistentVolume/shop.wal-db-postgres-1", path: "spec.nfs", to: { server: "nfs.example", path: "/export/db/wal-1" } },
    { object: "PersistentVolume/shop.wal-db-postgres-1", path: "spec.claimRef", to: { apiVersion: "v1", kind: "PersistentVolumeClaim", namespace: "shop", name: "wal-db-postgres-1" } },
    { object: "PersistentVolume/shop.db-postgres-backup", path: "spec.mountOptions", to: ["nfsvers=4.1", "hard"] },
    { object: "PersistentVolumeClaim/db-postgres-backup", path: "spec.accessModes", to: ["ReadWriteMany"] },
    { object: "PersistentVolumeClaim/data-db-postgres-1", path: "spec.volumeName", to: "shop.data-db-postgres-1" },
  ],
});
