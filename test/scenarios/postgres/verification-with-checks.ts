import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "backups proved every Sunday, with queries of one's own",
  values: postgres({
    backup: {
      verification: {
        schedule: "0 4 * * 0",
        checks: { "orders-of-yesterday": "SELECT count(*) > 0 FROM orders WHERE at > now() - interval '2 days'" },
        scratch: { size: "100Gi", storageClass: "cheap" },
        resources: {
          requests: { cpu: "1", memory: "1Gi", "ephemeral-storage": "64Mi", "hugepages-2Mi": "4Mi" },
          limits: { cpu: "4", memory: "2Gi", "ephemeral-storage": "2Gi", "hugepages-2Mi": "4Mi" },
        },
      },
    },
  }),
  changes: [
    { object: "CronJob/db-postgres-verify", path: "spec.schedule", to: "0 4 * * 0" },
    { object: "ConfigMap/db-postgres-verify", path: 'data["orders-of-yesterday.sql"]', to: "SELECT count(*) > 0 FROM orders WHERE at > now() - interval '2 days'" },
    { object: "CronJob/db-postgres-verify", path: "spec.jobTemplate.spec.template.spec.volumes[name=scratch].ephemeral.volumeClaimTemplate.spec", to: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "100Gi" } }, storageClassName: "cheap" } },
    { object: "CronJob/db-postgres-verify", path: "spec.jobTemplate.spec.template.spec.containers[name=verify].resources.limits.memory", to: "2Gi" },
  ],
});
