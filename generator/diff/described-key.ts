import type { SchemaNode } from "../model.js";

/** What an object's schema says of one of its keys; nothing where it only lets it be, or refuses it. */
export function described({ properties, patternProperties, additionalProperties }: SchemaNode, key: string): SchemaNode | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  const pattern = Object.keys(patternProperties ?? {}).find((each) => matches(each, key));
  if (pattern !== undefined) return patternProperties![pattern];
  return typeof additionalProperties === "object" && Object.keys(additionalProperties).length > 0 ? additionalProperties : undefined;
}

/** Patterns are RE2's in Helm, and not all of them are JavaScript's. */
function matches(pattern: string, key: string): boolean {
  try {
    return new RegExp(pattern, "u").test(key);
  } catch {
    return false;
  }
}
