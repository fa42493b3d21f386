import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "no network policies",
  values: postgres({ architecture: "replication", networkPolicy: { enabled: false } }),
  changes: [
    { object: "NetworkPolicy/db-postgres", exists: false },
    { object: "NetworkPolicy/db-postgres-backup", exists: false },
    { object: "NetworkPolicy/db-postgres-password", exists: false },
    { object: "NetworkPolicy/db-postgres-test", exists: false },
  ],
});
