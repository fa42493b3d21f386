import { expect, it } from "vitest";
import type { SchemaNode } from "../../../generator/model.js";
import { valuesTypes } from "../../../generator/emit/types.js";
import { compilerErrors } from "../../types/compiler-errors.js";

const schema: SchemaNode = {
  type: "object", additionalProperties: false,
  "x-variants": { key: "mode", only: { quiet: [], loud: ["volume"] } },
  properties: {
    mode: { description: "How.", type: "string", enum: ["quiet", "loud"], default: "quiet" },
    volume: { description: "Loudness.", type: "object", additionalProperties: false, properties: { decibels: { description: "How many.", type: "integer", "x-unit": "decibels", default: 60 } } },
    size: { description: "Space.", type: "string", "x-typescript": "`${number}Gi`", "x-pattern-help": "a number with Gi", default: "8Gi", examples: ["1Gi"] },
    cron: { description: "When.", type: "string", default: "0 */6 * * *" },
    names: { type: "object", additionalProperties: { type: "string" } },
    ports: { type: "array", items: { type: "integer" }, minItems: 1, maxItems: 3 },
    peers: { type: "array", items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string" } } } },
    one: { type: "object", additionalProperties: false, maxProperties: 1, properties: { a: { type: "string" }, b: { type: "string" } } },
    either: { type: "object", additionalProperties: false, properties: { a: { type: "string" }, b: { type: "string" } }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    apart: { type: "object", additionalProperties: false, properties: { a: { type: "string" }, b: { type: "string" } }, not: { required: ["a", "b"] } },
    decided: {
      type: "object", additionalProperties: false,
      properties: { kind: { enum: ["x", "y", "z"] }, on: { type: "boolean", default: false }, name: { type: "string", default: "" }, other: { type: "string" }, words: { type: "array", items: { enum: ["p", "q"] } } },
      allOf: [
        { if: { required: ["kind"], properties: { kind: { const: "x" } } }, then: { properties: { on: { const: true } } }, else: { required: ["other"] } },
        { if: { required: ["on"], properties: { on: { const: true } } }, then: { properties: { name: { minLength: 1 } } } },
        { if: { required: ["other"], properties: { other: { minLength: 1 } } }, then: { properties: { words: { maxItems: 1 } } } },
      ],
    },
    both: { oneOf: [{ type: "integer" }, { const: "assigned", type: "string" }] },
  },
};
const door = (description: string): SchemaNode => ({
  description, type: "object", additionalProperties: false, "x-variants": { key: "kind", only: { wood: [], steel: ["lock"] } },
  properties: { kind: { type: "string", enum: ["wood", "steel"], default: "wood" }, lock: { description: "How it locks.", type: "string" } },
});
schema.properties!["front"] = door("Where guests come in.");
schema.properties!["side"] = { type: "object", additionalProperties: false, properties: { door: door("Where staff comes in.") } };
const types = await valuesTypes("my-chart", schema);

const right = [
  "{}",
  "{ one: {}, either: { b: \"1\" }, apart: { b: \"1\" } }",
  "{ decided: { kind: \"x\", on: true, name: \"n\", words: [\"p\", \"q\"] } }",
  "{ decided: { kind: \"y\", other: \"o\", words: [\"p\"] } }",
  "{ mode: \"loud\", volume: { decibels: 3 }, size: \"12Gi\", names: { a: \"b\" }, front: { kind: \"steel\", lock: \"bar\" }, side: { door: {} }, ports: [1, 2], peers: [{ name: \"x\" }], both: \"assigned\", global: { a: 1 }, enabled: true }",
];
const wrong: [string, string, RegExp][] = [
  ["an unknown key", "{ sise: \"1Gi\" }", /'sise' does not exist|did you mean/i],
  ["an unknown key of a section", "{ mode: \"loud\", volume: { decibel: 3 } }", /decibel/],
  ["another type", "{ ports: [\"1\"] }", /string/],
  ["a word that isn't in the enum", "{ mode: \"lodu\" }", /lodu/],
  ["a size without its unit", "{ size: \"10\" }", /Gi/],
  ["a key of the other variant", "{ mode: \"quiet\", volume: { decibels: 3 } }", /never|volume/],
  ["a key of the other variant where none is chosen", "{ volume: { decibels: 3 } }", /mode/],
  ["two keys of which one may be there", "{ one: { a: \"1\", b: \"2\" } }", /not assignable/],
  ["none of two keys of which one must be there", "{ either: {} }", /not assignable/],
  ["both of two keys of which one must be there", "{ either: { a: \"1\", b: \"2\" } }", /not assignable/],
  ["a misspelled key beside one that must be there", "{ either: { a: \"1\", c: \"2\" } }", /'c'/],
  ["two keys that don't go together", "{ apart: { a: \"1\", b: \"2\" } }", /not assignable/],
  ["a value that another one rules out", "{ decided: { kind: \"x\", on: false } }", /not assignable/],
  ["a default that another value rules out", "{ decided: { kind: \"x\" } }", /not assignable/],
  ["an empty text that another value rules out", "{ decided: { kind: \"y\", other: \"o\", on: true } }", /name/],
  ["what another value asks for otherwise, left out", "{ decided: { kind: \"z\" } }", /other/],
  ["a longer list than another value allows", "{ decided: { kind: \"y\", other: \"o\", words: [\"p\", \"q\"] } }", /not assignable/],
  ["a key of the other variant of a section", "{ front: { kind: \"wood\", lock: \"bar\" } }", /not assignable/],
  ["the same of one below another", "{ side: { door: { lock: \"bar\" } } }", /kind|lock/],
  ["a required key left out", "{ peers: [{}] }", /name/],
];
const module = (value: string): string => `${types}\nexport const given: MyChartValues = ${value};\n`;
const errors = compilerErrors(Object.fromEntries([...right.map((value, i) => [`right-${i}`, module(value)]), ...wrong.map(([, value], i) => [`wrong-${i}`, module(value)])]) as Record<string, string>);

it.each(right.map((value, i) => [value, i] as const))("compiles %s", (_, i) => expect(errors[`right-${i}`]).toEqual([]));

it.each(wrong.map(([what, , message], i) => [what, message, i] as const))("doesn't compile %s", (_, message, i) => {
  expect(errors[`wrong-${i}`]!.join("\n")).toMatch(message);
});

it("shows description, default, unit and examples on hover", () => {
  expect(types).toContain("/**\n     * How many.\n     *\n     * Default: `60`\n     *\n     * Allowed: a whole number (decibels)\n     */\n    decibels?: number");
  expect(types).toContain("* Default: `8Gi`\n   *\n   * Allowed: a number with Gi\n   *\n   * Example: `1Gi`\n   */\n  size?: `${number}Gi`");
});

it("writes a cron expression into a comment without ending it", () => {
  expect(types).toContain("Default: `0 *\\/6 * * *`");
});

it("has no index on closed objects", () => expect(types.match(/\[k: string\]/g)).toEqual(["[k: string]"]));

it("writes a union that stands in two places once, each place with words of its own", () => {
  expect(types.match(/How it locks\./g)).toHaveLength(1);
  expect(types).toMatch(/Where guests come in\.\s+\*\/\s+front\?: MyChartFront\n/);
  expect(types).toMatch(/Where staff comes in\.\s+\*\/\s+door\?: MyChartFront\n/);
});
