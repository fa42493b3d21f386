import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "two weeks of every moment, on a volume that any node may have",
  values: postgres({
    backup: { recoveryWindow: 14, keep: 1, fullEvery: 8, deadline: 43_200 },
    archive: {
      slotLimitPercent: 75,
      resources: {
        requests: { cpu: "100m", memory: "128Mi", "ephemeral-storage": "32Mi", "hugepages-2Mi": "4Mi" },
        limits: { cpu: "2", memory: "512Mi", "ephemeral-storage": "256Mi", "hugepages-2Mi": "4Mi" },
      },
    },
    storage: { backup: { size: "200Gi", accessModes: ["ReadWriteMany"] } },
  }),
  changes: [
    { object: "Deployment/db-postgres-archive", path: "spec.template.spec.containers[name=archive].resources.limits.cpu", to: "2" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=RECOVERY_WINDOW].value", to: "14" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=FULL_EVERY].value", to: "8" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.activeDeadlineSeconds", to: 43_200 },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.affinity", to: undefined },
  ],
});
