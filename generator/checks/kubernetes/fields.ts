import { isPlainObject } from "../../values/default-values.js";

type Plain = Record<string, unknown>;

/** What stands at a dotted path of an object, or nothing. Objects come from templates: any part of them may be anything. */
export function field(object: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (isPlainObject(value) ? value[key] : undefined), object);
}

/** The object at a path; an empty one where there is none. */
export function objectAt(object: unknown, path: string): Plain {
  const value = field(object, path);
  return isPlainObject(value) ? value : {};
}

/** The objects of the list at a path. */
export function objectsAt(object: unknown, path: string): Plain[] {
  const value = field(object, path);
  return Array.isArray(value) ? value.filter(isPlainObject) : [];
}

/** The texts of the list at a path. */
export function textsAt(object: unknown, path: string): string[] {
  const value = field(object, path);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
