import { describe, expect, it } from "vitest";
import { manifestRules } from "../../generator/checks/lint-chart.js";
import { ok, type Chart } from "../../generator/model.js";
import { problemText } from "../../generator/values/problem-text.js";
import { renderings } from "./renderings.js";

const facts = { name: "postgres", version: "9.8.7", appVersion: "18", kubeVersion: ">=1.27.0-0", description: "" };

// The rules of `helmwright lint` that look at rendered objects, here for what each Helm made of every scenario.
describe.each(manifestRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("holds for the objects of every scenario", () => {
    const scenarios = renderings.map(({ file, scenario, manifest }) => ({ file, scenario, renderings: [{ helm: "helm", manifest: ok(manifest), baseline: ok("") }] }));
    expect(rule.check({ chart: { facts, files: [] as Chart["files"] } as unknown as Chart, scenarios }).map(problemText)).toEqual([]);
  });
});
