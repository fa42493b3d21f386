import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

const hostile = `It's "Staff" \\ 東京 {{ .Values }}`;

export default scenario({
  title: "roles, databases and extensions as declared, and a request to set passwords anew",
  values: postgres({
    auth: { rotation: "2026-11-21" },
    postgres: {
      roles: {
        [hostile]: { login: false },
        reporting: { passwordSecret: { name: "reporting" }, memberOf: [hostile, "pg_read_all_data"], connectionLimit: 5 },
        orders: { passwordSecret: { name: "db-roles", key: "orders" } },
        shop: { passwordSecret: { name: "db-roles", key: "shop" }, createDatabase: true },
      },
      databases: { shop: { owner: "shop", extensions: { pg_trgm: {}, hstore: { version: "1.8", schema: "extensions" } } }, app: { connectionLimit: 50 } },
    },
  }),
  changes: [
    {
      object: "ConfigMap/db-postgres-configuration",
      path: 'data["declared.json"]',
      to: `${JSON.stringify({
        databases: { app: { connectionLimit: 50 }, shop: { extensions: { hstore: { schema: "extensions", version: "1.8" }, pg_trgm: {} }, owner: "shop" } },
        roles: {
          [hostile]: { login: false },
          orders: { passwordSecret: { key: "orders", name: "db-roles" } },
          reporting: { connectionLimit: 5, memberOf: [hostile, "pg_read_all_data"], passwordSecret: { name: "reporting" } },
          shop: { createDatabase: true, passwordSecret: { key: "shop", name: "db-roles" } },
        },
        rotation: "2026-11-21",
        username: "app",
      }, null, 2)}\n`,
    },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.volumes[name=roles-1].secret.secretName", to: "reporting" },
  ],
});
