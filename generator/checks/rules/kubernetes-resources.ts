import { objectAt } from "../kubernetes/fields.js";
import { podOf } from "../kubernetes/pods.js";
import { quantityOf } from "../kubernetes/quantity.js";
import { objectRule, type Finding } from "../object-rule.js";

const job = (resources: string): string => `
apiVersion: batch/v1
kind: Job
metadata: { name: db }
spec:
  template:
    spec:
      containers:
        - name: db
          resources:
            ${resources}
`;

export const kubernetesResources = objectRule({
  id: "kubernetes/resources",
  why: "A container that doesn't say what it needs is put where there is no room for it, and one without a memory limit takes its neighbours down with it.",
  good: { manifest: job(`requests: { cpu: 100m, memory: 128Mi }
            limits: { memory: 256Mi }`) },
  bad: { manifest: job(`requests: { cpu: 100m, memory: 512Mi }
            limits: { memory: 256Mi }`) },
  judge({ object }) {
    return (podOf(object)?.containers ?? []).flatMap(({ value, path }): Finding[] => {
      const [requests, limits] = [objectAt(value, "resources.requests"), objectAt(value, "resources.limits")];
      // a limit without a request is one
      const asked = (name: string): unknown => requests[name] ?? limits[name];
      const lacking = [asked("cpu") === undefined && "requests.cpu", asked("memory") === undefined && "requests.memory", limits["memory"] === undefined && "limits.memory"].filter((field) => field !== false);
      const over = Object.keys(requests).filter((name) => (quantityOf(requests[name]) ?? 0) > (quantityOf(limits[name]) ?? Infinity));
      return [
        ...(lacking.length === 0 ? [] : [{ field: `${path}.resources`, message: `the container has no ${lacking.join(", ")}`, remedy: "say what it needs and what it never exceeds" }]),
        ...over.map((name) => ({ field: `${path}.resources.requests.${name}`, given: requests[name], message: `the request is over the limit of ${String(limits[name])}: the cluster refuses the pod`, remedy: "lower the request or raise the limit" })),
      ];
    });
  },
});
