import { stringify } from "yaml";
import type { SchemaNode } from "../model.js";
import { allowedText } from "../values/value-text.js";
import { isSection } from "../schema/defaults.js";

/** A value on one line, as YAML. */
export function inline(value: unknown): string {
  return stringify(value, { compat: "yaml-1.1", lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: true }).trim();
}

/** What a person wants to know of a field beside its description; the same in values.yaml, in the editor and in the reference. */
export interface FieldFacts { allowed: string; default?: string; examples: string[] }

/** Nothing for a section: its keys say it all. */
export function factsOf(node: SchemaNode): FieldFacts | undefined {
  if (isSection(node)) return undefined;
  const facts = known.get(node) ?? {
    allowed: allowedText(node),
    ...(node.default === undefined ? {} : { default: inline(node.default) }),
    examples: (node.examples ?? []).map(inline),
  };
  known.set(node, facts);
  return facts;
}

/** Asked for by each of the three. */
const known = new WeakMap<SchemaNode, FieldFacts>();
