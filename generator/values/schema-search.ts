import type { SchemaNode } from "../model.js";
import type { ValuePath } from "./value-path.js";

/** Every schema that may hold for the same value as `node`: itself and the branches of its combinations. */
export function alternatives(node: SchemaNode): readonly SchemaNode[] {
  const known = alternativesOf.get(node) ?? [node, ...[...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.then ? [node.then] : [])].flatMap(alternatives)];
  alternativesOf.set(node, known);
  return known;
}

/** Templates ask for the same nodes again and again. */
const alternativesOf = new WeakMap<SchemaNode, readonly SchemaNode[]>();

/** The schema of the value below `node` by one key or index, or nothing when it isn't allowed. `true` means anything goes. */
export function childSchema(node: SchemaNode, step: string | number): SchemaNode | true | undefined {
  for (const schema of alternatives(node)) {
    if (typeof step === "number") {
      if (schema.items) return schema.items;
      continue;
    }
    if (schema.properties && Object.hasOwn(schema.properties, step)) return schema.properties[step];
    const matching = Object.entries(schema.patternProperties ?? {}).find(([pattern]) => new RegExp(pattern, "u").test(step));
    if (matching) return matching[1];
    if (typeof schema.additionalProperties === "object") return schema.additionalProperties;
    if (schema.additionalProperties === true || isOpenObject(schema)) return true;
  }
  return undefined;
}

/** An object about whose keys nothing is said. */
function isOpenObject(schema: SchemaNode): boolean {
  return schema.type === "object" && schema.properties === undefined && schema.patternProperties === undefined && schema.additionalProperties === undefined;
}

/** The schema at a path of keys and indices. */
export function schemaAt(root: SchemaNode, path: ValuePath): SchemaNode | undefined {
  let node: SchemaNode = root;
  for (const step of path) {
    const child = childSchema(node, step);
    if (child === undefined || child === true) return undefined;
    node = child;
  }
  return node;
}

/** Whether an object refuses a key by its name, though its properties describe it. */
export function refusesName(node: SchemaNode, key: string): boolean {
  const names = node["propertyNames"] as SchemaNode | undefined;
  return ((names?.["not"] as SchemaNode | undefined)?.enum ?? []).includes(key);
}

/** Keys that may stand directly below `node`. */
export function knownKeys(node: SchemaNode): string[] {
  return [...new Set(alternatives(node).flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

/** Paths of all objects that know `key`, nearest to the root first. */
export function holdersOf(root: SchemaNode, key: string): string[][] {
  const found: string[][] = [];
  const queue: { node: SchemaNode; path: string[] }[] = [{ node: root, path: [] }];
  for (const { node, path } of queue) {
    if (path.length > 12) continue;
    const keys = knownKeys(node);
    if (keys.includes(key)) found.push(path);
    for (const name of keys) {
      const child = childSchema(node, name);
      if (child && child !== true) queue.push({ node: child, path: [...path, name] });
    }
  }
  return found;
}

/** Whether a value of this schema is a secret or holds one, so that it must not be printed. */
export function holdsSecret(node: SchemaNode): boolean {
  return alternatives(node).some((schema) =>
    schema["writeOnly"] === true
    || Object.values(schema.properties ?? {}).some(holdsSecret)
    || (typeof schema.additionalProperties === "object" && holdsSecret(schema.additionalProperties))
    || (schema.items !== undefined && holdsSecret(schema.items)));
}
