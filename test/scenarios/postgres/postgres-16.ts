import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "PostgreSQL 16",
  values: postgres({ postgres: { version: 16 } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].env[name=POSTGRES_VERSION].value", to: "16" },
    {
      object: "StatefulSet/db-postgres",
      path: "spec.template.spec.containers[name=postgres].image",
      to: "docker.io/library/postgres:16-trixie@sha256:a3b7f434b2dc57ce85a67e171163eb8ab1a1ebcb39d27484661f26b1dfbe30d6",
    },
    // no incremental backups, whose parts would stand beside the result
    { object: "CronJob/db-postgres-verify", path: "spec.jobTemplate.spec.template.spec.volumes[name=scratch].ephemeral.volumeClaimTemplate.spec.resources.requests.storage", to: "12288Mi" },
  ],
});
