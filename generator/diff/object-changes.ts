import { isDeepStrictEqual } from "node:util";
import { changedImmutableFields } from "../checks/kubernetes/immutable-fields.js";
import { field, objectAt } from "../checks/kubernetes/fields.js";
import type { ManifestObject } from "../checks/kubernetes/manifest-objects.js";
import { podOf, runsForEver } from "../checks/kubernetes/pods.js";
import { isPlainObject } from "../values/default-values.js";

/** What becomes of one object of a release. */
export interface ObjectChange {
  object: string;
  /** a Job with a hash in its name is replaced by one of another hash */
  kind: "added" | "removed" | "changed" | "replaced";
  /** fields that differ, with both values */
  fields: { path: string; before: unknown; after: unknown }[];
  /** whether pods are made anew */
  restarts: boolean;
  /** whether an upgrade leaves the object where it is, though the chart no longer renders it */
  kept: boolean;
  /** immutable fields that differ: the API refuses the upgrade */
  refused: string[];
}

/**
 * What an upgrade from one rendering to another does, object by object. Objects that stay as they are aren't named.
 *
 * @param kubernetes version of the cluster, where it is known: what it refuses depends on it
 */
export function objectChanges(before: readonly ManifestObject[], after: readonly ManifestObject[], kubernetes?: string): ObjectChange[] {
  const [old, now] = [byIdentity(before), byIdentity(after)];
  const gone = [...old].filter(([key]) => !now.has(key));
  const fresh = [...now].filter(([key]) => !old.has(key));
  const replaced = new Set(fresh.filter(([key]) => gone.some(([other]) => withoutHash(other) === withoutHash(key))).map(([key]) => withoutHash(key)));
  return [
    ...gone.filter(([key]) => !replaced.has(withoutHash(key))).map(([, object]) => change(object, "removed", { kept: objectAt(object.value, "metadata.annotations")["helm.sh/resource-policy"] === "keep" })),
    ...fresh.map(([key, object]) => change(object, replaced.has(withoutHash(key)) ? "replaced" : "added", {})),
    ...[...now].flatMap(([key, object]) => (old.has(key) ? changed(old.get(key)!, object, kubernetes) : [])),
  ].sort((a, b) => (a.object < b.object ? -1 : 1));
}

const change = ({ name }: ManifestObject, kind: ObjectChange["kind"], more: Partial<ObjectChange>): ObjectChange =>
  ({ object: name, kind, fields: [], restarts: false, kept: false, refused: [], ...more });

function changed(before: ManifestObject, after: ManifestObject, kubernetes: string | undefined): ObjectChange[] {
  const found = differences(before.value, after.value, "");
  const fields = after.value["kind"] === "Secret" ? found.map(hidden) : found;
  if (fields.length === 0) return [];
  const pods = [podOf(before), podOf(after)];
  const isMadeAnew = pods[1] !== undefined && runsForEver(pods[1]) && !isDeepStrictEqual(pods[0]?.spec, pods[1].spec);
  const template = pods[1]?.path ?? "";
  const restarts = isMadeAnew || (pods[1] !== undefined && runsForEver(pods[1]) && !isDeepStrictEqual(field(before.value, `${template}.metadata`), field(after.value, `${template}.metadata`)));
  return [change(after, "changed", { fields, restarts, refused: changedImmutableFields(before, after, kubernetes) })];
}

/** What a Secret holds is nobody's to read in a log. */
const hidden = (difference: ObjectChange["fields"][number]): ObjectChange["fields"][number] =>
  (/^(data|stringData)(\.|$)/.test(difference.path) ? { path: difference.path, before: "(hidden)", after: "(hidden)" } : difference);

/** Labels that every version changes, on every object; nobody needs to read that. */
const VERSION_LABELS = ["helm.sh/chart", "app.kubernetes.io/version"];

function differences(before: unknown, after: unknown, path: string): ObjectChange["fields"] {
  if (isDeepStrictEqual(before, after)) return [];
  const [old, now] = [entriesOf(before), entriesOf(after)];
  if (old === undefined || now === undefined) return [{ path, before, after }];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    if (path === "metadata.labels" && VERSION_LABELS.includes(key)) return [];
    const below = Array.isArray(after) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    return differences(old.get(key), now.get(key), below);
  });
}

/** The parts of an object, or of a list of named objects, by key; other lists are compared as a whole. */
function entriesOf(value: unknown): Map<string, unknown> | undefined {
  if (isPlainObject(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value)) return undefined;
  const names = value.map((item) => (isPlainObject(item) ? item["name"] : undefined));
  const areNames = names.every((name) => typeof name === "string") && new Set(names).size === names.length;
  return areNames ? new Map(value.map((item, index) => [names[index] as string, item])) : undefined;
}

const byIdentity = (objects: readonly ManifestObject[]): Map<string, ManifestObject> => new Map(objects.map((object) => [`${object.name} ${String(field(object.value, "metadata.namespace") ?? "")}`, object]));

/** A name that ends in a hash of its content, as of Jobs and of ConfigMaps that pods follow. */
const withoutHash = (identity: string): string => identity.replace(/-[0-9a-f]{8,10}( |$)/, "-#$1");
