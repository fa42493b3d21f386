import type { SchemaNode, Variants } from "../model.js";
import { onceEach } from "./once-each.js";
import { mapChildren } from "./walk.js";

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

/** A schema with its variants, and those of the objects in it, as conditions that Helm and ajv understand: whoever gives a key must have chosen its variant. */
export const withVariantConditions = (schema: SchemaNode): SchemaNode => withConditions(mapChildren(schema, nested), (key) => ({ required: [key] }), schema);

/** In sections of a chart Helm merges the defaults in before it looks: a list or an object that may be empty says nothing then. */
const nested: (node: SchemaNode) => SchemaNode = onceEach((node) =>
  withConditions(mapChildren(node, nested), (key) => {
    const type = node.properties?.[key]?.type;
    const least = type === "array" ? { minItems: 1 } : type === "object" ? { minProperties: 1 } : undefined;
    return { required: [key], ...(least ? { properties: { [key]: least } } : {}) };
  }, node));

function withConditions(node: SchemaNode, isGiven: (key: string) => SchemaNode, { "x-variants": variants }: SchemaNode): SchemaNode {
  if (!variants) return node;
  const conditions = [...variantsByKey(variants)].map(([key, owners]): SchemaNode => ({
    if: isGiven(key),
    then: {
      properties: { [variants.key]: owners.length === 1 ? { const: owners[0] } : { enum: owners } },
      required: [variants.key],
    },
  }));
  return { ...node, allOf: [...(node.allOf ?? []), ...conditions] };
}
