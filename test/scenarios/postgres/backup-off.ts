import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "no backups",
  values: postgres({ backup: { enabled: false } }),
  changes: [
    { object: "CronJob/db-postgres-backup", exists: false },
    { object: "PersistentVolumeClaim/db-postgres-backup", exists: false },
    { object: "NetworkPolicy/db-postgres-backup", exists: false },
    { object: "Deployment/db-postgres-archive", exists: false },
  ],
});
