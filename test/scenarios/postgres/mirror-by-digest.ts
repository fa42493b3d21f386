import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a mirrored image by its digest, loaded onto the nodes beforehand",
  values: postgres({ image: { repository: "mirror.example/postgres", digest: `sha256:${"0123456789abcdef".repeat(4)}`, pullPolicy: "Never" } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].image", to: `mirror.example/postgres:18-trixie@sha256:${"0123456789abcdef".repeat(4)}` },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.containers[name=backup].imagePullPolicy", to: "Never" },
  ],
});
