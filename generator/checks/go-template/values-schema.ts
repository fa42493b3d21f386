import type { SchemaNode } from "../../model.js";
import { alternatives, childSchema, knownKeys } from "../../values/schema-search.js";
import { hasMoved } from "../../schema/moved-fields.js";
import { EACH } from "./symbolic-value.js";

/** The schema at a template's path; `true` where anything goes, nothing where the schema has no such path. */
export function schemaOf(root: SchemaNode, path: readonly string[]): SchemaNode | true | undefined {
  let node: SchemaNode | true | undefined = root;
  for (const step of path) {
    if (node === true || node === undefined) return node;
    node = step === EACH ? elementSchema(node) : childSchema(node, step);
  }
  return node;
}

/** The schema of any element of a list or a map. */
export function elementSchema(node: SchemaNode): SchemaNode | true | undefined {
  const ofMaps = alternatives(node).flatMap(({ additionalProperties, patternProperties }) => [additionalProperties, ...Object.values(patternProperties ?? {})]);
  return childSchema(node, 0) ?? ofMaps.find((extra) => extra !== undefined && extra !== false);
}

/** Whether values of this schema have keys that the schema names. */
export function hasKeys(node: SchemaNode | true | undefined): boolean {
  if (node === undefined || node === true) return false;
  const element = elementSchema(node);
  return knownKeys(node).length > 0 || (element !== undefined && hasKeys(element));
}

/** Paths of all fields that hold a value rather than further fields, in the schema's order. */
export function leafPaths(node: SchemaNode | true, path: readonly string[] = []): string[][] {
  // a map is used as a whole, also where its usual keys are known
  if (node === true || (node.properties && node.patternProperties)) return [[...path]];
  // a field that has moved is used where it stands now
  const keys = knownKeys(node).filter((key) => !hasMoved(node.properties?.[key] ?? {}));
  const element = elementSchema(node);
  const below = keys.flatMap((key) => leafPaths(childSchema(node, key)!, [...path, key]));
  const each = element !== undefined && hasKeys(element) ? leafPaths(element, [...path, EACH]) : [];
  const leaves = [...below, ...each];
  return leaves.length > 0 ? leaves : [[...path]];
}
