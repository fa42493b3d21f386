import type { SchemaNode } from "../model.js";

/**
 * Changes each node once: whoever watches a project changes one section of a schema, and the others stay the very same
 * nodes from reading to writing. What is changed must follow from the node alone, and nobody may write into a node.
 */
export function onceEach<T extends object>(change: (node: SchemaNode) => T): (node: SchemaNode) => T {
  const changed = new WeakMap<SchemaNode, T>();
  return (node) => {
    const before = changed.get(node);
    if (before !== undefined) return before;
    const after = change(node);
    changed.set(node, after);
    return after;
  };
}
