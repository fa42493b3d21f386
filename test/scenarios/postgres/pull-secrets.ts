import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a registry that asks for credentials",
  values: postgres({ image: { repository: "registry.example/postgres", pullSecrets: ["registry", "mirror.credentials"] } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.imagePullSecrets", to: [{ name: "registry" }, { name: "mirror.credentials" }] },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.imagePullSecrets[0].name", to: "registry" },
    { object: "Pod/db-postgres-test", path: "spec.imagePullSecrets[0].name", to: "registry" },
  ],
});
