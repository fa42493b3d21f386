import { validateValues } from "../../values/validate-values.js";
import type { Rule } from "../rule.js";

export const scenarioValues: Rule = {
  id: "scenario/values-valid",
  why: "A scenario stands for what users write; one that is refused shows and tests nothing.",
  good: { schema: "properties: { port: { type: integer } }", values: "port: 5433" },
  bad: { schema: "properties: { port: { type: integer } }", values: "port: many" },
  check({ chart, scenarios }) {
    // what is wrong with the defaults is wrong in every scenario, and values/defaults-valid says it once
    const ofDefaults = new Set(validateValues(chart.schema, {}).map(({ rule, path }) => `${rule} ${path}`));
    return scenarios.flatMap(({ file, scenario, places }) =>
      validateValues(chart.schema, scenario.values, places ?? (() => ({ file })))
        .filter(({ rule, path }) => !ofDefaults.has(`${rule} ${path}`))
        .map((problem) => ({ ...problem, rule: "scenario/values-valid" })));
  },
};
