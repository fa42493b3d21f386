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
  ["a number where whole ones were", "properties: { a: { type: integer } }", "properties: { a: { type: number } }", ['minor: a: type can be "number"']],
  ["whole numbers where any were", "properties: { a: { type: number } }", "properties: { a: { type: integer } }", ['major: a: type can\'t be "number" any more']],
  ["text instead of a choice", "properties: { a: { enum: [x, y] } }", "properties: { a: { type: string } }", ["minor: a can be other values too"]],
  ["a choice instead of text", "properties: { a: { type: string } }", "properties: { a: { enum: [x] } }", ['major: a must be "x"']],
  ["a choice of one more than the one", "properties: { a: { const: x } }", "properties: { a: { enum: [x, y] } }", ['minor: a can be "y"']],
  ["choices that are objects", "properties: { a: { enum: [{ b: 1 }] } }", "properties: { a: { enum: [{ b: 1 }, { c: 1 }] } }", ['minor: a can be {"c":1}']],
  ["limits that exclude", "properties: { a: { exclusiveMinimum: 1, exclusiveMaximum: 9 } }", "properties: { a: { exclusiveMinimum: 0, exclusiveMaximum: 8 } }", ["minor: a: exclusiveMinimum 1 → 0", "major: a: exclusiveMaximum 9 → 8"]],
  ["a limit that says nothing", "properties: { a: { type: string } }", "properties: { a: { type: string, minLength: 0 } }", []],
  ["multiples", "properties: { a: { multipleOf: 4 }, b: {} }", "properties: { a: { multipleOf: 2 }, b: { multipleOf: 2 } }", ["minor: a: multipleOf 4 → 2", "major: b: multipleOf unset → 2"]],
  ["a list without doubles", "properties: { a: { type: array } }", "properties: { a: { type: array, uniqueItems: true } }", ["major: a: uniqueItems unset → true"]],
  ["a list whose items are described now", "properties: { a: { type: array } }", "properties: { a: { type: array, items: { type: string } } }", ['major: a[]: type must be "string"']],
  ["a list of places", "properties: { a: { items: [{ type: string }] } }", "properties: { a: { items: [{ type: integer }] } }", ["major: a: other conditions (prefixItems)"]],
  ["a format", "properties: { a: {} }", "properties: { a: { format: ipv4 } }", ["major: a: other conditions (format)"]],
  ["an object that nothing closed", "properties: { a: { properties: { b: {} } } }", "properties: { a: { properties: { b: {} }, additionalProperties: false } }", ["major: a takes no other keys any more"]],
  ["an object that is opened", "properties: { a: { properties: { b: {} }, additionalProperties: false } }", "properties: { a: { properties: { b: {} } } }", ["minor: a takes any other keys"]],
  ["a closed object without keys", "properties: { a: { properties: { b: {} }, additionalProperties: false } }", "properties: { a: { additionalProperties: false } }", ["major: a.b is gone"]],
  ["a map of any values", "properties: { a: { additionalProperties: true } }", "properties: { a: { additionalProperties: { type: string } } }", ['major: a.*: type must be "string"']],
  ["a key of a map that has a name now", "properties: { a: { additionalProperties: { type: string } } }", "properties: { a: { properties: { b: { type: string, maxLength: 3 } }, additionalProperties: { type: string } } }", ["major: a.b: maxLength unset → 3"]],
  ["keys that match", "properties: { a: { patternProperties: { ^x: { type: string } }, additionalProperties: false } }", "properties: { a: { patternProperties: { ^y: { type: string } }, additionalProperties: false } }", ["major: a takes no keys like ^x any more", "minor: a takes keys like ^y"]],
  ["what keys that match take", "properties: { a: { patternProperties: { ^x: {} } } }", "properties: { a: { patternProperties: { ^x: { maxLength: 3 } } } }", ["major: a./^x/: maxLength unset → 3"]],
  ["a key that nothing may be set to", "properties: { a: {}, b: {} }", "properties: { a: {}, b: false }", ["major: b is gone"]],
  ["a key named like a keyword", "properties: { definitions: { type: string }, title: {} }", "properties: {}", ["major: definitions is gone", "major: title is gone"]],
  ["a condition less", "properties: { a: { not: { const: x } } }\nallOf: [{ required: [a] }]", "properties: { a: {} }", ["minor: a: a condition less (not)", "minor: the top level: a condition less (allOf)"]],
  ["one more alternative", "properties: { a: { anyOf: [{ type: string }] } }", "properties: { a: { anyOf: [{ type: string }, { type: integer }] } }", ["minor: a: other conditions (anyOf)"]],
  ["words for readers", "properties: { a: { description: x, anyOf: [{ title: x, type: string }] } }", "properties: { a: { title: y, anyOf: [{ type: string, examples: [y] }] } }", []],
  ["what may be left out", "properties: { a: {} }\nrequired: [a]", "properties: { a: {} }", ["minor: a may be left out"]],
  ["a definition of a newer draft", "properties: { a: { $ref: '#/$defs/x' } }\n$defs: { x: { maxLength: 5 } }", "properties: { a: { $ref: '#/$defs/x' } }\n$defs: { x: { maxLength: 4 } }", ["major: a: maxLength 5 → 4"]],
  ["a part that is referred to where it stands", "properties: { a: { maxLength: 5 }, b: { $ref: '#/properties/a' } }", "properties: { a: { maxLength: 5 }, b: { maxLength: 5 } }", []],
])("%s", (_, before, after, expected) => expect(changes(before, after)).toEqual(expected));

it("what must be given is breaking only without a default, which Helm merges", () => {
  const [before, after] = ["properties: { s: { properties: { a: {} } } }", "properties: { s: { properties: { a: {} }, required: [a] } }"];
  expect(changes(before, after)).toEqual(["major: s.a must be given"]);
  expect(changes(before, after, "s: { a: 1 }")).toEqual([]);
});

it("a schema that refers to itself ends", () => {
  const schema = { type: "object", properties: { a: { $ref: "#/definitions/a" } }, definitions: { a: { properties: { a: { $ref: "#/definitions/a" } } } } } as SchemaNode;
  expect(schemaChanges(schema, { ...schema, minProperties: 1 }, {})).toEqual([{ weight: "major", text: "the top level: minProperties unset → 1" }]);
});

it("other defaults are told", () => {
  expect(defaultChanges({ a: 1, s: { b: [1] }, m: { x: 1 } }, { a: 2, s: { b: [1, 2] }, m: {} })).toEqual([
    { weight: "minor", text: "default of a: 1 → 2" }, { weight: "minor", text: "default of s.b: [1] → [1,2]" }, { weight: "minor", text: 'default of m: {"x":1} → {}' },
  ]);
});

it("keys that come and go are told by the schemas that describe them, else by values.yaml", () => {
  const described = (text: string): SchemaNode => parse(`properties: { s: { properties: { ${text} } } }`) as SchemaNode;
  const [before, after] = [{ s: { gone: 1, x: 1 } }, { s: { fresh: 1, x: 1 } }];
  expect(defaultChanges(before, after)).toEqual([{ weight: "major", text: "s.gone is gone" }, { weight: "minor", text: "s.fresh is new" }]);
  expect(defaultChanges(before, after, { old: described("gone: {}"), now: described("fresh: {}") })).toEqual([]);
  const both = described("gone: {}, fresh: {}");
  expect(defaultChanges(before, after, { old: both, now: both })).toEqual([{ weight: "minor", text: "default of s.gone: 1 → none" }, { weight: "minor", text: "default of s.fresh: none → 1" }]);
});
