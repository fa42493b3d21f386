import type { SchemaNode } from "../model.js";
import { inline } from "../emit/describe.js";
import { toYaml } from "../sdk/to-yaml.js";
import { isPlainObject } from "../values/default-values.js";
import { typedValue } from "./draft.js";

/** How a field's value is given: one of several, a line of text, or lines of YAML. */
export type Entry = { kind: "choice"; choices: unknown[] } | { kind: "line" } | { kind: "lines" };

/** The entry that suits a schema. */
export function entryOf(node: SchemaNode): Entry {
  const types = [node.type ?? []].flat();
  if (node.enum) return { kind: "choice", choices: node.enum };
  if (types.length === 1 && types[0] === "boolean") return { kind: "choice", choices: [true, false] };
  return types.includes("array") || types.includes("object") ? { kind: "lines" } : { kind: "line" };
}

/** What a person typed, as a value; undefined for nothing. Text stays text where only text is allowed, else it is read as YAML reads it. */
export function valueOfEntry(typed: string, node: SchemaNode): { value: unknown } | { fault: string } {
  if (typed.trim() === "") return { value: undefined };
  if (isTextOnly(node)) return { value: typed };
  return typedValue(typed);
}

/** A value as a person would have typed it. */
export function entryText(value: unknown, node: SchemaNode): string {
  if (value === undefined) return "";
  if (typeof value === "string" && isTextOnly(node)) return value;
  if (Array.isArray(value) || isPlainObject(value)) return toYaml(value).trimEnd();
  return inline(value);
}

const isTextOnly = (node: SchemaNode): boolean => [node.type ?? []].flat().join() === "string";
