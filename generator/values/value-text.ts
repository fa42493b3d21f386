import type { SchemaNode } from "../model.js";
import { isPlainObject } from "./default-values.js";

/** How a value is called in a message: `the text "10"`, `the number 3`, `a list`. Contents of lists and objects are never shown. */
export function givenText(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return value === "" ? "empty text" : `the text ${quoted(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return isPlainObject(value) && Object.keys(value).length > 0 ? `an object (${listed(Object.keys(value).slice(0, 5).map(shortKey), "and")})` : "an empty object";
}

/** Scalars are shown, of anything larger only the kind: it may hold what nobody should read. */
export function shownValue(data: unknown): unknown {
  return typeof data === "object" && data !== null ? givenText(data) : data;
}

/** What a schema accepts, in words. */
export function allowedText(schema: SchemaNode): string {
  if (schema.enum) return listed(schema.enum.map(literal), "or");
  if ("const" in schema) return literal(schema.const);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches && schema.type === undefined) return listed([...new Set(branches.map(allowedText))], "or");
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const unit = schema["x-unit"] === undefined ? "" : ` (${schema["x-unit"]})`;
  return (types.length === 0 ? "another value" : listed(types.map((type) => typeText(type, schema)), "or")) + unit;
}

function typeText(type: string, schema: SchemaNode): string {
  switch (type) {
    case "string": return schema["x-pattern-help"] ?? (schema["format"] === undefined ? lengthText(schema) : `text in the format ${String(schema["format"])}`);
    case "integer": return `a whole number${rangeText(schema)}`;
    case "number": return `a number${rangeText(schema)}`;
    case "boolean": return "true or false";
    case "array": return schema.items && !Array.isArray(schema.items) ? `a list, each item ${allowedText(schema.items)}` : "a list";
    case "object": return objectText(schema);
    default: return type;
  }
}

function lengthText(schema: SchemaNode): string {
  const least = Number(schema["minLength"] ?? 0);
  const most = schema["maxLength"];
  const lower = least === 0 ? "" : least === 1 ? " that is not empty" : ` of at least ${least} characters`;
  return `text${lower}${most === undefined ? "" : `${lower === "" ? " of" : ","} at most ${String(most)} characters`}`;
}

function rangeText(schema: SchemaNode): string {
  const least = schema["minimum"];
  const most = schema["maximum"];
  if (least !== undefined && most !== undefined) return ` from ${String(least)} to ${String(most)}`;
  if (least !== undefined) return `, at least ${String(least)}`;
  return most === undefined ? "" : `, at most ${String(most)}`;
}

function objectText(schema: SchemaNode): string {
  const keys = Object.keys(schema.properties ?? {});
  if (schema.patternProperties) return `an object with ${schema["x-pattern-help"] ?? `keys that match ${listed(Object.keys(schema.patternProperties), "or")}`}`;
  if (keys.length === 0) return typeof schema.additionalProperties === "object" ? `an object whose values are ${allowedText(schema.additionalProperties)}` : "an object";
  const shown = keys.slice(0, 10).map(shortKey);
  return `an object with the keys ${keys.length > shown.length ? `${shown.join(", ")}, …` : listed(shown, "and")}`;
}

/** What a terminal obeys or hides: control characters, those that turn the direction of what is read, and those without width. */
export const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A text with what nobody would see written out, as JSON and YAML write it. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => (character < " " ? JSON.stringify(character).slice(1, -1) : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));

/** A scalar as it may be written in YAML and in TypeScript. */
export function literal(value: unknown): string {
  return typeof value === "string" ? quoted(value) : JSON.stringify(value) ?? String(value);
}

/** A value can't write to the terminal, nor be read as another one. */
export function quoted(text: string): string {
  const shown = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return visible(JSON.stringify(shown));
}

function shortKey(key: string): string {
  return /^[\w.-]{1,40}$/.test(key) ? key : quoted(key);
}

/** `a, b or c` */
export function listed(words: readonly string[], conjunction: "or" | "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)!}`;
}
