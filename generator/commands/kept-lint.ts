import { statedScenario } from "../checks/stated-scenario.js";
import { helmIdentity } from "../io/helm.js";
import { keepLinted } from "../io/kept-results.js";
import type { Linted, ToLint } from "./linted-chart.js";

/** A chart as it was linted before, of the same sources and scenarios and with the same Helm: then what renders and checks isn't even loaded. */
export const keptLint = async (given: ToLint): Promise<Linted> => {
  const { source, scenarios: { found, problems }, helms } = given;
  const scenarios = found.map(({ file, scenario }) => [file, statedScenario(scenario)]);
  const decides = [source, scenarios, problems, await Promise.all(helms.map(helmIdentity))];
  return keepLinted("lint", decides, async () => (await import("./linted-chart.js")).lintedChart(given), ({ lasts }) => lasts);
};
