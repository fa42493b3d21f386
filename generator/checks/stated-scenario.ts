import type { Scenario } from "../sdk/scenario.js";

/** A scenario as JSON can hold it: a change to nothing is one too, which JSON would leave out. */
export const statedScenario = ({ changes, ...scenario }: Scenario): unknown =>
  [scenario, changes.map((change) => Object.entries(change).map(([key, value]) => (value === undefined ? [key] : [key, value])))];
