import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "backups that nothing restores",
  values: postgres({ backup: { verification: { enabled: false } } }),
  changes: [
    { object: "CronJob/db-postgres-verify", exists: false },
    { object: "NetworkPolicy/db-postgres-verify", exists: false },
  ],
});
