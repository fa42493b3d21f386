import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "PostgreSQL 15",
  values: postgres({ postgres: { version: 15 } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].env[name=POSTGRES_VERSION].value", to: "15" },
    {
      object: "StatefulSet/db-postgres",
      path: "spec.template.spec.containers[name=postgres].image",
      to: "docker.io/library/postgres:15-trixie@sha256:dfbbb0ad8cab91d41e99123664e37a9b25d0413426d4fb3154e4d668e5d35246",
    },
  ],
});
