import { isDeepStrictEqual } from "node:util";
import type { SchemaNode } from "../model.js";
import { isPlainObject } from "../values/default-values.js";
import type { Change } from "./change.js";
import { described } from "./described-key.js";

/** What two charts say of the same values; nothing where a chart has no schema, or one that lets them be. */
export interface Described { old?: SchemaNode | undefined; now?: SchemaNode | undefined }

/**
 * Defaults that are others now: whoever said nothing gets something else. Keys that come and go are the schema's to tell;
 * where none describes them, values.yaml tells what the templates read.
 */
export function defaultChanges(before: unknown, after: unknown, schemas: Described = {}, path = ""): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  // an empty object is a map of the user's keys as often as not
  const isWhole = !isPlainObject(before) || !isPlainObject(after) || (path !== "" && [before, after].some((each) => Object.keys(each).length === 0));
  if (isWhole) return [{ weight: "minor", text: `default of ${path}: ${shown(before)} → ${shown(after)}` }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const inside = { old: schemas.old && described(schemas.old, key), now: schemas.now && described(schemas.now, key) };
    const below = path === "" ? key : `${path}.${key}`;
    if (Object.hasOwn(before, key) && Object.hasOwn(after, key)) return defaultChanges(before[key], after[key], inside, below);
    return keyChange(below, before[key], after[key], inside, Object.hasOwn(after, key));
  });
}

function keyChange(path: string, before: unknown, after: unknown, { old, now }: Described, isNew: boolean): Change[] {
  const [here, there] = isNew ? [now, old] : [old, now];
  if (there) return [{ weight: "minor", text: `default of ${path}: ${isNew ? "none" : shown(before)} → ${isNew ? shown(after) : "none"}` }];
  if (here) return [];
  return [isNew ? { weight: "minor", text: `${path} is new` } : { weight: "major", text: `${path} is gone` }];
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "none";
