import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "an image of the user's own by its tag, pulled each time",
  values: postgres({ image: { repository: "registry.example:5000/databases/postgres", tag: "18.6-custom_1", pullPolicy: "Always" } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].image", to: "registry.example:5000/databases/postgres:18.6-custom_1" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].imagePullPolicy", to: "Always" },
    { object: "Pod/db-postgres-test", path: "spec.containers[name=test].image", to: "registry.example:5000/databases/postgres:18.6-custom_1" },
  ],
});
