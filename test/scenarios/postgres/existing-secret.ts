import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a Secret of the user's own, with keys of its own",
  values: postgres({
    architecture: "replication",
    auth: { existingSecret: "vault", secretKeys: { superuser: "admin", replication: "standby.password", application: "shop_password" } },
  }),
  changes: [
    { object: "Secret/db-postgres", exists: false },
    { object: "Role/db-postgres-password", path: "rules[0].verbs", to: ["get"] },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.volumes[name=secrets].secret.secretName", to: "vault" },
    {
      object: "StatefulSet/db-postgres",
      path: "spec.template.spec.volumes[name=secrets].secret.items",
      to: [{ key: "admin", path: "superuser" }, { key: "standby.password", path: "replication" }, { key: "shop_password", path: "application" }],
    },
    { object: "Pod/db-postgres-test", path: "spec.volumes[name=secrets].secret.items", to: [{ key: "shop_password", path: "application" }] },
  ],
});
