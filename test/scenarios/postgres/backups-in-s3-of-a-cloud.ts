import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

const storage = { endpoint: "s3.eu-central-1.amazonaws.com", bucket: "backups", region: "eu-central-1", uriStyle: "host", existingSecret: "s3-keys" } as const;

export default scenario({
  title: "backups and WAL in a cloud's S3 storage, whose buckets have hosts of their own, recovered from another release's",
  values: postgres({
    image: { repository: "registry.example/postgres-pgbackrest", tag: "18" },
    backup: { s3: storage },
    recovery: { source: { s3: { ...storage, path: "/shop/before" } } },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].env[name=PGBACKREST_REPO1_S3_URI_STYLE].value", to: "host" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].env[name=PGBACKREST_REPO1_STORAGE_PORT].value", to: "443" },
  ],
});
