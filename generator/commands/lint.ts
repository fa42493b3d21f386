import { lintChart, rules } from "../checks/lint-chart.js";
import type { LintInput, ScenarioCase } from "../checks/lint-input.js";
import { withSection } from "../checks/rules-page.js";
import { matrixGaps, matrixOf, matrixText } from "../checks/matrix.js";
import { kubernetesVersions } from "../kubernetes/kubernetes-schemas.js";
import { templateSyntax } from "../checks/rules/template-syntax.js";
import { bothHelms, findHelm } from "../io/helm.js";
import { keepResults } from "../io/kept-results.js";
import { keptValues } from "../io/kept-values.js";
import { loadExamples } from "../io/load-examples.js";
import { loadScenarios } from "../io/load-scenarios.js";
import { readChartSource } from "../io/read-chart-source.js";
import { digest } from "../io/user-cache.js";
import { resolveChart, type ResolvedChart } from "../chart/resolve.js";
import { makeAnew, type Chart, type Problem, type Result } from "../model.js";
import { takesVersion } from "../package/versions.js";
import type { Scenario } from "../sdk/scenario.js";
import { rememberAccepted } from "../values/accepted-values.js";
import { chosenCharts } from "./chosen-charts.js";
import { fieldEffects } from "./field-effects.js";
import type { CommonOptions, Outcome } from "./outcome.js";
import { rendererOf, type Case, type Renderer } from "./render-cases.js";

/** Options of `lint`. */
export interface LintOptions extends CommonOptions { matrix?: boolean; fresh?: boolean }

/** Holds each chart to every rule, with its defaults and every scenario rendered by Helm; with `matrix`, by both Helms, for every Kubernetes, with every example and every field changed. */
export async function lint(options: LintOptions): Promise<Outcome> {
  const { root, charts } = await chosenCharts(options);
  const found = options.matrix ? await bothHelms() : await findHelm();
  if (!found.ok) return { problems: found.problems };
  const helms = [found.value].flat();
  const outcome: Required<Pick<Outcome, "problems" | "text">> & { linted: object[] } = { problems: [], text: "", linted: [] };
  const accepted = options.fresh ? undefined : keptValues();
  rememberAccepted(accepted);
  try {
    for (const name of charts) {
      const one = await lintOne(root, name, helms, options);
      outcome.problems.push(...one.problems);
      outcome.linted.push(...one.linted);
      outcome.text = [outcome.text, one.text].filter(Boolean).join("\n");
    }
  } finally {
    rememberAccepted(undefined);
    accepted?.save();
  }
  return { problems: outcome.problems, root, rules: rules.map(withSection), text: outcome.text, data: { charts: outcome.linted } };
}

const DEFAULTS: Scenario = { title: "default values", values: {}, changes: [] };

async function lintOne(root: string, name: string, helms: readonly string[], { matrix, fresh }: LintOptions): Promise<{ problems: Problem[]; text: string; linted: object[] }> {
  const keep = fresh ? makeAnew : keepResults;
  const source = await readChartSource(root, name);
  const resolved: ResolvedChart = source.ok ? resolveChart(source.value, keep) : source;
  const scenarios = await loadScenarios(root, name);
  const examples = matrix ? await loadExamples(root, name) : { found: [], problems: [] };
  const unusable = [...(resolved.ok ? [] : resolved.problems), ...scenarios.problems, ...examples.problems];
  const chart = resolved.ok ? resolved.value : resolved.partial;
  if (chart === undefined) return { problems: unusable, text: "", linted: [] };
  const given: Case[] = [{ file: `schemas/${name}`, scenario: DEFAULTS }, ...scenarios.found, ...examples.found];
  // Helm would only say again, once a scenario, what is wrong with the templates
  const renders = resolved.ok && templateSyntax.check({ chart, scenarios: [] }).length === 0;
  const summary = { chart: name, version: chart.facts.version, scenarios: given.map(({ file }) => file) };
  if (!renders) return { problems: [...unusable, ...lintChart({ chart, scenarios: given.map((each) => ({ ...each, renderings: [] })) })], text: "", linted: [summary] };

  const renderer = await rendererOf(helms, chart, fresh);
  try {
    const cases = await renderer.renderCases(given);
    if (matrix) return await lintMatrix(chart, cases, renderer, unusable, summary);
    const input = { chart, scenarios: cases };
    const problems = [...unusable, ...keep("findings", everythingSeen(input), () => lintChart(input))];
    const fine = `${name} ${chart.facts.version}: no problems; defaults and ${scenarios.found.length} ${scenarios.found.length === 1 ? "scenario" : "scenarios"} rendered`;
    return { problems, text: problems.length === 0 ? fine : "", linted: [summary] };
  } finally {
    await renderer.remove();
  }
}

/** All that rules look at, with a digest in place of each manifest, which are long and mostly the same. */
function everythingSeen({ chart, scenarios }: LintInput): unknown {
  const digests = new Map<string, string>();
  const short = (manifest: Result<string>): unknown => {
    if (!manifest.ok) return manifest;
    const known = digests.get(manifest.value) ?? digest(manifest.value);
    digests.set(manifest.value, known);
    return known;
  };
  // a change to nothing is one too, which JSON would leave out
  const stated = ({ changes, ...scenario }: Scenario): unknown => [scenario, changes.map((change) => Object.entries(change).map(([key, value]) => (value === undefined ? [key] : [key, value])))];
  return [chart, scenarios.map(({ renderings, scenario, ...given }) => [given, stated(scenario), renderings.map(({ helm, manifest, baseline }) => [helm, short(manifest), short(baseline)])])];
}

/** The same rules over more: every Kubernetes that the chart is for, and every field changed. */
async function lintMatrix(chart: Chart, cases: ScenarioCase[], renderer: Renderer, unusable: Problem[], summary: object): Promise<{ problems: Problem[]; text: string; linted: object[] }> {
  const input = { chart, scenarios: cases, kubernetes: kubernetesVersions().filter((version) => takesVersion(chart.facts.kubeVersion, version)) };
  const rows = matrixOf(input);
  const effects = await fieldEffects(chart, cases, renderer);
  const problems = [...unusable, ...matrixGaps(rows, chart.facts.name), ...lintChart(input), ...effects.problems];
  const fields = `${effects.fields} fields: ${effects.fields - effects.problems.length} change an object when they are changed`;
  const text = [`${chart.facts.name} ${chart.facts.version}`, matrixText(rows), fields, ...(problems.length === 0 ? ["no problems"] : [])].join("\n");
  return { problems, text, linted: [{ ...summary, matrix: rows, fields: effects.fields }] };
}
