import type { SchemaNode } from "../model.js";
import { withVariantConditions } from "./variants.js";

/**
 * The schema with the two keys that every chart accepts: `global`, which Helm and parent charts pass to each dependency,
 * and `enabled`, the usual key of a parent's condition.
 */
export function withParentKeys(schema: SchemaNode): SchemaNode {
  return {
    ...schema,
    properties: {
      ...schema.properties,
      global: { description: "Values that a parent chart shares with all its dependencies. This chart reads none of them.", type: "object", "x-typescript": "Record<string, unknown>" },
      enabled: { description: "For parent charts: the condition under which this chart is part of theirs. This chart doesn't read it.", type: "boolean" },
    },
  };
}

/** The whole schema in plain draft-07: with the parents' keys, and the variants as conditions. */
export const completeSchema = (schema: SchemaNode): SchemaNode => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  ...withVariantConditions(withParentKeys(schema)),
});
