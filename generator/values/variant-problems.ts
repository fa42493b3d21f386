import type { SchemaNode } from "../model.js";
import { isPlainObject } from "./default-values.js";
import type { PlacedProblem } from "./value-error.js";
import { listed, quoted } from "./value-text.js";

/** Top-level keys that were given although only another variant of the chart has them: the readable form of the emitted if/then. */
export function variantProblems(schema: SchemaNode, values: unknown): PlacedProblem[] {
  const variants = schema["x-variants"];
  if (!variants || !isPlainObject(values)) return [];
  const names = Object.keys(variants.only);
  const chosen = values[variants.key] ?? names[0];
  // an unknown variant is a problem of its own; which keys it would have can't be told
  if (typeof chosen !== "string" || !names.includes(chosen)) return [];
  const allowed = variants.only[chosen]!;
  const owners = (key: string): string[] => names.filter((name) => variants.only[name]!.includes(key));
  // null is refused as such, whatever the variant
  return Object.keys(values).filter((key) => values[key] !== null && owners(key).length > 0 && !allowed.includes(key)).map((key) => {
    const needed = `${variants.key}: ${listed(owners(key), "or")}`;
    const isDefault = values[variants.key] === undefined;
    return {
      path: [key],
      problem: {
        rule: "values/wrong-variant",
        path: key,
        message: `${quoted(key)} only with ${needed}; ${variants.key} is ${chosen}${isDefault ? " (the default)" : ""}`,
        allowed: `${quoted(key)} only with ${needed}`,
        remedy: `set ${variants.key}: ${owners(key)[0]!}, or remove ${quoted(key)}`,
      },
    };
  });
}
