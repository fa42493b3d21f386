import { describe, expect, it } from "vitest";
import type { SchemaNode } from "../../../generator/model.js";
import { validateValues } from "../../../generator/values/validate-values.js";
import { exampleSchema } from "./example-schema.js";

describe("sizes", () => {
  it.each([
    ["10", "10Gi"], ["-5Gi", "5Gi"], ["1e3Gi", "1000Gi"], ["10GB", "10Gi"], ["10G", "10Gi"], ["10gi", "10Gi"], ["10 Gi", "10Gi"], [" 10Gi", "10Gi"], ["0Gi", undefined], ["1.5Gi", undefined], ["ten", undefined], ["", undefined],
  ])("%j is refused, %j offered", (size, nearest) => {
    const [problem, ...others] = validateValues(exampleSchema, { storage: { data: { size } } });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "values/malformed", given: size, allowed: "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti" });
    expect(problem!.nearest).toBe(nearest);
  });
});

describe("what was meant", () => {
  const text = (pattern: string): SchemaNode => ({ type: "object", properties: { a: { type: "string", pattern } } });
  const nearest = (pattern: string, a: unknown): unknown => validateValues(text(pattern), { a })[0]!.nearest;
  const cpu = "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$";
  const label = "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$";

  it.each([
    ["an empty key of nodes", label.replace("?)?$", "?)$"), ""], ["too little CPU", cpu, "0.0001m"], ["the number that YAML makes of 017", label, 15],
    ["a name with another alphabet's letter", "^[a-z_][a-z0-9_-]*$", "m\u00fcller"], ["a sentence", label, "not valid!"], ["an image's tag", "^[a-z0-9/]+$", "postgres:18"],
  ])("is not guessed of %s", (_, pattern, a) => expect(nearest(pattern, a)).toBeUndefined());

  it.each([["^[0-9]+(Mi|Gi)$", 10, "10Gi"], ["^[0-9]+(Mi|Gi)$", "10 GB", "10Gi"], [cpu, " 2", "2"], ["^[a-z-]+$", "My Team", "my-team"], ["^[a-z]+$", "App", "app"]])("is guessed of %s and %j", (pattern, a, meant) => {
    expect(nearest(pattern, a)).toBe(meant);
  });
});
