import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a new release from another's encrypted backups",
  values: postgres({ recovery: { source: { claim: "old-postgres-backup", encryptionSecret: "keys-of-old" } } }),
  changes: [
    { object: "Service/db-postgres-recovery", exists: true },
  ],
});
