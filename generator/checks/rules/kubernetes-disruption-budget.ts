import { field } from "../kubernetes/fields.js";
import { meetsSelector } from "../kubernetes/label-selector.js";
import { podsOf, replicasOf } from "../kubernetes/pods.js";
import { objectRule } from "../object-rule.js";
import { selectsNothing } from "../selected-pods.js";

const chart = (limit: string): string => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: db }
spec:
  ${limit}
  selector:
    matchLabels: { app: db }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  replicas: 2
  template:
    metadata:
      labels: { app: db }
`;

export const kubernetesDisruptionBudget = objectRule({
  id: "kubernetes/disruption-budget",
  why: "A budget that never lets a pod go holds up every drain of its node for ever; one that selects no pod protects none.",
  good: { manifest: chart("maxUnavailable: 1") },
  bad: { manifest: chart("minAvailable: 2") },
  judge(judged) {
    const { object: { value }, objects } = judged;
    if (value["kind"] !== "PodDisruptionBudget") return [];
    const selector = field(value, "spec.selector");
    const pods = podsOf(objects).filter(({ labels }) => meetsSelector(selector, labels));
    if (pods.length === 0) return [selectsNothing(judged, "spec.selector")];
    // an autoscaler, or a kind without a number, makes as many as it likes
    const counts = pods.map((pod) => (isScaled(pod.object.name, objects) ? undefined : replicasOf(pod)));
    const total = counts.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum! + count!, 0) : undefined;
    const [least, most] = [field(value, "spec.minAvailable"), field(value, "spec.maxUnavailable")];
    const blocks = most === 0 || most === "0%" || least === "100%" || (typeof least === "number" && total !== undefined && total > 0 && least >= total);
    if (!blocks) return [];
    const isLeast = most === undefined;
    return [{ field: isLeast ? "spec.minAvailable" : "spec.maxUnavailable", given: isLeast ? least : most, message: `no pod may ever be moved${total === undefined ? "" : `: there ${total === 1 ? "is one" : `are ${total}`}`}`, remedy: "write maxUnavailable: 1" }];
  },
});

const isScaled = (name: string, objects: Parameters<typeof podsOf>[0]): boolean =>
  objects.some(({ value }) => value["kind"] === "HorizontalPodAutoscaler" && `${String(field(value, "spec.scaleTargetRef.kind"))}/${String(field(value, "spec.scaleTargetRef.name"))}` === name);
