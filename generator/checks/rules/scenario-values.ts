import { validateValues } from "../../values/validate-values.js";
import type { Rule } from "../rule.js";

export const scenarioValues: Rule = {
  id: "scenario/values-valid",
  why: "A scenario stands for what users write; one that is refused shows and tests nothing.",
  good: { schema: "properties: { port: { type: integer } }", values: "port: 5433" },
  bad: { schema: "properties: { port: { type: integer } }", values: "port: many" },
  check({ chart, scenarios }) {
    return scenarios.flatMap(({ file, scenario, places }) =>
      validateValues(chart.schema, scenario.values, places ?? (() => ({ file })))
        .map((problem) => ({ ...problem, rule: "scenario/values-valid" })));
  },
};
