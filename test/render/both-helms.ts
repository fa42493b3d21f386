import { renderings, renderingsOf, type ScenarioRendering } from "./renderings.js";

/** Every scenario with each Helm, for the tests of the project helm. */
export const allRenderings: readonly ScenarioRendering[] = [...renderings, ...await renderingsOf(3)];
