import { expect, it } from "vitest";
import { unmetChange } from "../../generator/checks/scenario-change.js";
import { renderings } from "./renderings.js";

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: changes what it says", (_, { scenario, baseline, objects, exitCode, stderr, errors }) => {
  expect({ exitCode, stderr, errors }).toEqual({ exitCode: 0, stderr: "", errors: [] });
  expect(scenario.changes.map((change) => unmetChange(change, baseline, objects)).filter((unmet) => unmet !== undefined)).toEqual([]);
});

it("a scenario with values of its own changes something", () => {
  for (const { scenario } of renderings) {
    expect(scenario.changes.length > 0, scenario.title).toBe(Object.keys(scenario.values).length > 0);
  }
});
