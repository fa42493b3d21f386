import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "one backup a night, two weeks kept",
  values: postgres({
    backup: {
      schedule: "@daily",
      keep: 14,
      resources: {
        requests: { cpu: "500m", memory: "128Mi", "ephemeral-storage": "32Mi", "hugepages-2Mi": "4Mi" },
        limits: { cpu: "1.5", memory: "512Mi", "ephemeral-storage": "256Mi", "hugepages-2Mi": "4Mi" },
      },
    },
  }),
  changes: [
    { object: "CronJob/db-postgres-backup", path: "spec.schedule", to: "@daily" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=KEEP].value", to: "14" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].resources.limits.cpu", to: "1.5" },
  ],
});
