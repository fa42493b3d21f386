import { describe, expect, it } from "vitest";
import { validateValues } from "../../../generator/values/validate-values.js";
import { exampleSchema } from "./example-schema.js";

describe("hostile input", () => {
  const circle: Record<string, unknown> = {};
  circle["storage"] = circle;
  let deep: unknown = 1;
  for (let level = 0; level < 10_000; level++) deep = { a: deep };
  let wide: unknown = [];
  for (let level = 0; level < 40; level++) wide = [wide, wide];

  it.each<[string, () => unknown, string]>([
    ["a circle", () => circle, "the object contains itself"],
    ["great depth", () => ({ global: deep }), "nested more than 64 levels deep"],
    ["a tree that grows without end", () => ({ hosts: wide }), "more than 1000000 objects and lists"],
    ["NaN", () => ({ storage: NaN }), "NaN is not a number"],
    ["infinity", () => ({ storage: -Infinity }), "-Infinity is not a number"],
    ["a function", () => ({ storage: () => 1 }), "a function can't be"],
    ["a symbol", () => ({ storage: Symbol("x") }), "a symbol can't be"],
    ["a bigint", () => ({ storage: 1n }), "a bigint can't be"],
    ["a date", () => ({ storage: new Date(0) }), "a Date can't be"],
    ["a map", () => ({ storage: new Map() }), "a Map can't be"],
    ["undefined in a list", () => ({ hosts: [undefined] }), "a undefined can't be"],
    ["a getter that throws", () => ({ get storage() { throw new Error("no"); } }), "the values can't be read: no"],
    ["a proxy that throws", () => new Proxy({}, { ownKeys() { throw "no"; } }), "the values can't be read: no"],
  ])("%s", (_, values, message) => {
    const [problem, ...others] = validateValues(exampleSchema, values());
    expect(others).toEqual([]);
    expect(problem!.rule).toBe("values/not-plain");
    expect(problem!.message).toContain(message.replace("a undefined", "undefined"));
  });

  it("a schema that is wrong itself is a problem too", () => {
    expect(validateValues({ type: "object", propertys: {} }, {})).toMatchObject([{ rule: "schema/invalid" }]);
    expect(validateValues({ type: "string", pattern: "(" }, "x")).toMatchObject([{ rule: "schema/invalid" }]);
  });
});
