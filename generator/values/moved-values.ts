import type { Problem, SchemaNode } from "../model.js";
import { movedFields, type MovedField } from "../schema/moved-fields.js";
import { isPlainObject } from "./default-values.js";
import type { PlacedProblem } from "./value-error.js";
import { pathText, valueAt } from "./value-path.js";

/** A warning for each value that was given under a name which is going: it works, and what to write instead. */
export function movedValueWarnings(schema: SchemaNode, values: unknown): PlacedProblem[] {
  return movedFields(schema).filter(({ path }) => valueAt(values, path) !== undefined).map((field) => ({ path: field.path, problem: movedWarning(field) }));
}

/** What is told of a value under a name that is going. */
export function movedWarning({ path, to, instead, until }: MovedField): Problem {
  const base = { level: "warning" as const, path: pathText(path) };
  const works = `it works until version ${until} of the chart`;
  if (to === undefined) return { ...base, rule: "values/deprecated", message: `${pathText(path)} is going; ${works}`, remedy: instead ?? "remove it" };
  return { ...base, rule: "values/moved", message: `${pathText(path)} has moved to ${pathText(to)}; ${works}`, nearest: pathText(to), remedy: `write it as ${pathText(to)}; \`helmwright migrate\` does` };
}

/** Values that were given under both names: nobody can tell which one was meant. */
export function givenTwice(schema: SchemaNode, values: unknown): PlacedProblem[] {
  return movedFields(schema).flatMap(({ path, to }) => (to ? overlaps(valueAt(values, path), valueAt(values, to), path, to) : []));
}

function overlaps(old: unknown, now: unknown, path: readonly string[], to: readonly string[]): PlacedProblem[] {
  if (old === undefined || now === undefined) return [];
  if (isPlainObject(old) && isPlainObject(now)) return Object.keys(old).flatMap((key) => overlaps(old[key], now[key], [...path, key], [...to, key]));
  return [{ path, problem: bothGiven(path, to) }];
}

/** What is told of a value that stands under both of its names. */
export const bothGiven = (path: readonly string[], to: readonly string[]): Problem => ({ rule: "values/given-twice", path: pathText(path), message: `${pathText(path)} has moved to ${pathText(to)}, and both are given`, remedy: `keep ${pathText(to)} and remove ${pathText(path)}` });
