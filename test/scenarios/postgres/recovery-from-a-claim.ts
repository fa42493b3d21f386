import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a new release from the backups on a claim, up to a transaction, beginning with a backup that is named",
  values: postgres({
    recovery: { source: { claim: "backups-of-old" }, target: { transaction: 4294967301 }, backup: "20260301T060000Z" },
    networkPolicy: { enabled: false },
  }),
  changes: [
    { object: "Service/db-postgres-recovery", exists: true },
    { object: "NetworkPolicy/db-postgres", exists: false },
  ],
});
