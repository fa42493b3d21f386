import { isDeepStrictEqual } from "node:util";
import type { Change } from "../sdk/scenario.js";
import type { ManifestObject } from "./kubernetes/manifest-objects.js";

/** Why a change is not there: the rendered objects compared with those of the default values. Nothing when it is. */
export function unmetChange(change: Change, before: readonly ManifestObject[], after: readonly ManifestObject[]): string | undefined {
  const was = before.find(({ name }) => name === change.object);
  const is = after.find(({ name }) => name === change.object);
  if ("exists" in change) {
    if (change.exists !== (is !== undefined)) return `${change.object} ${change.exists ? "is not rendered" : "is rendered"}`;
    return change.exists === (was !== undefined) ? `${change.object} is ${change.exists ? "" : "not "}rendered by default too, so nothing changed` : undefined;
  }
  if (is === undefined) return `${change.object} is not rendered; there are ${after.map(({ name }) => name).sort().join(", ")}`;
  const value = valueAt(is.value, change.path);
  if (!isDeepStrictEqual(value, change.to)) return `${change.object} has ${JSON.stringify(value)} at ${change.path} instead of ${JSON.stringify(change.to)}`;
  const isDefault = was !== undefined && isDeepStrictEqual(valueAt(was.value, change.path), change.to);
  return isDefault ? `${change.object} has ${JSON.stringify(change.to)} at ${change.path} by default too, so nothing changed` : undefined;
}

/** `spec.containers[name=postgres].ports[0]`, `metadata.labels["app.kubernetes.io/name"]` */
export function valueAt(object: unknown, path: string): unknown {
  let value = object;
  for (const [, key, quoted, index, name, wanted] of path.matchAll(/\.?([^.[\]]+)|\["([^"]+)"\]|\[(\d+)\]|\[([^=\]]+)=([^\]]+)\]/g)) {
    if (typeof value !== "object" || value === null) return undefined;
    if (name !== undefined) value = Array.isArray(value) ? value.find((item: Record<string, unknown>) => String(item?.[name]) === wanted) : undefined;
    else value = (value as Record<string, unknown>)[key ?? quoted ?? index!];
  }
  return value;
}
