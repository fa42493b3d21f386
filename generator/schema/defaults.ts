import type { SchemaNode } from "../model.js";
import { hasMoved } from "./moved-fields.js";
import { onceEach } from "./once-each.js";
import { isDormant } from "./variants.js";
import { mapChildren } from "./walk.js";

type Values = Record<string, unknown>;

/** Whether a node is an object with keys of its own, rather than a map or a plain value. */
export const isSection = (node: SchemaNode): boolean => node.properties !== undefined && node.patternProperties === undefined;

/** Whether a node is a map: keys are the user's, values have a schema. One with patterns may know some of its keys by name. */
export const isMap = (node: SchemaNode): boolean =>
  !isSection(node) && (node.type === "object" || typeof node.additionalProperties === "object");

/** Moves the default of a section down to its keys, so that every default stands at the key that it is about. */
export const settleDefaults: (node: SchemaNode) => SchemaNode = onceEach((node) => {
  // where a field has moved to, its default went with it
  if (hasMoved(node)) return withoutDefaults(node);
  if (!isSection(node)) return node;
  const { default: own, ...section } = node;
  return withDefault(mapProperties(section, settleDefaults), own);
});

function withoutDefaults({ default: _, ...node }: SchemaNode): SchemaNode {
  return mapChildren(node, withoutDefaults);
}

function withDefault(node: SchemaNode, value: unknown): SchemaNode {
  if (value === undefined || hasMoved(node)) return node;
  if (!isSection(node)) return { ...node, default: value };
  return mapProperties(node, (child, key) => withDefault(child, Object.hasOwn(Object(value), key) ? (value as Values)[key] : undefined));
}

function mapProperties(node: SchemaNode, change: (child: SchemaNode, key: string) => SchemaNode): SchemaNode {
  return { ...node, properties: Object.fromEntries(Object.entries(node.properties!).map(([key, child]) => [key, change(child, key)])) };
}

/** The values that a chart has when a user gives none. Keys of other variants are left out. */
export function defaultsOf(schema: SchemaNode): Values {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
      const value = isDormant(schema, key) ? undefined : nodeDefault(child);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The default of one node; undefined when it has none. A section without its required keys is left out, since `{}` would be refused. */
export function nodeDefault(node: SchemaNode): unknown {
  if (hasMoved(node)) return undefined;
  if (!isSection(node)) return node.default ?? emptyDefault(node);
  const values: Values = {};
  for (const [key, child] of Object.entries(node.properties!)) {
    const value = nodeDefault(child);
    if (value !== undefined) values[key] = value;
  }
  const complete = (node.required ?? []).every((key) => key in values) && Object.keys(values).length >= Number(node.minProperties ?? 0);
  return complete ? values : undefined;
}

/** Lists and maps are empty by default where the schema lets them be. */
function emptyDefault(node: SchemaNode): unknown {
  if (isMap(node) && !node.minProperties && !node.required) return {};
  if (node.type === "array" && !node.minItems) return [];
  return undefined;
}
