/**
 * Typed, checked values for Helm charts. Import a chart's function from `helmwright/<chart>`;
 * this module holds what all charts share.
 *
 * @packageDocumentation
 */
export type { Place, Problem } from "../model.js";
export { validateValues, type PlaceOf } from "../values/validate-values.js";
export { defineValues, type ChartDefinition } from "./define-values.js";
export { scenario, type Change, type Scenario } from "./scenario.js";
export { toYaml } from "./to-yaml.js";
export { ValuesError } from "./values-error.js";
