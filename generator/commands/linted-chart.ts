import { resolveChart, type ResolvedChart } from "../chart/resolve.js";
import { lintChart } from "../checks/lint-chart.js";
import type { LintInput, ScenarioCase } from "../checks/lint-input.js";
import { matrixGaps, matrixOf, matrixText } from "../checks/matrix.js";
import { templateSyntax } from "../checks/rules/template-syntax.js";
import { statedScenario } from "../checks/stated-scenario.js";
import { keepResults } from "../io/kept-results.js";
import { loadExamples } from "../io/load-examples.js";
import type { LoadedScenarios } from "../io/load-scenarios.js";
import { digest } from "../io/user-cache.js";
import { kubernetesVersions } from "../kubernetes/kubernetes-schemas.js";
import { makeAnew, type Chart, type ChartSource, type Problem, type Result } from "../model.js";
import { takesVersion } from "../package/versions.js";
import type { Scenario } from "../sdk/scenario.js";
import { fieldEffects } from "./field-effects.js";
import { rendererOf, type Case, type Renderer } from "./render-cases.js";

/** What one chart is held to the rules with. */
export interface ToLint { root: string; name: string; source: Result<ChartSource>; scenarios: LoadedScenarios; helms: readonly string[]; matrix?: boolean | undefined; fresh?: boolean | undefined }

/** What the rules have against one chart. It lasts where nothing but what was given decided it: why Helm failed may be the machine's. */
export interface Linted { problems: Problem[]; text: string; linted: object[]; lasts: boolean }

const DEFAULTS: Scenario = { title: "default values", values: {}, changes: [] };

/** Renders a chart's defaults and scenarios and holds them to every rule; with `matrix`, by both Helms, for every Kubernetes, with every example and every field changed. */
export async function lintedChart({ root, name, source, scenarios, helms, matrix, fresh }: ToLint): Promise<Linted> {
  const keep = fresh ? makeAnew : keepResults;
  const resolved: ResolvedChart = source.ok ? resolveChart(source.value, keep) : source;
  const examples = matrix ? await loadExamples(root, name) : { found: [], problems: [] };
  const unusable = [...(resolved.ok ? [] : resolved.problems), ...scenarios.problems, ...examples.problems];
  const chart = resolved.ok ? resolved.value : resolved.partial;
  if (chart === undefined) return { problems: unusable, text: "", linted: [], lasts: true };
  const given: Case[] = [{ file: `schemas/${name}`, scenario: DEFAULTS }, ...scenarios.found, ...examples.found];
  // Helm would only say again, once a scenario, what is wrong with the templates
  const renders = resolved.ok && templateSyntax.check({ chart, scenarios: [] }).length === 0;
  const summary = { chart: name, version: chart.facts.version, scenarios: given.map(({ file }) => file) };
  if (!renders) return { problems: [...unusable, ...lintChart({ chart, scenarios: given.map((each) => ({ ...each, renderings: [] })) })], text: "", linted: [summary], lasts: true };

  const renderer = await rendererOf(helms, chart, fresh);
  try {
    const cases = await renderer.renderCases(given);
    if (matrix) return await lintMatrix(chart, cases, renderer, unusable, summary);
    const input = { chart, scenarios: cases };
    const problems = [...unusable, ...keep("findings", everythingSeen(input), () => lintChart(input))];
    const fine = `${name} ${chart.facts.version}: no problems; defaults and ${scenarios.found.length} ${scenarios.found.length === 1 ? "scenario" : "scenarios"} rendered`;
    return { problems, text: problems.length === 0 ? fine : "", linted: [summary], lasts: cases.every(isRendered) };
  } finally {
    await renderer.remove();
  }
}

const isRendered = ({ renderings }: ScenarioCase): boolean => renderings.every(({ manifest, baseline }) => manifest.ok && baseline.ok);

/** All that rules look at, with a digest in place of each manifest, which are long and mostly the same. */
function everythingSeen({ chart, scenarios }: LintInput): unknown {
  const digests = new Map<string, string>();
  const short = (manifest: Result<string>): unknown => {
    if (!manifest.ok) return manifest;
    const known = digests.get(manifest.value) ?? digest(manifest.value);
    digests.set(manifest.value, known);
    return known;
  };
  return [chart, scenarios.map(({ renderings, scenario, ...given }) => [given, statedScenario(scenario), renderings.map(({ helm, manifest, baseline }) => [helm, short(manifest), short(baseline)])])];
}

/** The same rules over more: every Kubernetes that the chart is for, and every field changed. */
async function lintMatrix(chart: Chart, cases: ScenarioCase[], renderer: Renderer, unusable: Problem[], summary: object): Promise<Linted> {
  const input = { chart, scenarios: cases, kubernetes: kubernetesVersions().filter((version) => takesVersion(chart.facts.kubeVersion, version)) };
  const rows = matrixOf(input);
  const effects = await fieldEffects(chart, cases, renderer);
  const problems = [...unusable, ...matrixGaps(rows, chart.facts.name), ...lintChart(input), ...effects.problems];
  const fields = `${effects.fields} fields: ${effects.fields - effects.problems.length} change an object when they are changed`;
  const text = [`${chart.facts.name} ${chart.facts.version}`, matrixText(rows), fields, ...(problems.length === 0 ? ["no problems"] : [])].join("\n");
  return { problems, text, linted: [{ ...summary, matrix: rows, fields: effects.fields }], lasts: false };
}
