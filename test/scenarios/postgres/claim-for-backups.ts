import { postgres } from "../../../dist-charts/postgres.js";
import { scenario } from "../../../generator/sdk/scenario.js";

export default scenario({
  title: "backups go to a claim of the user's own",
  values: postgres({ storage: { backup: { existingClaim: "nas" } } }),
  changes: [
    { object: "PersistentVolumeClaim/db-postgres-backup", exists: false },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.volumes[name=backup].persistentVolumeClaim.claimName", to: "nas" },
  ],
});
