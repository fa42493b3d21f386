import { objectAt } from "../kubernetes/fields.js";
import { objectRule } from "../object-rule.js";

export const kubernetesRecommendedLabels = objectRule({
  id: "kubernetes/recommended-labels",
  why: "Without the labels that all tools agree on nobody finds the objects of a release again: kubectl, dashboards and Argo CD look for them.",
  good: { manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: db
  labels:
    app.kubernetes.io/name: postgres
    app.kubernetes.io/instance: db
    app.kubernetes.io/managed-by: Helm
` },
  bad: { manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: db
  labels:
    app: postgres
` },
  judge({ object }) {
    // a definition is the cluster's, not the release's
    if (object.value["kind"] === "CustomResourceDefinition") return [];
    const labels = objectAt(object.value, "metadata.labels");
    const lacking = ["app.kubernetes.io/name", "app.kubernetes.io/instance", "app.kubernetes.io/managed-by"].filter((label) => !Object.hasOwn(labels, label));
    return lacking.length === 0 ? [] : [{ field: "metadata.labels", message: `the object lacks ${lacking.join(", ")}`, remedy: "include the chart's labels" }];
  },
});
