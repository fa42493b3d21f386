import { field, objectAt } from "../kubernetes/fields.js";
import { meetsSelector } from "../kubernetes/label-selector.js";
import { objectRule } from "../object-rule.js";
import { selectedPods, selectsNothing } from "../selected-pods.js";

const chart = (label: string): string => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db }
spec:
  podSelector:
    matchLabels: { app: db }
  policyTypes: [Ingress]
---
apiVersion: v1
kind: Pod
metadata:
  name: db
  labels: { app: ${label} }
`;

export const kubernetesNetworkPolicy = objectRule({
  id: "kubernetes/network-policy",
  why: "A policy that selects no pod protects none: all that it seems to forbid is allowed.",
  good: { manifest: chart("db") },
  bad: { manifest: chart("database") },
  judge(judged) {
    const { value } = judged.object;
    const selector = field(value, "spec.podSelector");
    const isForAll = Object.keys(objectAt(value, "spec.podSelector")).length === 0;
    if (value["kind"] !== "NetworkPolicy" || isForAll || selectedPods(judged, (labels) => meetsSelector(selector, labels)).length > 0) return [];
    return [selectsNothing(judged, "spec.podSelector")];
  },
});
