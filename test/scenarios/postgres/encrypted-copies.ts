import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "archived WAL, backups and dumps encrypted with a key of the user's, its second by now",
  values: postgres({ backup: { encryption: { existingSecret: "backup-keys", key: "of-2026", scratch: { size: "40Gi", storageClass: "fast" } }, logical: { enabled: true } } }),
  changes: [
    { object: "Deployment/db-postgres-archive", path: "spec.template.spec.volumes[name=encryption].secret.secretName", to: "backup-keys" },
    { object: "Deployment/db-postgres-archive", path: "spec.template.spec.volumes[name=receiving].emptyDir.medium", to: "Memory" },
    { object: "Deployment/db-postgres-archive", path: "spec.template.spec.containers[name=archive].env[name=ENCRYPTION_KEY].value", to: "of-2026" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=ENCRYPTION_KEY].value", to: "of-2026" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].volumeMounts[name=encryption].mountPath", to: "/pg/encryption" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.volumes[name=scratch].ephemeral.volumeClaimTemplate.spec.resources.requests.storage", to: "40Gi" },
    { object: "CronJob/db-postgres-backup", path: "spec.successfulJobsHistoryLimit", to: 1 },
    { object: "CronJob/db-postgres-logical", path: "spec.jobTemplate.spec.template.spec.volumes[name=encryption].secret.secretName", to: "backup-keys" },
    { object: "CronJob/db-postgres-verify", path: "spec.jobTemplate.spec.template.spec.volumes[name=encryption].secret.secretName", to: "backup-keys" },
  ],
});
