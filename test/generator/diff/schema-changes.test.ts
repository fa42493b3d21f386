import { expect, it } from "vitest";
import { parse } from "yaml";
import { defaultChanges } from "../../../generator/diff/default-changes.js";
import { schemaChanges } from "../../../generator/diff/schema-changes.js";
import type { SchemaNode } from "../../../generator/model.js";

const changes = (before: string, after: string, defaults = "{}"): string[] => {
  const schema = (properties: string): SchemaNode => ({ type: "object", additionalProperties: false, ...(parse(properties) as object) });
  return schemaChanges(schema(before), schema(after), parse(defaults)).map(({ weight, text }) => `${weight}: ${text}`);
};

it.each([
  ["nothing", "properties: { a: { type: string } }", "properties: { a: { type: string } }", []],
  ["a new key", "properties: {}", "properties: { a: {} }", ["minor: a is new"]],
  ["a key that is gone, further down", "properties: { s: { properties: { a: {}, b: {} } } }", "properties: { s: { properties: { b: {} } } }", ["major: s.a is gone"]],
  ["another type", "properties: { a: { type: string } }", "properties: { a: { type: [string, integer] } }", ['minor: a: type can be "integer"']],
  ["fewer types", "properties: { a: { type: [string, integer] } }", "properties: { a: { type: string } }", ['major: a: type can\'t be "integer" any more']],
  ["choices", "properties: { a: { enum: [x, y] } }", "properties: { a: { enum: [y, z] } }", ['major: a can\'t be "x" any more', 'minor: a can be "z"']],
  ["limits", "properties: { a: { minimum: 1, maximum: 9 } }", "properties: { a: { minimum: 2, maximum: 10 } }", ["major: a: minimum 1 → 2", "minor: a: maximum 9 → 10"]],
  ["a limit that is new, in a list", "properties: { a: { items: {} } }", "properties: { a: { items: { maxLength: 5 } } }", ["major: a[]: maxLength unset → 5"]],
  ["a limit that is gone, in a map", "properties: { a: { additionalProperties: { maxLength: 5 } } }", "properties: { a: { additionalProperties: {} } }", ["minor: a.*: maxLength 5 → unset"]],
  ["a pattern", "properties: { a: { pattern: x } }", "properties: { a: { pattern: z } }", ["major: a: must be of another form"]],
  ["a map that is closed", "properties: { a: { additionalProperties: true } }", "properties: { a: { additionalProperties: false } }", ["major: a takes no other keys any more"]],
  ["a definition that is shared", "properties: { a: { maxLength: 5 } }", "properties: { a: { $ref: '#/definitions/x' } }\ndefinitions: { x: { maxLength: 5 } }", []],
  ["a condition of a new key", "properties: { a: {} }", "properties: { a: {}, b: {} }\nallOf: [{ if: { required: [b] }, then: { required: [a] } }]", ["minor: b is new"]],
  ["a condition of a key that was there", "properties: { a: {}, b: {} }", "properties: { a: {}, b: {} }\nallOf: [{ if: { required: [b] }, then: { required: [a] } }]", ["major: the top level: other conditions (allOf)"]],
])("%s", (_, before, after, expected) => expect(changes(before, after)).toEqual(expected));

it("what must be given is breaking only without a default, which Helm merges", () => {
  const [before, after] = ["properties: { s: { properties: { a: {} } } }", "properties: { s: { properties: { a: {} }, required: [a] } }"];
  expect(changes(before, after)).toEqual(["major: s.a must be given"]);
  expect(changes(before, after, "s: { a: 1 }")).toEqual([]);
});

it("a schema that refers to itself ends", () => {
  const schema = { type: "object", properties: { a: { $ref: "#/definitions/a" } }, definitions: { a: { properties: { a: { $ref: "#/definitions/a" } } } } } as SchemaNode;
  expect(schemaChanges(schema, { ...schema, minProperties: 1 }, {})).toEqual([]);
});

it("other defaults are told, new and lost ones are the schema's", () => {
  expect(defaultChanges({ a: 1, s: { b: [1], gone: 1 } }, { a: 2, s: { b: [1, 2] }, fresh: 1 })).toEqual([
    { weight: "minor", text: "default of a: 1 → 2" }, { weight: "minor", text: "default of s.b: [1] → [1,2]" },
  ]);
});
