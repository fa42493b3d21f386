import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "dumps beside the physical backups",
  values: postgres({ backup: { logical: { enabled: true, schedule: "@daily", keep: 3, keepDays: 30, jobs: 4 } } }),
  changes: [
    { object: "CronJob/db-postgres-logical", path: "spec.schedule", to: "@daily" },
    { object: "CronJob/db-postgres-logical", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=JOBS].value", to: "4" },
    { object: "CronJob/db-postgres-logical", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=KEEP_DAYS].value", to: "30" },
    { object: "CronJob/db-postgres-logical", path: "spec.jobTemplate.spec.template.spec.volumes[name=secrets].secret.items", to: [{ key: "postgres-password", path: "superuser" }] },
  ],
});
