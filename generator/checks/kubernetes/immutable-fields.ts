import { field } from "./fields.js";
import { isCustom, type ManifestObject } from "./manifest-objects.js";
import { UPDATE_RULES } from "./update-rules.js";

/**
 * Paths in which an object differs from the one of its name that is there, and may not.
 *
 * @param kubernetes the cluster's version; without one, what any version from 1.27 on refuses
 */
export function changedImmutableFields(before: ManifestObject, after: ManifestObject, kubernetes?: string): string[] {
  const { kind } = after.value;
  if (before.value["kind"] !== kind || isCustom(after) || isMadeAnew(after)) return [];
  const rules = UPDATE_RULES.filter(({ kinds, liftedIn }) => kinds.includes(String(kind)) && (kubernetes === undefined || liftedIn === undefined || minorOf(kubernetes) < minorOf(liftedIn)));
  return rules.flatMap(({ refused }) => refused(before.value, after.value));
}

/** The version of Kubernetes that takes a change which older ones refuse. */
export const takenFrom = (kind: string, path: string): string | undefined =>
  UPDATE_RULES.find(({ kinds, liftedIn, refused }) => liftedIn !== undefined && kinds.includes(kind) && refused({}, at(path)).length > 0)?.liftedIn;

/** An object that has something at a path, and nothing else. */
const at = (path: string): Record<string, unknown> => path.split(".").reduceRight<unknown>((value, key) => ({ [key]: value }), "something") as Record<string, unknown>;

/** Of 1.33 and of v1.33.4 33: all versions that there are begin with 1. */
const minorOf = (version: string): number => Number(/^v?\d+\.(\d+)/.exec(version)?.[1] ?? Infinity);

/** Helm deletes a hook before it makes it again, as its delete policy says by default. */
const isMadeAnew = ({ value }: ManifestObject): boolean => {
  const annotations = field(value, "metadata.annotations") as Record<string, unknown> | undefined;
  const policy = annotations?.["helm.sh/hook-delete-policy"];
  return annotations?.["helm.sh/hook"] !== undefined && (policy === undefined || String(policy).includes("before-hook-creation"));
};
