import type { SchemaNode } from "../model.js";
import { onceEach } from "./once-each.js";
import { mapChildren } from "./walk.js";

/** A schema without what only its readers need: what is left decides which values it takes. */
export const forChecking: (node: SchemaNode) => SchemaNode = onceEach(({ title: _, description: __, examples: ___, ...node }) => mapChildren(node, forChecking));
