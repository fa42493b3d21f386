import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "PostgreSQL 17",
  values: postgres({ postgres: { version: 17 } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].env[name=POSTGRES_VERSION].value", to: "17" },
    {
      object: "StatefulSet/db-postgres",
      path: "spec.template.spec.containers[name=postgres].image",
      to: "docker.io/library/postgres:17-trixie@sha256:f4c66b820c6f974249089d3d16d86a3698eae11e8746eb6644b2271031e91232",
    },
  ],
});
