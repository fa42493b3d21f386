import type { SchemaNode } from "../model.js";
import type { Comparison } from "../schema/check-contradictions.js";
import { isInside } from "./address-range.js";
import { quantity } from "./amounts.js";
import { schemaAt } from "./schema-search.js";
import { pathText, valueAt, type ValuePath } from "./value-path.js";
import { literal } from "./value-text.js";

/** What is wrong with a value, and what to do, in words. */
export interface Contradiction { message: string; remedy: string }

/** `x-compare`: the first of a schema's comparisons that a value fails. `values` are all of them, with their defaults; `path` is the value's own. Those that only warn are apart. */
export function failedComparison(wanted: Partial<Record<Comparison, string>>, value: unknown, path: ValuePath, values: unknown, schema: SchemaNode, warning = false): Contradiction | undefined {
  for (const [comparison, pointer] of Object.entries(wanted) as [Comparison, string][]) {
    if (comparison.startsWith("warn-") !== warning) continue;
    const other = pathOf(pointer, path);
    // a schema that stands in several places may meet the very value that it names
    if (other === undefined || pathText(other) === pathText(path)) continue;
    const given = valueAt(values, beforeStar(other));
    const found = WORDS[comparison](shown(value), value, other.includes("*") ? below(given, other) : given ?? schemaAt(schema, other)?.default, other);
    if (found) return found;
  }
  return undefined;
}

type Words = (text: string, value: unknown, other: unknown, path: ValuePath) => Contradiction | undefined;

const atMost: Words = (text, value, other, path) => {
  const [least, most] = [quantity(value), quantity(other)];
  if (least === undefined || most === undefined || least <= most) return undefined;
  return { message: `${text} is more than ${pathText(path)}, which is ${shown(other)}`, remedy: `lower it, or raise ${pathText(path)}` };
};

const WORDS: Record<Comparison, Words> = {
  "at-most": atMost,
  "warn-at-most": atMost,
  "same-as": (text, value, other, path) =>
    (value === other ? undefined : { message: `${text} is not the same as ${pathText(path)}, which is ${other === undefined ? "not given" : shown(other)}`, remedy: "give both the same" }),
  "other-than": (text, value, other, path) => (value === other ? { message: `${text} is ${pathText(path)} too`, remedy: "choose another" } : undefined),
  "one-of": (text, _, other, path) => {
    const known = (other as unknown[]).map(shown);
    return known.includes(text) ? undefined : { message: `${text} is none of ${pathText(beforeStar(path))} (${known.join(", ") || "there is none"})`, remedy: "name one of them, or add it there" };
  },
  "inside": (text, value, other) =>
    (typeof value !== "string" || typeof other !== "string" || isInside(value, other) ? undefined : { message: `${text} is no part of ${other}`, remedy: "remove it, or give a smaller range inside" }),
};

const shown = (value: unknown): string => (typeof value === "string" ? value : literal(value));

/** The path that a pointer names, seen from a value; nothing where it leads above the root. */
export function pathOf(pointer: string, from: ValuePath): ValuePath | undefined {
  const [, up, rest = ""] = /^(\d*)((?:\/.*)?)$/s.exec(pointer) ?? [];
  if (up === undefined || Number(up) > from.length) return undefined;
  const steps = rest.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return up === "" ? steps : [...from.slice(0, from.length - Number(up)), ...steps];
}

const beforeStar = (path: ValuePath): ValuePath => (path.includes("*") ? path.slice(0, path.indexOf("*")) : path);

/** What stands at the rest of a path in each item of a list. */
const below = (list: unknown, path: ValuePath): unknown[] =>
  (Array.isArray(list) ? list : []).map((item) => valueAt(item, path.slice(path.indexOf("*") + 1))).filter((value) => value !== undefined);

/** `x-distinct`: the first item of a list that has the same values of these keys as one before it. */
export function repeatedItem(keys: readonly string[], list: readonly unknown[]): (Contradiction & { index: number }) | undefined {
  const seen = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const values = keys.map((key) => valueAt(item, [key]));
    const what = JSON.stringify(values.map(withoutLastSlash));
    const first = seen.get(what);
    const message = `${keys.map((key, each) => `${key} ${shown(values[each])}`).join(" with ")} is there twice`;
    if (first !== undefined) return { index, message, remedy: `keep one of them, or change one: item ${first + 1} of the list has it too` };
    seen.set(what, index);
  }
  return undefined;
}

/** "/b" and "/b/" are one directory. */
const withoutLastSlash = (value: unknown): unknown => (typeof value === "string" && value.startsWith("/") ? value.replace(/(.)\/+$/, "$1") : value);
