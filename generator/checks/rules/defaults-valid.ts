import { validateValues } from "../../values/validate-values.js";
import type { Rule } from "../rule.js";

export const defaultsValid: Rule = {
  id: "values/defaults-valid",
  why: "Helm validates the defaults with everybody's values: a wrong default makes the chart impossible to install.",
  good: { schema: "properties: { port: { type: integer, minimum: 1, default: 5432 } }" },
  bad: { schema: "properties: { port: { type: integer, minimum: 1, default: 0 } }" },
  check({ chart }) {
    return validateValues(chart.schema, chart.defaults)
      .map((problem) => ({ ...problem, rule: "values/defaults-valid", message: `the default is wrong: ${problem.message}`, place: { file: `schemas/${chart.facts.name}` } }));
  },
};
