import type { SchemaNode } from "../model.js";
import { isPlainObject } from "./default-values.js";
import { childSchema } from "./schema-search.js";
import type { PlacedProblem } from "./value-error.js";
import { pathText, type ValuePath } from "./value-path.js";
import { allowedText, givenText } from "./value-text.js";

/** How many of the smallest unit each unit of PostgreSQL's is: bytes, or microseconds. */
const UNITS: Record<string, number> = {
  B: 1, kB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4,
  us: 1, ms: 1e3, s: 1e6, min: 60e6, h: 3600e6, d: 86_400e6,
};

/** Amounts written as text, such as -5MB, that are out of their range: JSON Schema compares numbers alone. */
export function amountsOutOfRange(schema: SchemaNode, values: unknown, path: ValuePath = []): PlacedProblem[] {
  if (typeof values === "string") return outOfRange(schema, values, path);
  if (!isPlainObject(values)) return [];
  return Object.entries(values).flatMap(([key, value]) => {
    const child = childSchema(schema, key);
    return child === undefined || child === true ? [] : amountsOutOfRange(child, value, [...path, key]);
  });
}

function outOfRange(schema: SchemaNode, text: string, path: ValuePath): PlacedProblem[] {
  const types = [schema.type ?? []].flat();
  const { minimum = -Infinity, maximum = Infinity, pattern } = schema as { minimum?: number; maximum?: number; pattern?: string };
  const amount = types.includes("string") && (minimum !== -Infinity || maximum !== Infinity) ? amountOf(text, schema["x-unit"] ?? "") : undefined;
  if (amount === undefined) return [];
  // what the pattern refuses has been told, but for a sign, of which it says nothing
  if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) return [];
  const counted = types.includes("integer") ? Math.round(amount) : amount;
  if (counted >= minimum && counted <= maximum) return [];
  return [{ path, problem: { rule: "values/out-of-range", path: pathText(path), message: `${givenText(text)} is out of range`, given: text, allowed: allowedText(schema), remedy: counted < minimum ? "give more" : "give less" } }];
}

/** The number that a text means, in the unit of its parameter ("8kB where no unit is given"). */
function amountOf(text: string, ownUnit: string): number | undefined {
  const [, number, unit] = /^(-?[0-9]+(?:\.[0-9]+)?) ?([a-zA-Z]*)$/.exec(text) ?? [];
  const [, times, own] = /^([0-9]*)([a-zA-Z]+) /.exec(ownUnit) ?? [];
  if (number === undefined) return undefined;
  if (unit === "") return Number(number);
  const [given, base] = [UNITS[unit!], UNITS[own ?? ""]];
  return given === undefined || base === undefined ? undefined : Number(number) * given / (base * Number(times || 1));
}

/** How many of one each unit of Kubernetes' quantities is. */
const MULTIPLES: Record<string, number> = {
  "": 1, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18,
  Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3, Ti: 1024 ** 4, Pi: 1024 ** 5, Ei: 1024 ** 6,
};

/** A number, or a quantity of Kubernetes such as 500m or 2Gi, as a number; nothing for anything else. */
export function quantity(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  const [, number, unit = ""] = (typeof value === "string" && /^(\d+(?:\.\d+)?)([a-zA-Z]*)$/.exec(value)) || [];
  const multiple = MULTIPLES[unit];
  return number === undefined || multiple === undefined ? undefined : Number(number) * multiple;
}
