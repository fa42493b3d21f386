import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "backups and WAL in S3 storage, differential between the full ones, and recovered from another path of it",
  values: postgres({
    image: { repository: "registry.example/postgres-pgbackrest", tag: "18" },
    backup: { s3: { endpoint: "minio.storage.svc:9000", bucket: "backups", region: "any", path: "/shop/db2", uriStyle: "path", existingSecret: "s3-keys" }, differential: true, encryption: { existingSecret: "s3-passphrase" } },
    recovery: { source: { s3: { endpoint: "minio.storage.svc:9000", bucket: "backups", region: "any", path: "/shop/db", uriStyle: "path", existingSecret: "s3-keys" } }, backup: "20260301-060000F_20260302-060000D" },
    networkPolicy: { s3: { cidrs: ["10.0.0.0/8"], ports: [9000] } },
  }),
  changes: [
    { object: "PersistentVolumeClaim/db-postgres-backup", exists: false },
    { object: "Deployment/db-postgres-archive", exists: false },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].env[name=PGBACKREST_REPO1_PATH].value", to: "/shop/db2" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.volumes[name=storage-keys].secret.secretName", to: "s3-keys" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=BETWEEN].value", to: "diff" },
    { object: "CronJob/db-postgres-verify", path: "spec.jobTemplate.spec.template.spec.volumes[name=storage-keys].secret.secretName", to: "s3-keys" },
    { object: "NetworkPolicy/db-postgres", path: "spec.egress[1].to[0].ipBlock.cidr", to: "10.0.0.0/8" },
  ],
});
