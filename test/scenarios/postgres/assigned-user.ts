import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a cluster that assigns the user id, as OpenShift does",
  values: postgres({ security: { user: "assigned" } }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.securityContext", to: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } } },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.initContainers[0].name", to: "passwd" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.volumes[name=passwd].emptyDir", to: { sizeLimit: "1Mi" } },
  ],
});
