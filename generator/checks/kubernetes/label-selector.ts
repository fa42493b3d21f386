import { field, objectAt, objectsAt, textsAt } from "./fields.js";
import { podsOf, type Pod } from "./pods.js";
import type { ManifestObject } from "./manifest-objects.js";

/** Whether labels meet a plain selector, such as a Service's. */
export const meetsLabels = (selector: Record<string, unknown>, labels: Record<string, unknown>): boolean =>
  Object.entries(selector).every(([key, value]) => String(labels[key]) === String(value));

/** Whether labels meet a LabelSelector: matchLabels and matchExpressions. */
export function meetsSelector(selector: unknown, labels: Record<string, unknown>): boolean {
  return meetsLabels(objectAt(selector, "matchLabels"), labels) && objectsAt(selector, "matchExpressions").every((expression) => meetsExpression(expression, labels));
}

function meetsExpression(expression: Record<string, unknown>, labels: Record<string, unknown>): boolean {
  const key = String(expression["key"]);
  const isThere = Object.hasOwn(labels, key);
  const isListed = isThere && textsAt(expression, "values").includes(String(labels[key]));
  switch (expression["operator"]) {
    case "In": return isListed;
    case "NotIn": return !isListed;
    case "Exists": return isThere;
    case "DoesNotExist": return !isThere;
    default: return true;
  }
}

/** Pods with the labels that their controller puts on each of them; those of a StatefulSet have names that are known. */
export function podsWithNames(objects: readonly ManifestObject[]): Pod[] {
  return podsOf(objects).flatMap((pod) => {
    const name = field(pod.object.value, "metadata.name");
    if (pod.kind !== "StatefulSet") return [pod];
    const replicas = Number(field(pod.object.value, "spec.replicas") ?? 1);
    return Array.from({ length: Math.min(Math.max(replicas, 1), 100) }, (_, index) => ({
      ...pod, labels: { ...pod.labels, "statefulset.kubernetes.io/pod-name": `${String(name)}-${index}`, "apps.kubernetes.io/pod-index": String(index) },
    }));
  });
}
