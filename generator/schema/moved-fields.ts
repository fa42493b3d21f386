import type { SchemaNode } from "../model.js";

/** A field that is going: one that stands somewhere else now (`x-moved-to`), or one that has no successor (`x-deprecated`). */
export interface MovedField {
  path: string[];
  /** where it stands now */
  to?: string[];
  /** what to do instead, where it stands nowhere */
  instead?: string;
  /** the version of the chart that no longer knows it */
  until: string;
  node: SchemaNode;
}

/** Of schemas that are still in use: each file of values asks for them. */
const known = new WeakMap<SchemaNode, MovedField[]>();

/** Every field that is going, in the schema's order. */
export function movedFields(schema: SchemaNode): MovedField[] {
  const fields = known.get(schema) ?? fieldsBelow(schema, []);
  known.set(schema, fields);
  return fields;
}

function fieldsBelow(schema: SchemaNode, path: string[]): MovedField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, node]) => {
    const here = [...path, key];
    const until = String(node["x-works-until"]);
    if (node["x-moved-to"] !== undefined) return [{ path: here, to: node["x-moved-to"].split("."), until, node }];
    if (node["x-deprecated"] !== undefined) return [{ path: here, instead: node["x-deprecated"], until, node }, ...fieldsBelow(node, here)];
    return fieldsBelow(node, here);
  });
}

/** Whether the field itself has gone somewhere else: it has no default of its own, and a file of defaults does not show it. */
export const hasMoved = (node: SchemaNode): boolean => node["x-moved-to"] !== undefined;

/** What a person is told of a field that is going: "moved to storage.size; works until version 2.0.0". */
export function movedText(node: SchemaNode): string | undefined {
  const what = node["x-moved-to"] === undefined ? node["x-deprecated"] : `Moved to ${node["x-moved-to"]}.`;
  return what === undefined ? undefined : `${what} Works until version ${node["x-works-until"]!} of the chart.`;
}
