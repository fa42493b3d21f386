import type { SchemaNode } from "../model.js";
import { escapePointer } from "./bundle.js";

/** Where draft-07 keeps schemas inside a schema. */
const BY_NAME = ["properties", "patternProperties"];
const LISTED = ["allOf", "anyOf", "oneOf"];
const SINGLE = ["additionalProperties", "items", "propertyNames", "not", "if", "then", "else", "contains"];

/** The schemas directly inside a node, each with the pointer from the node to it. */
export function childrenOf(node: SchemaNode): { pointer: string; child: SchemaNode }[] {
  const named = BY_NAME.flatMap((keyword) =>
    Object.entries((node[keyword] ?? {}) as Record<string, SchemaNode>).map(([key, child]) => ({ pointer: `/${keyword}/${escapePointer(key)}`, child })),
  );
  const listed = LISTED.flatMap((keyword) => ((node[keyword] ?? []) as SchemaNode[]).map((child, i) => ({ pointer: `/${keyword}/${i}`, child })));
  const single = SINGLE.map((keyword) => ({ pointer: `/${keyword}`, child: node[keyword] as SchemaNode }));
  return [...named, ...listed, ...single].filter(({ child }) => typeof child === "object" && child !== null);
}

/** A node and everything below it, with JSON pointers. */
export function everyNode(node: SchemaNode, pointer = ""): { pointer: string; node: SchemaNode }[] {
  return [{ pointer, node }, ...childrenOf(node).flatMap(({ pointer: step, child }) => everyNode(child, pointer + step))];
}

/** The keys of an object that its chart describes itself, without those that Kubernetes does. */
export const ownProperties = (node: SchemaNode): [string, SchemaNode][] => Object.entries(node.properties ?? {}).filter(([, child]) => !child["x-from-kubernetes"]);

/** A copy of a node in which each schema directly inside it is changed. */
export function mapChildren(node: SchemaNode, change: (child: SchemaNode) => SchemaNode): SchemaNode {
  const copy: SchemaNode = { ...node };
  for (const keyword of BY_NAME) {
    if (node[keyword] === undefined) continue;
    copy[keyword] = Object.fromEntries(Object.entries(node[keyword] as Record<string, SchemaNode>).map(([key, child]) => [key, change(child)]));
  }
  for (const keyword of LISTED) {
    if (node[keyword] !== undefined) copy[keyword] = (node[keyword] as SchemaNode[]).map(change);
  }
  for (const keyword of SINGLE) {
    if (typeof node[keyword] === "object") copy[keyword] = change(node[keyword] as SchemaNode);
  }
  return copy;
}

/** A node in which every object that is `x-removable` takes null for its keys too, for types and editors: they look at values before Helm has merged them. */
export function withNulls(node: SchemaNode): SchemaNode {
  const changed = mapChildren(node, withNulls);
  if (node["x-removable"] !== true) return changed;
  const { properties, additionalProperties } = changed;
  return {
    ...changed,
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, nullable(child)])) } : {}),
    ...(typeof additionalProperties === "object" ? { additionalProperties: nullable(additionalProperties) } : {}),
  };
}

function nullable(node: SchemaNode): SchemaNode {
  const tsType = node["x-typescript"];
  return { ...node, type: [node.type ?? []].flat().concat("null"), ...(tsType === undefined ? {} : { "x-typescript": `${tsType} | null` }) };
}
