import type { SchemaNode } from "../model.js";
import { isPlainObject } from "../values/default-values.js";

/** Where a schema keeps others: by name, in a list, or one. */
const BY_NAME = ["properties", "patternProperties", "dependentSchemas"];
const LISTED = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SINGLE = ["additionalProperties", "items", "propertyNames", "not", "if", "then", "else", "contains", "additionalItems", "unevaluatedProperties", "unevaluatedItems"];

/** Keywords that say nothing of which values are fine. */
const OF_READERS = /^(\$schema|\$id|\$comment|\$defs|definitions|title|description|default|examples|deprecated|readOnly|writeOnly|x-.*|markdownDescription|tsType)$/;

/**
 * A schema as far as it judges values: each definition where it is referred to, so that sharing one changes nothing; true
 * and false as schemas, a `const` as a choice of one. One that refers to itself stays a reference.
 */
export function writtenOut(schema: unknown, root: unknown = schema, open: readonly string[] = []): SchemaNode {
  if (schema === false) return { not: {} };
  if (!isPlainObject(schema)) return {};
  const { $ref: reference, ...own } = schema;
  if (typeof reference === "string" && !open.includes(reference)) {
    const target = targetOf(reference, root);
    if (target !== undefined) return writtenOut(isPlainObject(target) ? { ...target, ...own } : target, root, [...open, reference]);
  }
  const inside = (child: unknown): SchemaNode => writtenOut(child, root, open);
  const entries = Object.entries(schema).filter(([keyword]) => !OF_READERS.test(keyword)).map(([keyword, value]): [string, unknown] => {
    if (BY_NAME.includes(keyword) && isPlainObject(value)) return [keyword, Object.fromEntries(Object.entries(value).filter(([, child]) => child !== false).map(([key, child]) => [key, inside(child)]))];
    if (LISTED.includes(keyword) && Array.isArray(value)) return [keyword, value.map(inside)];
    if (SINGLE.includes(keyword) && isPlainObject(value)) return [keyword, inside(value)];
    if (keyword === "items" && Array.isArray(value)) return ["prefixItems", value.map(inside)];
    if (keyword === "const" && schema["enum"] === undefined) return ["enum", [value]];
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}

/** What a pointer into the same schema leads to; nothing where it leads nowhere, or elsewhere. */
function targetOf(reference: string, root: unknown): unknown {
  if (!/^#(\/|$)/.test(reference)) return undefined;
  const steps = reference.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<unknown>((node, step) => (typeof node === "object" && node !== null && Object.hasOwn(node, step) ? (node as Record<string, unknown>)[step] : undefined), root);
}
