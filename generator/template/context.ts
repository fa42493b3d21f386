import type { ChartFacts, SchemaNode } from "../model.js";
import { nodeDefault } from "../schema/defaults.js";

/** What a template may ask for at build time. */
export interface BuildTimeContext { chart: ChartFacts; schema: SchemaNode; values: Record<string, unknown> }

/** How far a dotted path goes into a schema: the node at its end, or the key that isn't there and what would be. */
export type SchemaAt = { node: SchemaNode } | { walked: string[]; unknown: string; known: string[] };

/** Follows a dotted path into a schema. */
export function schemaAtPath(schema: SchemaNode, path: string): SchemaAt {
  let node = schema;
  const walked: string[] = [];
  for (const key of path.split(".")) {
    const known = Object.keys(node.properties ?? {});
    if (!known.includes(key)) return { walked, unknown: key, known };
    walked.push(key);
    node = node.properties![key]!;
  }
  return { node };
}

/** The default that the schema gives at a dotted path; undefined where there is none. */
export function defaultAt(schema: SchemaNode, path: string): unknown {
  const at = schemaAtPath(schema, path);
  return "node" in at ? nodeDefault(at.node) : undefined;
}
