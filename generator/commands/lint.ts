import { bothHelms, findHelm } from "../io/helm.js";
import { keptValues } from "../io/kept-values.js";
import { loadScenarios } from "../io/load-scenarios.js";
import { readChartSource } from "../io/read-chart-source.js";
import type { Problem } from "../model.js";
import { rememberAccepted } from "../values/accepted-values.js";
import { chosenCharts } from "./chosen-charts.js";
import { keptLint } from "./kept-lint.js";
import type { Linted } from "./linted-chart.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Options of `lint`. */
export interface LintOptions extends CommonOptions { matrix?: boolean; fresh?: boolean }

/** Holds each chart to every rule, with its defaults and every scenario rendered by Helm; with `matrix`, by both Helms, for every Kubernetes, with every example and every field changed. */
export async function lint(options: LintOptions): Promise<Outcome> {
  const { root, charts } = await chosenCharts(options);
  const found = options.matrix ? await bothHelms() : await findHelm();
  if (!found.ok) return { problems: found.problems };
  const helms = [found.value].flat();
  const problems: Problem[] = [];
  const texts: string[] = [];
  const linted: object[] = [];
  const accepted = options.fresh ? undefined : keptValues();
  rememberAccepted(accepted);
  try {
    for (const name of charts) {
      const one = await lintOne(root, name, helms, options);
      problems.push(...one.problems);
      texts.push(one.text);
      linted.push(...one.linted);
    }
  } finally {
    rememberAccepted(undefined);
    accepted?.save();
  }
  return { problems, root, rules, text: texts.filter(Boolean).join("\n"), data: { charts: linted } };
}

const rules: NonNullable<Outcome["rules"]> = async () => {
  const [lintChart, { withSection }] = await Promise.all([import("../checks/lint-chart.js"), import("../checks/rules-page.js")]);
  return lintChart.rules.map(withSection);
};

async function lintOne(root: string, name: string, helms: readonly string[], { matrix, fresh }: LintOptions): Promise<Linted> {
  const [source, scenarios] = [await readChartSource(root, name), await loadScenarios(root, name)];
  const given = { root, name, source, scenarios, helms, matrix, fresh };
  return matrix || fresh ? (await import("./linted-chart.js")).lintedChart(given) : keptLint(given);
}
