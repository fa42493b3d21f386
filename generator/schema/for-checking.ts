import type { SchemaNode } from "../model.js";
import { mapChildren } from "./walk.js";

/** A schema without what only its readers need: what is left decides which values it takes. */
export function forChecking({ title: _, description: __, examples: ___, ...node }: SchemaNode): SchemaNode {
  return mapChildren(node, forChecking);
}
