import { stringify } from "yaml";
import type { SchemaNode } from "../model.js";
import { allowedText } from "../values/value-text.js";
import { isSection } from "../schema/defaults.js";

/** A value on one line, as YAML. */
export function inline(value: unknown): string {
  if (isPlain(value)) return String(value);
  const key = JSON.stringify(value);
  const text = lines.get(key) ?? stringify(value, { compat: "yaml-1.1", lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: true }).trim();
  if (lines.size >= mostLines) lines.clear();
  lines.set(key, text);
  return text;
}

/** What was written before: the same defaults and examples come again with each build of a watched project. */
const lines = new Map<string, string>();
const mostLines = 5000;

/** Values that YAML of any version writes as they are: most are, and the library takes long. */
export const isPlain = (value: unknown): boolean =>
  typeof value === "boolean" || (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0))
  || (typeof value === "string" && /^[A-Za-z][A-Za-z0-9]*$/.test(value) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(value));

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
