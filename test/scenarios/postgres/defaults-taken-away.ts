import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "no limit of CPU, and a URI without what only new clients know: null takes a default away",
  values: postgres({ resources: { limits: { cpu: null } }, connectionSecret: { uriParameters: { tcp_user_timeout: null } } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].resources.limits", to: { memory: "1Gi", "ephemeral-storage": "1Gi" } },
  ],
});
