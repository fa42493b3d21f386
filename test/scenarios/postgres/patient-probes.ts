import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "probes for a slow disk",
  values: postgres({
    probes: {
      startup: { initialDelaySeconds: 15, periodSeconds: 5, timeoutSeconds: 10, failureThreshold: 34560 },
      readiness: { initialDelaySeconds: 1, periodSeconds: 10, timeoutSeconds: 15, failureThreshold: 6, successThreshold: 2 },
      liveness: { initialDelaySeconds: 60, periodSeconds: 30, timeoutSeconds: 20, failureThreshold: 10, terminationGracePeriodSeconds: 120 },
    },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].startupProbe.failureThreshold", to: 34560 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].startupProbe.initialDelaySeconds", to: 15 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].startupProbe.exec.command[2]", to: "10" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].readinessProbe.successThreshold", to: 2 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].livenessProbe.terminationGracePeriodSeconds", to: 120 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].readinessProbe.periodSeconds", to: 10 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].livenessProbe.timeoutSeconds", to: 20 },
  ],
});
