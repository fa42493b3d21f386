import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a database and a role with names of the user's own",
  values: postgres({ auth: { username: "shop-owner", database: "shop_2" } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].env[name=APPLICATION_USERNAME].value", to: "shop-owner" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].env[name=APPLICATION_DATABASE].value", to: "shop_2" },
    { object: "Pod/db-postgres-test", path: "spec.containers[name=test].env[name=APPLICATION_DATABASE].value", to: "shop_2" },
  ],
});
