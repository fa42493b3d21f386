import type { SchemaNode } from "../model.js";
import { completeSchema } from "./complete-schema.js";
import { mapChildren } from "./walk.js";

/** Words for people. Each revision of a release stores the packaged schema, so it does without them. */
const WORDS = new Set(["title", "description", "examples", "default", "$comment"]);

/** values.schema.json as Helm gets it: only what decides whether values are accepted. */
export const helmSchema = (schema: SchemaNode): SchemaNode => withoutWords(completeSchema(schema));

function withoutWords(node: SchemaNode): SchemaNode {
  const kept = Object.entries(node).filter(([keyword]) => !WORDS.has(keyword) && !keyword.startsWith("x-"));
  return mapChildren(Object.fromEntries(kept), withoutWords);
}
