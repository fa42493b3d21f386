import type { SchemaNode } from "../model.js";
import { escapePointer } from "./bundle.js";
import { onceEach } from "./once-each.js";

/** Where draft-07 keeps schemas inside a schema. */
const BY_NAME = new Set(["properties", "patternProperties"]);
const LISTED = new Set(["allOf", "anyOf", "oneOf"]);
const SINGLE = new Set(["additionalProperties", "items", "propertyNames", "not", "if", "then", "else", "contains"]);

/** The schemas directly inside a node, each with the pointer from the node to it. */
export function childrenOf(node: SchemaNode): { pointer: string; child: SchemaNode }[] {
  const found: { pointer: string; child: SchemaNode }[] = [];
  const add = (pointer: string, child: unknown): void => {
    if (typeof child === "object" && child !== null) found.push({ pointer, child: child as SchemaNode });
  };
  for (const keyword of BY_NAME) if (node[keyword]) for (const [key, child] of Object.entries(node[keyword])) add(`/${keyword}/${escapePointer(key)}`, child);
  for (const keyword of LISTED) if (node[keyword]) (node[keyword] as unknown[]).forEach((child, i) => add(`/${keyword}/${i}`, child));
  for (const keyword of SINGLE) add(`/${keyword}`, node[keyword]);
  return found;
}

/** Of schemas that are still in use: several checks ask for them. */
const known = new WeakMap<SchemaNode, { pointer: string; node: SchemaNode }[]>();

/** A node and everything below it, with JSON pointers. */
export function everyNode(root: SchemaNode): readonly { pointer: string; node: SchemaNode }[] {
  const before = known.get(root);
  if (before) return before;
  const found: { pointer: string; node: SchemaNode }[] = [];
  const visit = (node: SchemaNode, pointer: string): void => {
    found.push({ pointer, node });
    for (const { pointer: step, child } of childrenOf(node)) visit(child, pointer + step);
  };
  visit(root, "");
  known.set(root, found);
  return found;
}

/** The keys of an object that its chart describes itself, without those that Kubernetes does. */
export const ownProperties = (node: SchemaNode): [string, SchemaNode][] => Object.entries(node.properties ?? {}).filter(([, child]) => !child["x-from-kubernetes"]);

/** A copy of a node in which each schema directly inside it is changed; one in which none is stays itself. */
export function mapChildren(node: SchemaNode, change: (child: SchemaNode) => SchemaNode): SchemaNode {
  let copy: SchemaNode | undefined;
  for (const keyword of Object.keys(node)) {
    const value = changedInside(keyword, node[keyword], change);
    if (value !== undefined) (copy ??= { ...node })[keyword] = value;
  }
  return copy ?? node;
}

/** What a keyword holds, changed; nothing where it holds no schemas, or none that changes. */
function changedInside(keyword: string, value: unknown, change: (child: SchemaNode) => SchemaNode): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (BY_NAME.has(keyword)) {
    const before = value as Record<string, SchemaNode>;
    const entries = Object.entries(before).map(([key, child]): [string, SchemaNode] => [key, change(child)]);
    return entries.some(([key, child]) => child !== before[key]) ? Object.fromEntries(entries) : undefined;
  }
  if (LISTED.has(keyword)) {
    const before = value as SchemaNode[];
    const after = before.map(change);
    return after.some((child, i) => child !== before[i]) ? after : undefined;
  }
  const after = SINGLE.has(keyword) ? change(value as SchemaNode) : value;
  return after === value ? undefined : after;
}

/** A node in which every object that is `x-removable` takes null for its keys too, for types and editors: they look at values before Helm has merged them. */
export const withNulls: (node: SchemaNode) => SchemaNode = onceEach((node) => {
  const changed = mapChildren(node, withNulls);
  if (node["x-removable"] !== true) return changed;
  const { properties, additionalProperties } = changed;
  return {
    ...changed,
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, nullable(child)])) } : {}),
    ...(typeof additionalProperties === "object" ? { additionalProperties: nullable(additionalProperties) } : {}),
  };
});

function nullable(node: SchemaNode): SchemaNode {
  const tsType = node["x-typescript"];
  return { ...node, type: [node.type ?? []].flat().concat("null"), ...(tsType === undefined ? {} : { "x-typescript": `${tsType} | null` }) };
}
