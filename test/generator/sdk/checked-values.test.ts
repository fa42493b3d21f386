import { inspect } from "node:util";
import { expect, it } from "vitest";
import { areOfParent } from "../../../generator/sdk/checked-values.js";
import { defineValues } from "../../../generator/sdk/define-values.js";

const parrot = defineValues<{ size?: string }>({ chart: "parrot", version: "1.0.0", schema: { type: "object", additionalProperties: false, properties: { size: { type: "string" } } } });

it("a parent chart's values are told by what a chart's function checked below a key", () => {
  expect(areOfParent({ web: { replicas: 2 }, bird: parrot({ size: "1Gi" }) })).toBe(true);
  expect(areOfParent({ all: { birds: [parrot({})] } })).toBe(true);
});

it("a chart's own values are not, bare, called or spread", () => {
  expect(areOfParent({ size: "1Gi" })).toBe(false);
  expect(areOfParent(parrot({ size: "1Gi" }))).toBe(false);
  expect(areOfParent({ ...parrot({ size: "1Gi" }) })).toBe(false);
});

it("nobody sees the mark", () => {
  expect(inspect(parrot({ size: "1Gi" }), { showHidden: false })).toBe("{ size: '1Gi' }");
  expect(Reflect.ownKeys({ ...parrot({}) })).toEqual([]);
});
