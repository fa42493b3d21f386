import { lintChart, rules } from "../checks/lint-chart.js";
import { templateSyntax } from "../checks/rules/template-syntax.js";
import type { Rendering, ScenarioCase } from "../checks/lint-input.js";
import { emitChart } from "../emit/emit-chart.js";
import { findHelm, helmVersion, unpackChart, type UnpackedChart } from "../io/helm.js";
import { loadScenarios } from "../io/load-scenarios.js";
import { progress } from "../io/progress.js";
import { readChartSource } from "../io/read-chart-source.js";
import { resolveChart, type ResolvedChart } from "../chart/resolve.js";
import { fail, ok, type Chart, type Problem, type Result } from "../model.js";
import type { Scenario } from "../sdk/scenario.js";
import { helmProblems } from "../template/helm-errors.js";
import { chosenCharts } from "./chosen-charts.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Holds each chart to every rule, with its defaults and every scenario rendered by Helm. */
export async function lint(options: CommonOptions): Promise<Outcome> {
  const { root, charts } = await chosenCharts(options);
  const helm = await findHelm();
  if (!helm.ok) return { problems: helm.problems };
  const problems: Problem[] = [];
  const linted: object[] = [];
  const lines: string[] = [];
  for (const name of charts) {
    const source = await readChartSource(root, name);
    const resolved: ResolvedChart = source.ok ? resolveChart(source.value) : source;
    const scenarios = await loadScenarios(root, name);
    problems.push(...(resolved.ok ? [] : resolved.problems), ...scenarios.problems);
    const chart = resolved.ok ? resolved.value : resolved.partial;
    if (chart === undefined) continue;
    const given = [{ file: `schemas/${name}`, scenario: DEFAULTS }, ...scenarios.found];
    // Helm would only say again, once a scenario, what is wrong with the templates
    const renders = resolved.ok && templateSyntax.check({ chart, scenarios: [] }).length === 0;
    const cases = renders ? await renderAll(helm.value, chart, given) : given.map((scenario) => ({ ...scenario, renderings: [] }));
    const found = lintChart({ chart, scenarios: cases });
    problems.push(...found);
    linted.push({ chart: name, version: chart.facts.version, scenarios: cases.map(({ file }) => file) });
    if (renders && found.length === 0 && scenarios.problems.length === 0) lines.push(`${name} ${chart.facts.version}: no problems; defaults and ${scenarios.found.length} ${scenarios.found.length === 1 ? "scenario" : "scenarios"} rendered`);
  }
  return { problems, root, rules, text: lines.join("\n"), data: { charts: linted } };
}

const DEFAULTS: Scenario = { title: "default values", values: {}, changes: [] };

type Case = Omit<ScenarioCase, "renderings">;

/** Renders every scenario, and the defaults under the same release and namespace to compare it with. */
async function renderAll(helm: string, chart: Chart, cases: Case[]): Promise<ScenarioCase[]> {
  const { packaged } = await emitChart(chart, "helmwright");
  const unpacked = await unpackChart(helm, chart.facts.name, packaged);
  const version = await helmVersion(helm);
  const baselines = new Map<string, Promise<Result<string>>>();
  const steps = progress(`linting ${chart.facts.name}`, cases.length);
  try {
    return await inPairs(cases, async (given) => {
      const { release = "db", namespace = "default", values } = given.scenario;
      const key = JSON.stringify([release, namespace]);
      if (!baselines.has(key)) baselines.set(key, manifestOf(unpacked, chart, { release, namespace, values: {} }));
      const rendering: Rendering = { helm: version, manifest: await manifestOf(unpacked, chart, { release, namespace, values }), baseline: await baselines.get(key)! };
      steps.done(given.file);
      return { ...given, renderings: [rendering] };
    });
  } finally {
    steps.end();
    await unpacked.remove();
  }
}

async function manifestOf(unpacked: UnpackedChart, chart: Chart, request: { release: string; namespace: string; values: unknown }): Promise<Result<string>> {
  const rendered = await unpacked.template(request);
  return rendered.ok ? ok(rendered.manifests) : fail(...helmProblems(rendered.stderr, chart.facts.name, chart.files));
}

/** Helm takes a core each; two at a time keep a small machine usable. */
async function inPairs<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
