import type { SchemaNode } from "../../model.js";
import { childSchema, knownKeys } from "../../values/schema-search.js";
import { EACH, either, nothing, type Symbolic } from "./symbolic-value.js";
import { elementSchema, hasKeys, schemaOf } from "./values-schema.js";

/** What `range` gives: a key and an element. */
export interface Element { key: Symbolic; value: Symbolic }

/** Any element of a list, a map or a dict; every field in turn of a section. */
export function elementOf(value: Symbolic, root: SchemaNode): Element {
  switch (value.kind) {
    case "values": return elementOfValues(value.path, root);
    case "list": return { key: nothing, value: value.items };
    case "dict": return oneOf([...value.entries].map(([text, entry]) => ({ key: { kind: "text", text }, value: entry })));
    case "either": return oneOf(value.members.map((member) => elementOf(member, root)));
    case "computed": return { key: nothing, value };
    default: return { key: nothing, value: nothing };
  }
}

function elementOfValues(path: readonly string[], root: SchemaNode): Element {
  const schema = schemaOf(root, path);
  const each: Element = { key: nothing, value: { kind: "values", path: [...path, EACH] } };
  if (schema === true || schema === undefined) return each;
  const isMap = elementSchema(schema) !== undefined;
  // what a map holds under a usual key is like what it holds under any other, but for fields of its own
  const keys = knownKeys(schema).filter((key) => !isMap || hasKeys(childSchema(schema, key)));
  const named = keys.map((text): Element => ({ key: { kind: "text", text }, value: { kind: "values", path: [...path, text] } }));
  return oneOf(isMap ? [...named, each] : named);
}

function oneOf(elements: readonly Element[]): Element {
  if (elements.length === 0) return { key: nothing, value: nothing };
  return { key: either(elements.map(({ key }) => key)), value: either(elements.map(({ value }) => value)) };
}

/** Paths of the sections, those with keys of their own, that a value may hold. */
export function sectionsIn(value: Symbolic, root: SchemaNode): (readonly string[])[] {
  switch (value.kind) {
    case "values": return hasKeys(schemaOf(root, value.path)) ? [value.path] : [];
    case "computed": return [...value.from];
    case "list": return sectionsIn(value.items, root);
    case "dict": return [...value.entries.values()].flatMap((entry) => sectionsIn(entry, root));
    case "either": return value.members.flatMap((member) => sectionsIn(member, root));
    default: return [];
  }
}
