import { field, objectAt, objectsAt } from "../kubernetes/fields.js";
import { meetsLabels } from "../kubernetes/label-selector.js";
import { runsForEver, type Pod } from "../kubernetes/pods.js";
import { objectRule, type Finding } from "../object-rule.js";
import { selectedPods, selectsNothing } from "../selected-pods.js";

const chart = (label: string): string => `
apiVersion: v1
kind: Service
metadata: { name: db }
spec:
  selector: { app: db }
  ports: [{ port: 5432, targetPort: postgres }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: db }
spec:
  template:
    metadata:
      labels: { app: ${label} }
    spec:
      containers:
        - name: db
          ports: [{ name: postgres, containerPort: 5432 }]
`;

export const kubernetesServiceEndpoints = objectRule({
  id: "kubernetes/service-endpoints",
  why: "A Service that selects no pod, or names a port that its pods don't have, is there and refuses every client, and nothing says why.",
  good: { manifest: chart("db") },
  bad: { manifest: chart("database") },
  judge(judged) {
    const { value } = judged.object;
    const selector = objectAt(value, "spec.selector");
    if (value["kind"] !== "Service" || Object.keys(selector).length === 0 || field(value, "spec.type") === "ExternalName") return [];
    // a Job's pod or a test may be selected too, but is not what a Service is for
    const pods = selectedPods(judged, (labels) => meetsLabels(selector, labels)).filter((pod) => runsForEver(pod) || pod.kind === "Pod");
    return pods.length === 0 ? [selectsNothing(judged, "spec.selector")] : portFindings(value, pods);
  },
});

function portFindings(service: Record<string, unknown>, pods: readonly Pod[]): Finding[] {
  const known = new Set(pods.flatMap(({ containers }) => containers).flatMap(({ value }) => objectsAt(value, "ports")).map(({ name }) => name));
  return objectsAt(service, "spec.ports")
    .filter(({ targetPort }) => typeof targetPort === "string" && !/^\d+$/.test(targetPort) && !known.has(targetPort))
    .map(({ targetPort }) => ({ field: "spec.ports", given: targetPort, message: "no container of the selected pods has a port of this name", allowed: [...known].filter(Boolean).join(", "), remedy: "name the container's port, or give its number" }));
}
