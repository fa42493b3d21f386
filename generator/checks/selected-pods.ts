import { field } from "./kubernetes/fields.js";
import { podsWithNames } from "./kubernetes/label-selector.js";
import { isCustom, type ManifestObject } from "./kubernetes/manifest-objects.js";
import type { Pod } from "./kubernetes/pods.js";
import type { Finding, JudgedObject } from "./object-rule.js";

/** The pods of the object's namespace whose labels meet its selector. */
export function selectedPods({ object, objects, namespace }: JudgedObject, meets: (labels: Pod["labels"]) => boolean): Pod[] {
  return podsWithNames(objects).filter((pod) => namespaceOf(pod.object, namespace) === namespaceOf(object, namespace) && meets(pod.labels));
}

/** What to say of a selector that meets no pod. Only one that names this release is surely for its own pods, and only where no operator makes some. */
export function selectsNothing({ object, objects, release }: JudgedObject, path: string): Finding {
  const selector = { field: path, given: field(object.value, path) };
  const isForOwn = JSON.stringify(selector.given ?? "").includes(release);
  if (isForOwn && !objects.some(isCustom)) return { ...selector, message: "no pod of the chart has these labels", remedy: "select by labels that a pod's template has" };
  return { ...selector, level: "note", message: "no pod of the chart has these labels; whether one that a custom resource or somebody else makes has them isn't known" };
}

const namespaceOf = ({ value }: ManifestObject, namespace: string): string => String(field(value, "metadata.namespace") ?? namespace);
