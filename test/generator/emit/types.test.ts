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
    both: { oneOf: [{ type: "integer" }, { const: "assigned", type: "string" }] },
  },
};
const types = await valuesTypes("my-chart", schema);

const right = [
  "{}",
  "{ mode: \"loud\", volume: { decibels: 3 }, size: \"12Gi\", names: { a: \"b\" }, ports: [1, 2], peers: [{ name: \"x\" }], both: \"assigned\", global: { a: 1 }, enabled: true }",
];
const wrong: [string, string, RegExp][] = [
  ["an unknown key", "{ sise: \"1Gi\" }", /'sise' does not exist|did you mean/i],
  ["an unknown key of a section", "{ mode: \"loud\", volume: { decibel: 3 } }", /decibel/],
  ["another type", "{ ports: [\"1\"] }", /string/],
  ["a word that isn't in the enum", "{ mode: \"lodu\" }", /lodu/],
  ["a size without its unit", "{ size: \"10\" }", /Gi/],
  ["a key of the other variant", "{ mode: \"quiet\", volume: { decibels: 3 } }", /never|volume/],
  ["a key of the other variant where none is chosen", "{ volume: { decibels: 3 } }", /mode/],
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
