import { isPlainObject } from "../values/default-values.js";
import type { Target } from "./counterparts.js";

/** A value of ours out of one of theirs; undefined where there is none for it. `other` gives any value of theirs. */
export function carriedValue(value: unknown, { values, match, text, as, shape }: Target, other: (path: string) => unknown): unknown {
  let result = value;
  if (text !== undefined) result = text.replaceAll(/\{([^}]+)\}/g, (_, path: string) => String(other(path) ?? "")).replace(/^\/+|\/+$/g, "");
  if (match !== undefined) result = new RegExp(match, "u").exec(String(result))?.[1];
  if (values !== undefined) result = Object.hasOwn(values, String(result)) ? values[String(result)] : undefined;
  if (result !== undefined && as !== undefined) result = FORMS[as](result);
  return result === undefined || shape === undefined ? result : filled(shape, result);
}

const FORMS: Record<NonNullable<Target["as"]>, (value: unknown) => unknown> = {
  integer: (value) => (/^\d+$/.test(String(value)) ? Number(value) : undefined),
  text: (value) => (typeof value === "object" ? undefined : String(value)),
  settings: (value) => settings(Array.isArray(value) ? value.join("\n") : String(value)),
  names: (value) => (Array.isArray(value) ? value.map((item: unknown) => (isPlainObject(item) ? item["name"] : item)) : undefined),
};

/** postgresql.conf and its kin: a name, "=" or a blank, and a value that may be in single quotes. */
function settings(text: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const line of text.split("\n")) {
    const [, name, quoted, bare] = /^\s*([A-Za-z_][\w.]*)\s*(?:=|\s)\s*(?:'((?:[^']|'')*)'|([^\s#]+))/.exec(line) ?? [];
    if (name !== undefined) found[name] = quoted?.replaceAll("''", "'") ?? (/^-?\d{1,9}$/.test(bare!) ? Number(bare) : bare!);
  }
  return found;
}

function filled(shape: unknown, value: unknown): unknown {
  if (shape === "{}") return value;
  if (Array.isArray(shape)) return shape.map((item) => filled(item, value));
  return isPlainObject(shape) ? Object.fromEntries(Object.entries(shape).map(([key, child]) => [key, filled(child, value)])) : shape;
}
