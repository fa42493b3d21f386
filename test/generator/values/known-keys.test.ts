import { expect, it } from "vitest";
import { problemText } from "../../../generator/values/problem-text.js";
import { validateValues } from "../../../generator/values/validate-values.js";
import type { SchemaNode } from "../../../generator/model.js";
import { valuesTypes } from "../../../generator/emit/types.js";
import { valuesYaml } from "../../../generator/emit/values-yaml.js";
import { helmSchema } from "../../../generator/schema/helm-schema.js";

/** A map whose usual keys are known, and whose others match a pattern. */
const schema: SchemaNode = {
  type: "object", additionalProperties: false,
  properties: {
    settings: {
      description: "Settings.", type: "object", additionalProperties: false, default: {}, "x-pattern-help": "settings, and such of plugins, which have a dot",
      properties: { volume: { description: "Loudness.", type: "integer", maximum: 11 }, rare: { description: "Rarely set.", type: "integer", maximum: 3, "x-unpackaged": true } },
      patternProperties: { "^[a-z]+\\.[a-z]+$": { type: ["string", "number"], "x-typescript-key": "`${string}.${string}`" } },
    },
  },
};
const problems = (settings: object): string => validateValues(schema, { settings }).map(problemText).join("\n");

it("names the nearest of the known keys, and says what others look like", () => {
  expect(problems({ volume: 3, rare: 1, "plugin.key": "x" })).toBe("");
  expect(problems({ volum: 3 })).toContain("did you mean: volume");
  expect(problems({ volum: 3 })).toContain("an object with settings, and such of plugins, which have a dot");
  expect(problems({ "plugin.key": true })).toContain('settings["plugin.key"]');
});

it("checks what Helm's copy leaves open", () => {
  expect(problems({ rare: 4 })).toContain("4 is more than 3");
  const { properties } = helmSchema(schema).properties!["settings"]!;
  expect(properties).toEqual({ volume: { type: "integer", maximum: 11 }, rare: {} });
});

it("stands in values.yaml as the map that it is", () => {
  expect(valuesYaml("x", schema)).toMatch(/\nsettings: \{\}\n$/);
});

it("has the known keys and a template for the others in TypeScript", async () => {
  const types = await valuesTypes("x", schema);
  expect(types).toContain("volume?: number");
  expect(types).toContain("[key: `${string}.${string}`]: (string | number)");
  expect(types).not.toContain("[k: string]: unknown");
});
