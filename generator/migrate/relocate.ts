import { isPlainObject, merged } from "../values/default-values.js";
import { valueAt } from "../values/value-path.js";

/** A value's old path and its new one. */
export interface Move { path: readonly string[]; to: readonly string[] }

/** Values with each move made: what a rewritten file must come to. Objects that the moves leave empty are gone. */
export function relocated(values: unknown, moves: readonly Move[]): unknown {
  let result = structuredClone(values);
  for (const { path, to } of moves) {
    const value = valueAt(result, path);
    if (value === undefined) continue;
    result = merged(without(result, path), nested(to, value));
  }
  return result;
}

/** `nested(["a", "b"], 1)` is `{ a: { b: 1 } }`. */
export const nested = (path: readonly string[], value: unknown): unknown => path.reduceRight((below, key) => ({ [key]: below }), value);

function without(values: unknown, [key, ...below]: readonly string[]): unknown {
  if (!isPlainObject(values) || key === undefined) return values;
  const { [key]: child, ...others } = values;
  const left = below.length === 0 ? undefined : without(child, below);
  if (left === undefined || (isPlainObject(left) && Object.keys(left).length === 0)) return others;
  return { ...values, [key]: left };
}
