import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "directories of a node, given to the server's user by an init container",
  values: postgres({
    security: { changeOwnership: true },
    storage: {
      data: { members: { "0": { persistentVolume: { hostPath: { path: "/srv/db/data" }, node: "worker-1" } } } },
      wal: { members: { "0": { persistentVolume: { hostPath: { path: "/srv/db/wal" }, node: "worker-1" } } } },
      backup: { persistentVolume: { hostPath: { path: "/srv/db/backup" }, node: "1e3" } },
      archive: { size: "16Gi", accessModes: ["ReadWriteMany"], persistentVolume: { hostPath: { path: "/srv/db/archive" }, node: "1e3" } },
    },
  }),
  changes: [
    { object: "PersistentVolume/default.data-db-postgres-0", path: "spec.hostPath", to: { path: "/srv/db/data", type: "Directory" } },
    { object: "PersistentVolume/default.db-postgres-backup", path: "spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions", to: [{ key: "kubernetes.io/hostname", operator: "In", values: ["1e3"] }] },
    { object: "PersistentVolumeClaim/wal-db-postgres-0", path: "spec.storageClassName", to: "" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.initContainers[0].command", to: ["/pg/scripts/change-ownership.sh", "10001", "/pg/data", "/pg/wal"] },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.initContainers[0].command[2]", to: "/pg/backup" },
  ],
});
