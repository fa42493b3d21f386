import { field } from "../kubernetes/fields.js";
import { meetsSelector } from "../kubernetes/label-selector.js";
import { podOf } from "../kubernetes/pods.js";
import { objectRule } from "../object-rule.js";

const deployment = (label: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: db }
spec:
  selector:
    matchLabels: { app: db }
  template:
    metadata:
      labels: { app: ${label} }
`;

export const kubernetesSelector = objectRule({
  id: "kubernetes/selector",
  why: "The API refuses a workload whose selector doesn't meet its own pods, and Services and policies that were written for its labels meet nothing.",
  good: { manifest: deployment("db") },
  bad: { manifest: deployment("database") },
  judge({ object }) {
    const pod = podOf(object);
    const selector = field(object.value, "spec.selector");
    if (pod === undefined || !["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"].includes(pod.kind) || meetsSelector(selector, pod.labels)) return [];
    return [{ field: "spec.selector", given: selector, message: "the pods of the template don't have these labels", remedy: "give both the same labels" }];
  },
});
