import { isDeepStrictEqual } from "node:util";
import { objectAt } from "../kubernetes/fields.js";
import { meetsLabels } from "../kubernetes/label-selector.js";
import { podOf, runsForEver } from "../kubernetes/pods.js";
import { objectRule, type Finding, type JudgedObject } from "../object-rule.js";

const service = `
apiVersion: v1
kind: Service
metadata: { name: db }
spec:
  selector: { app: db }
  ports: [{ port: 5432 }]
---`;

const deployment = (probes: string): string => `${service}
apiVersion: apps/v1
kind: Deployment
metadata: { name: db }
spec:
  template:
    metadata:
      labels: { app: db }
    spec:
      containers:
        - name: db${probes}
`;

export const kubernetesProbes = objectRule({
  id: "kubernetes/probes",
  why: "A Service sends clients to pods that can't answer yet when no probe says that they can; and a liveness probe that is the readiness probe kills what is only busy.",
  good: { manifest: deployment(`
          readinessProbe: { exec: { command: [pg_isready] } }`) },
  bad: { manifest: deployment("") },
  judge(judged) {
    const pod = podOf(judged.object);
    if (pod === undefined || !runsForEver(pod)) return [];
    const running = pod.containers.filter(({ isInit }) => !isInit);
    const found: Finding[] = running
      .filter(({ value }) => value["livenessProbe"] !== undefined && isDeepStrictEqual(value["livenessProbe"], value["readinessProbe"]))
      .map(({ path }) => ({ field: `${path}.livenessProbe`, message: "the liveness probe is the readiness probe, so a busy server is killed instead of spared", remedy: "let liveness ask less and wait longer, or leave it out" }));
    const isReached = running.length > 0 && isOffered(judged, pod.labels);
    if (isReached && running.every(({ value }) => value["readinessProbe"] === undefined)) {
      found.push({ message: "a Service offers this pod, and no container has a readiness probe", remedy: "give the container that serves a readinessProbe" });
    }
    return found;
  },
});

/** Whether a Service leads to pods with these labels, and not also to those that aren't ready. */
const isOffered = ({ objects }: JudgedObject, labels: Record<string, unknown>): boolean => objects.some(({ value }) => {
  const selector = objectAt(value, "spec.selector");
  return value["kind"] === "Service" && Object.keys(selector).length > 0 && meetsLabels(selector, labels) && objectAt(value, "spec")["publishNotReadyAddresses"] !== true;
});
