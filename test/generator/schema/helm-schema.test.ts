import { Ajv } from "ajv";
import { expect, it } from "vitest";
import type { SchemaNode } from "../../../generator/model.js";
import { helmSchema } from "../../../generator/schema/helm-schema.js";

const schema: SchemaNode = {
  title: "values", description: "all of them", type: "object", additionalProperties: false,
  "x-variants": { key: "mode", only: { quiet: [], loud: ["volume"], ha: ["volume", "quorum"] } },
  properties: {
    mode: { description: "how", type: "string", enum: ["quiet", "loud", "ha"], default: "quiet" },
    volume: { type: "integer", "x-unit": "decibels", examples: [3] },
    quorum: { type: "integer" },
    // keys with the names of keywords are the user's, not words for people
    description: { type: "string", title: "a title" },
    examples: { type: "object", additionalProperties: { type: "string", description: "one" } },
  },
};

it("keeps only what decides, also where a key has the name of a keyword", () => {
  const packaged = helmSchema(schema);
  expect(packaged.properties!["description"]).toEqual({ type: "string" });
  expect(packaged.properties!["examples"]).toEqual({ type: "object", additionalProperties: { type: "string" } });
  expect(packaged.properties!["volume"]).toEqual({ type: "integer" });
  expect(packaged).not.toHaveProperty("title");
  expect(packaged).not.toHaveProperty("x-variants");
});

it.each([
  [{ mode: "quiet" }, true], [{ mode: "quiet", global: {} }, true], [{ mode: "quiet", global: { a: 1 }, enabled: true }, true], [{ mode: "quiet", enabled: "yes" }, false],
  // Helm merges the defaults first: without its default, a key was deleted by a null
  [{}, false],
  [{ mode: "quiet", volume: 3 }, false], [{ mode: "loud", volume: 3 }, true], [{ mode: "ha", volume: 3, quorum: 1 }, true],
  [{ mode: "loud", quorum: 1 }, false], [{ mode: "quiet", mdoe: "loud" }, false],
])("of %j it says %s", (values, valid) => {
  expect(new Ajv({ strict: false }).validate(helmSchema(schema), { examples: {}, ...values })).toBe(valid);
});

it("lets a null delete what is marked as removable, and nothing beside it", () => {
  const limits: SchemaNode = { type: "object", additionalProperties: false, "x-removable": true, properties: { cpu: { type: "string", default: "1" } } };
  const packaged = helmSchema({ type: "object", additionalProperties: false, properties: { limits, name: { type: "string", default: "a" } } });
  const valid = (values: object) => new Ajv({ strict: false }).validate(packaged, values);
  expect(valid({ limits: {}, name: "a" })).toBe(true);
  expect(valid({ limits: { cpu: "1" } })).toBe(false);
  expect(valid({ name: "a" })).toBe(false);
});
