import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a primary and one replica",
  values: postgres({ architecture: "replication" }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.replicas", to: 2 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.serviceAccountName", to: "db-postgres" },
    { object: "Service/db-postgres", path: "spec.selector.postgres-role", to: "primary" },
    { object: "Service/db-postgres-replicas", exists: true },
    { object: "ConfigMap/db-postgres-primary", exists: true },
    { object: "Role/db-postgres", exists: true },
    { object: "PersistentVolumeClaim/wal-db-postgres-1", exists: true },
    { object: "Pod/db-postgres-test", path: "spec.containers[name=test].env[name=REPLICAS].value", to: "1" },
  ],
});
