import type { SchemaNode, Variants } from "../model.js";

/** The variant that holds when a user says nothing. */
export const defaultVariant = (variants: Variants): string => Object.keys(variants.only)[0] ?? "";

/** Top-level key → the variants that may have it; keys that every variant has are not listed. */
export function variantsByKey(variants: Variants): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [variant, keys] of Object.entries(variants.only)) {
    for (const key of keys) owners.set(key, [...(owners.get(key) ?? []), variant]);
  }
  return owners;
}

/** Whether a top-level key stands in values.yaml only as a comment, because the default variant lacks it. */
export function isDormant(schema: SchemaNode, key: string): boolean {
  const variants = schema["x-variants"];
  const owners = variants && variantsByKey(variants).get(key);
  return owners !== undefined && !owners.includes(defaultVariant(variants!));
}

/** The variants as conditions that Helm and ajv understand: whoever gives the key must have chosen its variant. */
export function variantConditions(variants: Variants): SchemaNode[] {
  return [...variantsByKey(variants)].map(([key, owners]) => ({
    if: { required: [key] },
    then: {
      properties: { [variants.key]: owners.length === 1 ? { const: owners[0] } : { enum: owners } },
      required: [variants.key],
    },
  }));
}
