import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "backups and archived WAL go to claims of the user's own",
  values: postgres({ storage: { backup: { existingClaim: "nas" }, archive: { existingClaim: "nas-wal" } } }),
  changes: [
    { object: "PersistentVolumeClaim/db-postgres-backup", exists: false },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.volumes[name=backup].persistentVolumeClaim.claimName", to: "nas" },
    { object: "Deployment/db-postgres-archive", path: "spec.template.spec.volumes[name=archive].persistentVolumeClaim.claimName", to: "nas-wal" },
  ],
});
