import type { SchemaNode } from "../model.js";
import { isSection } from "../schema/defaults.js";
import { variantsByKey } from "../schema/variants.js";
import { ownProperties } from "../schema/walk.js";
import { refusesName } from "../values/schema-search.js";
import { pathText } from "../values/value-path.js";

/** A value that a chart has, or a group of them. */
export interface Field {
  path: string[];
  /** as messages name it: "storage.data.size" */
  name: string;
  node: SchemaNode;
  /** fields below it; one with some has no value of its own */
  children: Field[];
  /** "Only with architecture: replication" */
  condition?: string;
}

/** The fields of a chart, in the order of its schema. */
export function fieldsOf(schema: SchemaNode): Field[] {
  const variants = schema["x-variants"];
  const owners = variants ? variantsByKey(variants) : new Map<string, string[]>();
  return Object.entries(schema.properties ?? {}).map(([key, node]) => {
    const having = owners.get(key);
    return fieldOf([key], node, having && `Only with ${variants!.key}: ${having.join(" or ")}`);
  });
}

function fieldOf(path: string[], node: SchemaNode, condition: string | undefined): Field {
  // a map that knows its usual keys by name is a group of them too
  const children = ownProperties(node).filter(([key]) => !refusesName(node, key)).map(([key, child]) => fieldOf([...path, key], child, condition));
  return { path, name: pathText(path), node, children, ...(condition ? { condition } : {}) };
}

/** Fields that have a value, those of groups included. */
export function settableFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => (field.children.length > 0 ? settableFields(field.children) : [field]));
}

/** Whether a group takes keys that its schema doesn't name. */
export const takesOtherKeys = ({ node }: Field): boolean => !isSection(node) || typeof node.additionalProperties === "object";

/** What an item of a list, or a value of a map, may say: its fields, for reading. */
export function fieldsOfItem(node: SchemaNode): Field[] {
  const item = node.items ?? (typeof node.additionalProperties === "object" ? node.additionalProperties : Object.values(node.patternProperties ?? {})[0]);
  const step = node.items ? "[]" : "*";
  return item && isSection(item) ? settableFields(ownProperties(item).map(([key, child]) => fieldOf([step, key], child, undefined))).map((field) => ({ ...field, name: field.path.slice(1).join(".") })) : [];
}
