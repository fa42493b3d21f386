import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "archived WAL on a fast volume of its own, backups on a large one that any node may have",
  values: postgres({
    storage: {
      backup: { size: "500Gi", storageClass: "nas", accessModes: ["ReadWriteMany"] },
      archive: { size: "20Gi", storageClass: "fast" },
    },
    backup: { verification: { enabled: true } },
  }),
  changes: [
    { object: "PersistentVolumeClaim/db-postgres-archive", path: "spec.resources.requests.storage", to: "20Gi" },
    { object: "PersistentVolumeClaim/db-postgres-archive", path: "spec.storageClassName", to: "fast" },
    { object: "Deployment/db-postgres-archive", path: "spec.template.spec.containers[name=archive].volumeMounts[name=archive].mountPath", to: "/pg/archive" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.volumes[name=archive].persistentVolumeClaim.claimName", to: "db-postgres-archive" },
    { object: "CronJob/db-postgres-verify", path: "spec.jobTemplate.spec.template.spec.containers[name=verify].volumeMounts[name=archive].readOnly", to: true },
    { object: "CronJob/db-postgres-verify", path: "spec.jobTemplate.spec.template.spec.volumes[name=archive].persistentVolumeClaim.claimName", to: "db-postgres-archive" },
  ],
});
