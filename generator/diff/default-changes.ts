import { isDeepStrictEqual } from "node:util";
import { isPlainObject } from "../values/default-values.js";
import type { Change } from "./change.js";

/** Defaults that are others now: whoever said nothing gets something else. New and lost ones are told by the schema. */
export function defaultChanges(before: unknown, after: unknown, path = ""): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isPlainObject(before) || !isPlainObject(after)) return [{ weight: "minor", text: `default of ${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}` }];
  return Object.keys(before).filter((key) => Object.hasOwn(after, key)).flatMap((key) => defaultChanges(before[key], after[key], path === "" ? key : `${path}.${key}`));
}
