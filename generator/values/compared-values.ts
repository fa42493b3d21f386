import type { SchemaNode } from "../model.js";
import { failedComparison } from "./comparisons.js";
import { isPlainObject } from "./default-values.js";
import { childSchema } from "./schema-search.js";
import type { PlacedProblem } from "./value-error.js";
import { pathText, type ValuePath } from "./value-path.js";

/** A warning for each value that works, but not to the full beside another one: `x-compare` with `warn-at-most`. `values` are all of them, with their defaults. */
export function comparisonWarnings(schema: SchemaNode, values: unknown, node: SchemaNode = schema, path: ValuePath = [], value = values): PlacedProblem[] {
  const failed = node["x-compare"] && value !== undefined ? failedComparison(node["x-compare"], value, path, values, schema, true) : undefined;
  const own: PlacedProblem[] = failed ? [{ path, problem: { level: "warning", rule: "values/contradiction", path: pathText(path), ...failed } }] : [];
  if (!isPlainObject(value)) return own;
  return [...own, ...Object.entries(value).flatMap(([key, below]) => {
    const child = childSchema(node, key);
    return child === undefined || child === true ? [] : comparisonWarnings(schema, values, child, [...path, key], below);
  })];
}
