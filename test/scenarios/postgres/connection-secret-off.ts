import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a Secret of the user's own and no connection Secret: nothing writes any Secret",
  values: postgres({ auth: { existingSecret: "vault" }, connectionSecret: { enabled: false } }),
  changes: [
    { object: "Secret/db-postgres", exists: false },
    { object: "Secret/db-postgres-connection", exists: false },
    { object: "Role/db-postgres-password", exists: false },
    { object: "RoleBinding/db-postgres-password", exists: false },
    { object: "ServiceAccount/db-postgres-password", exists: false },
    { object: "NetworkPolicy/db-postgres-password", exists: false },
  ],
});
