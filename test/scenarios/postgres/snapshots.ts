import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "snapshots of the primary's volumes",
  values: postgres({ backup: { snapshot: { enabled: true, schedule: "15 * * * *", class: "fast", keep: 6 } } }),
  changes: [
    { object: "CronJob/db-postgres-snapshot", path: "spec.schedule", to: "15 * * * *" },
    { object: "CronJob/db-postgres-snapshot", path: "spec.jobTemplate.spec.template.spec.containers[name=snapshot].env[name=CLASS].value", to: "fast" },
    { object: "CronJob/db-postgres-snapshot", path: "spec.jobTemplate.spec.template.spec.containers[name=snapshot].env[name=KEEP].value", to: "6" },
    { object: "Role/db-postgres-snapshot", exists: true },
    { object: "NetworkPolicy/db-postgres-snapshot", exists: true },
  ],
});
