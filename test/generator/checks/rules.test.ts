import { describe, expect, it } from "vitest";
import { exampleInput } from "../../../generator/checks/example-input.js";
import { lintChart, rules } from "../../../generator/checks/lint-chart.js";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("accepts its good example", () => {
    expect(rule.check(exampleInput(rule.good))).toEqual([]);
  });

  it("refuses its bad example, under its own id and with a place", () => {
    const problems = rule.check(exampleInput(rule.bad));
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem.rule).toBe(id);
      expect(problem.place?.file).toBeTruthy();
    }
  });

  it("says why it is there", () => {
    expect(rule.why).toMatch(/\.$/);
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
  });
});

it("has every rule in the list once", async () => {
  const { readdir } = await import("node:fs/promises");
  const files = await readdir(new URL("../../../generator/checks/rules", import.meta.url));
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(files.length).toBe(rules.length);
});

it("reports the problems of all rules, sorted by place", () => {
  const problems = lintChart(exampleInput({
    schema: "properties: { a: { type: string, default: 1 } }",
    files: { "templates/b.yaml": "{{ .Values.typo }}", "templates/a.yaml": "\n{{ .Values.typo }}\n{{ .Values.typo2 }}" },
  }));
  expect(problems.map(({ rule, place }) => `${place?.file}:${place?.line ?? ""} ${rule}`)).toEqual([
    "chart-templates/x/templates/a.yaml:2 template/unknown-path",
    "chart-templates/x/templates/a.yaml:3 template/unknown-path",
    "chart-templates/x/templates/b.yaml:1 template/unknown-path",
    "schemas/x: schema/unused-field",
    "schemas/x: values/defaults-valid",
    "test/scenarios/x/example.ts: scenario/renders",
  ]);
});
