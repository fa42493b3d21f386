import { postgres } from "../../../dist-charts/postgres.js";
import { scenario } from "../../../generator/sdk/scenario.js";

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
