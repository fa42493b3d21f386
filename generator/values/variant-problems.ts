import type { SchemaNode } from "../model.js";
import { isPlainObject } from "./default-values.js";
import { childSchema } from "./schema-search.js";
import type { PlacedProblem } from "./value-error.js";
import { pathText, type ValuePath } from "./value-path.js";
import { listed, quoted } from "./value-text.js";

/** Keys that were given although only another variant of their object has them: the readable form of the emitted if/then. */
export function variantProblems(schema: SchemaNode, values: unknown, path: ValuePath = []): PlacedProblem[] {
  if (Array.isArray(values)) return schema.items ? values.flatMap((item, index) => variantProblems(schema.items!, item, [...path, index])) : [];
  if (!isPlainObject(values)) return [];
  const below = Object.entries(values).flatMap(([key, value]) => {
    const child = childSchema(schema, key);
    return child === undefined || child === true ? [] : variantProblems(child, value, [...path, key]);
  });
  return [...ownProblems(schema, values, path), ...below];
}

function ownProblems({ "x-variants": variants }: SchemaNode, values: Record<string, unknown>, path: ValuePath): PlacedProblem[] {
  if (!variants) return [];
  const names = Object.keys(variants.only);
  const chosen = values[variants.key] ?? names[0];
  // an unknown variant is a problem of its own; which keys it would have can't be told
  if (typeof chosen !== "string" || !names.includes(chosen)) return [];
  const allowed = variants.only[chosen]!;
  const owners = (key: string): string[] => names.filter((name) => variants.only[name]!.includes(key));
  // null is refused as such, whatever the variant
  const saysSomething = (value: unknown): boolean => value !== null && (path.length === 0 || typeof value !== "object" || Object.keys(value).length > 0);
  const choice = pathText([...path, variants.key]);
  return Object.keys(values).filter((key) => saysSomething(values[key]) && owners(key).length > 0 && !allowed.includes(key)).map((key) => {
    const needed = `${choice}: ${listed(owners(key), "or")}`;
    const isDefault = values[variants.key] === undefined;
    return {
      path: [...path, key],
      problem: {
        rule: "values/wrong-variant",
        path: pathText([...path, key]),
        message: `${quoted(key)} only with ${needed}; ${choice} is ${chosen}${isDefault ? " (the default)" : ""}`,
        allowed: `${quoted(key)} only with ${needed}`,
        remedy: `set ${choice}: ${owners(key)[0]!}, or remove ${quoted(key)}`,
      },
    };
  });
}
