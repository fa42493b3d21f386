import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "the user id of the official image, for volumes that belong to it",
  values: postgres({ security: { user: 999 } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.securityContext.fsGroup", to: 999 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].securityContext.runAsUser", to: 999 },
    { object: "ConfigMap/db-postgres-configuration", path: "data.passwd", to: "root:x:0:0:root:/root:/bin/bash\npostgres:x:999:999:PostgreSQL:/tmp:/bin/bash\n" },
  ],
});
