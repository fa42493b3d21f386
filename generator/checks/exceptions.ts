import { objectAt } from "./kubernetes/fields.js";
import type { ManifestObject } from "./kubernetes/manifest-objects.js";

/** An object is excepted from kubernetes/x by the annotation `helmwright/ignore-x`, whose value is the reason. */
const PREFIX = "helmwright/ignore-";

/** The annotation that excepts an object from a rule. */
export const exceptionFrom = (rule: string): string => PREFIX + rule.replace("kubernetes/", "");

/** Rules that an object is excepted from, with the reason that it gives. */
export function exceptionsOf(object: ManifestObject): { annotation: string; rule: string; reason: string }[] {
  return Object.entries(objectAt(object.value, "metadata.annotations"))
    .filter(([annotation]) => annotation.startsWith(PREFIX))
    .map(([annotation, reason]) => ({ annotation, rule: `kubernetes/${annotation.slice(PREFIX.length)}`, reason: typeof reason === "string" ? reason.trim() : "" }));
}

/** Why an object is excepted from a rule; nothing where it isn't. An exception without a reason is none. */
export const reasonForException = (object: ManifestObject, rule: string): string => exceptionsOf(object).find((exception) => exception.rule === rule)?.reason ?? "";
