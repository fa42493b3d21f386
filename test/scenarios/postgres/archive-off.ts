import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "backups without an archive of the WAL, each a full one",
  values: postgres({ archive: { enabled: false }, backup: { fullEvery: 1 } }),
  changes: [
    { object: "Deployment/db-postgres-archive", exists: false },
    { object: "NetworkPolicy/db-postgres-archive", exists: false },
    { object: "ConfigMap/db-postgres-configuration", path: "data.archive", to: undefined },
    { object: "ConfigMap/db-postgres-configuration", path: 'data["backup.conf"]', to: undefined },
  ],
});
