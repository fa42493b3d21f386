import { expect, it } from "vitest";
import type { Problem } from "../../../generator/model.js";
import { bundleSchema } from "../../../generator/schema/bundle.js";
import { checkSchema } from "../../../generator/schema/check-schema.js";

function check(properties: string, root = ""): Problem[] {
  const text = `type: object\nadditionalProperties: false\n${root}properties:\n${properties.replace(/^/gm, "  ")}\n`;
  const bundled = bundleSchema("schemas/x", [{ path: "values.schema.yaml", text }]);
  if (!bundled.ok) throw new Error(JSON.stringify(bundled.problems));
  return checkSchema(bundled.value);
}

it("has nothing against closed objects, maps, lists and conditions", () => {
  expect(check("a: { type: object, additionalProperties: false, properties: { b: { type: string, default: x } } }\nmap: { type: object, additionalProperties: { type: string }, default: { a: b } }\nlist: { type: array, items: { type: integer } }\nname: { type: string, not: { pattern: ^pg_ } }\nchoice: { oneOf: [{ type: string }, { type: integer }] }")).toEqual([]);
});

it.each([
  ["an open object", "a: { type: object, properties: { b: { type: string } } }", "schema/open-object", "a"],
  ["an object open below a map", "a: { type: object, additionalProperties: { type: object } }", "schema/open-object", "a"],
  ["a map without a schema", "a: { type: object, additionalProperties: {} }", "schema/open-object", "a"],
  ["additionalProperties: true", "a: { type: object, additionalProperties: true }", "schema/open-object", "a"],
  ["a list of anything", "a: { type: array }", "schema/open-list", "a"],
  ["a misspelled keyword", "a: { type: string, patern: x }", "schema/unknown-keyword", "a"],
  ["a format that nobody knows, which makes the schema useless for `validate`", "a: { type: string, format: e-mail }", "schema/format", "a"],
  ["a schema for each place of a list", "a: { type: array, items: [{ type: string }, { type: integer }] }", "schema/tuple", "a"],
  ["lookahead", "a: { type: string, pattern: '^(?!pg_)' }", "schema/pattern", "a"],
  ["a backreference", "a: { type: string, pattern: '(a)\\1' }", "schema/pattern", "a"],
  ["a null default", "a: { type: string, default: null }", "schema/null-default", "a"],
  ["null inside of a default", "a: { type: object, additionalProperties: { type: string }, default: { b: null } }", "schema/null-default", "a"],
  ["a default of another type", "a: { type: integer, default: many }", "schema/default", "a"],
  ["a default with an unknown key", "a: { type: object, additionalProperties: false, default: { sizee: 1 }, properties: { size: { type: integer } } }", "schema/default", "a"],
  ["a default beyond its maximum", "a: { type: object, additionalProperties: false, properties: { b: { type: integer, maximum: 3, default: 4 } } }", "schema/default", "a.b"],
  ["a wrong default deep in a default", "a: { type: object, additionalProperties: false, default: { b: { c: x } }, properties: { b: { type: object, additionalProperties: false, properties: { c: { type: integer }, d: { type: string } } } } }", "schema/default", "a"],
  ["an empty default that is too small", "a: { type: object, additionalProperties: { type: string }, minProperties: 1, default: {} }", "schema/default", "a"],
  ["an empty default without a required key", "a: { type: object, additionalProperties: false, required: [b], default: {}, properties: { b: { type: string } } }", "schema/default", "a"],
  ["an empty list that may not be empty", "a: { type: array, items: { type: string }, minItems: 1, default: [] }", "schema/default", "a"],
  ["a wrong default below a map", "a: { type: object, additionalProperties: { type: string, default: 1 } }", "schema/default", "a"],
  ["required without a description", "a: { type: object, additionalProperties: false, required: [b], properties: { c: { type: string } } }", "schema/required", "a"],
  ["an unknown type", "a: { type: text }", "schema/draft-07", "a"],
  ["a key of parents", "enabled: { type: boolean }", "schema/parent-key", "enabled"],
  ["a key named properties", "properties: { type: string, default: 1 }", "schema/default", "properties"],
])("refuses %s", (_, properties, rule, path) => {
  expect(check(properties)).toEqual([expect.objectContaining({ rule, path, place: expect.objectContaining({ file: "schemas/x/values.schema.yaml", line: 4 }) })]);
});

const variants = "x-variants: { key: mode, only: { quiet: [], loud: [volume] } }\n";
const mode = "mode: { type: string, enum: [quiet, loud], default: quiet }";
const volume = "volume: { type: integer }";

it("has nothing against variants that name their keys", () => expect(check(`${mode}\n${volume}`, variants)).toEqual([]));

it.each([
  ["name a key that isn't there", mode],
  ["have other names than their enum", `mode: { type: string, enum: [loud, quiet], default: quiet }\n${volume}`],
  ["begin with another one than the default", `mode: { type: string, enum: [quiet, loud], default: loud }\n${volume}`],
])("refuses variants that %s", (_, properties) => {
  expect(check(properties, variants)).toEqual([expect.objectContaining({ rule: "schema/variants", place: expect.objectContaining({ line: 3 }) })]);
});

it("tells all problems at once", () => {
  expect(check("a: { type: array }\nb: { type: object }\nc: { type: string, default: null }").map(({ path }) => path).sort()).toEqual(["a", "b", "c"]);
});
