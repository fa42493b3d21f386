import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "names that YAML takes for numbers and booleans when they aren't quoted",
  release: "0x10",
  namespace: "123",
  values: postgres({
    architecture: "replication",
    nameOverride: "1e3",
    image: { pullSecrets: ["0"] },
    auth: { username: "no", database: "null", existingSecret: "007", secretKeys: { superuser: "1", replication: "-", application: "true" } },
    storage: { data: { size: "1Gi", storageClass: "no" } },
  }),
  changes: [
    { object: "StatefulSet/pg-0x10-1e3", path: "metadata.namespace", to: "123" },
    { object: "StatefulSet/pg-0x10-1e3", path: 'spec.selector.matchLabels["app.kubernetes.io/name"]', to: "1e3" },
    { object: "StatefulSet/pg-0x10-1e3", path: "spec.template.spec.volumes[name=secrets].secret.secretName", to: "007" },
    {
      object: "StatefulSet/pg-0x10-1e3",
      path: "spec.template.spec.volumes[name=secrets].secret.items",
      to: [{ key: "1", path: "superuser" }, { key: "-", path: "replication" }, { key: "true", path: "application" }],
    },
    { object: "StatefulSet/pg-0x10-1e3", path: "spec.template.spec.imagePullSecrets", to: [{ name: "0" }] },
    { object: "StatefulSet/pg-0x10-1e3", path: "spec.template.spec.containers[name=postgres].env[name=APPLICATION_USERNAME].value", to: "no" },
    { object: "PersistentVolumeClaim/data-pg-0x10-1e3-1", path: "spec.storageClassName", to: "no" },
  ],
});
