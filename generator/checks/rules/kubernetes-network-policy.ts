import { field, objectAt } from "../kubernetes/fields.js";
import { meetsSelector, podsWithNames } from "../kubernetes/label-selector.js";
import { objectRule } from "../object-rule.js";

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
  judge({ object: { value }, objects }) {
    const selector = field(value, "spec.podSelector");
    const isForAll = Object.keys(objectAt(value, "spec.podSelector")).length === 0;
    if (value["kind"] !== "NetworkPolicy" || isForAll || podsWithNames(objects).some(({ labels }) => meetsSelector(selector, labels))) return [];
    return [{ field: "spec.podSelector", given: selector, message: "no pod of the chart has these labels", remedy: "select by labels that a pod's template has" }];
  },
});
