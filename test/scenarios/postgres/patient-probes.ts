import { postgres } from "../../../dist-charts/postgres.js";
import { scenario } from "../../../generator/sdk/scenario.js";

export default scenario({
  title: "probes for a slow disk",
  values: postgres({
    probes: {
      startup: { periodSeconds: 5, timeoutSeconds: 10, failureThreshold: 34560 },
      readiness: { periodSeconds: 10, timeoutSeconds: 15, failureThreshold: 6 },
      liveness: { periodSeconds: 30, timeoutSeconds: 20, failureThreshold: 10 },
    },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].startupProbe.failureThreshold", to: 34560 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].readinessProbe.periodSeconds", to: 10 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].livenessProbe.timeoutSeconds", to: 20 },
  ],
});
