import type { Chart, Problem, Result } from "../../model.js";
import { nearestKey } from "../../values/nearest-key.js";
import { TemplateSyntaxError } from "../go-template/lexer.js";
import type { ParsedTemplate } from "../go-template/nodes.js";
import { parseTemplate } from "../go-template/parser.js";
import { isCustom, manifestObjects } from "../kubernetes/manifest-objects.js";
import type { LintInput } from "../lint-input.js";
import { manifestRules, sortedProblems } from "../lint-chart.js";
import type { ForeignChart } from "./foreign-chart.js";
import { namedCalls } from "./named-calls.js";

/** Name of the release that a foreign chart is rendered as: one that no chart has of itself. */
export const RELEASE = "helmwright";

/** What Helm made of a foreign chart. */
export interface ForeignRendering { helm: string; manifest: Result<string>; values: Record<string, unknown> }

/**
 * Everything that can be said of a chart without a schema of ours: its named templates, and the objects that it renders.
 * What can't be looked at is a note, never a claim. Problems of dependencies are their authors', but for one that stops the chart.
 */
export function lintForeignChart(chart: ForeignChart, rendering: ForeignRendering): Problem[] {
  const own = (file: string): boolean => !file.startsWith(`${chart.path}/charts/`);
  const found = [...templateProblems(chart, rendering.manifest.ok), ...manifestProblems(chart, rendering)];
  const unreadable = rendering.manifest.ok ? [] : chart.unreadable;
  return sortedProblems([...unreadable, ...found.filter(({ place }) => place === undefined || own(place.file)), ...renderingProblems(chart, rendering)]);
}

/** The chart as the rules take one. */
export function asChart({ name, version, appVersion, kubeVersion, templates }: ForeignChart): Chart {
  const files = templates.map(({ path, text, source }) => ({ path, text, source, sourceLines: text.split("\n").map((_, index) => index + 1) }));
  return { facts: { name, version, appVersion, kubeVersion, description: "" }, schema: {}, defaults: {}, files, operations: [] };
}

const note = (rule: string, message: string, place: Problem["place"], remedy?: string): Problem => ({ rule, level: "note", message, ...(remedy ? { remedy } : {}), ...(place ? { place } : {}) });

function templateProblems(chart: ForeignChart, renders: boolean): Problem[] {
  const problems: Problem[] = [];
  const parsed = new Map<ForeignChart["templates"][number], ParsedTemplate>();
  for (const file of chart.templates) {
    try {
      parsed.set(file, parseTemplate(file.text));
    } catch (error) {
      if (!(error instanceof TemplateSyntaxError)) throw error;
      // Helm has the last word on what a template is
      problems.push({ ...note("template/syntax", `this template can't be read, and was not looked at: ${error.message}`, placeAt(file, error.at)), ...(renders ? {} : { remedy: "see what Helm says of it" }) });
    }
  }
  const calls = [...parsed].flatMap(([file, template]) => namedCalls(template).map((call) => ({ ...call, place: placeAt(file, call.at) })));
  problems.push(...calls.filter(({ name }) => name === undefined).map(({ place }) => note("template/undefined", "the name of what is included here is computed: not looked at", place)));
  if (chart.missing.length > 0) problems.push(note("template/undefined", `what is included was not looked at: charts/ lacks ${chart.missing.join(", ")}`, { file: `${chart.path}/Chart.yaml` }, "run `helm dependency update`"));
  if (chart.missing.length > 0 || parsed.size < chart.templates.length) return problems;
  const defined = new Set([...parsed].flatMap(([{ path }, { definitions }]) => [...definitions.keys(), path, `${chart.name}/${path}`]));
  return [...problems, ...calls.filter(({ name }) => name !== undefined && !defined.has(name)).map(({ name = "", place }) => {
    const nearest = nearestKey(name, [...defined]);
    return { rule: "template/undefined", message: `no template is named ${JSON.stringify(name)}, here or in the dependencies`, ...(nearest ? { nearest } : {}), remedy: "correct the name or define it", place };
  })];
}

function placeAt({ text, source }: ForeignChart["templates"][number], at: number): NonNullable<Problem["place"]> {
  const before = text.slice(0, at).split("\n");
  return { file: source, line: before.length, column: before.at(-1)!.length + 1 };
}

/** A chart need not render with its defaults; one that can't be parsed at all is broken. */
function renderingProblems(chart: ForeignChart, { helm, manifest }: ForeignRendering): Problem[] {
  // what can't be read at all is told as such
  if (manifest.ok || chart.unreadable.length > 0) return [];
  const isLibrary = chart.type === "library";
  return manifest.problems.map((problem) => {
    const isBroken = !isLibrary && chart.missing.length === 0 && (BROKEN.test(problem.message) || lacksTemplate(chart, problem)) || problem.rule === "helm/manifest-syntax";
    if (isBroken) return { ...problem, rule: "scenario/renders", message: `${helm}: ${problem.message}` };
    const why = isLibrary ? "a library chart renders nothing of itself" : "the chart does not render with these values, so its objects were not looked at";
    return note("scenario/renders", `${why}; ${helm}: ${problem.path ? `${problem.path}: ` : ""}${problem.message}`, problem.place ?? { file: chart.path }, remedyFor(chart, problem.message));
  });
}

/** What Helm says of a chart that no values can mend. */
const BROKEN = /parse error|function ".*" not defined|unclosed action|unexpected |is no valid YAML/;

/** A dependency includes what isn't there; in the chart itself that is told where it is written. */
function lacksTemplate({ path, templates }: ForeignChart, { message, place }: Problem): boolean {
  const [, name] = /no template ("[^"]+") associated/.exec(message) ?? [];
  return name !== undefined && place?.file.startsWith(`${path}/charts/`) === true && templates.some(({ text }) => text.includes(name));
}

function remedyFor({ type, missing }: ForeignChart, message: string): string {
  if (type === "library") return "look at a chart that depends on it";
  if (missing.length > 0) return `run \`helm dependency update\`: charts/ lacks ${missing.join(", ")}`;
  if (/kubeVersion/.test(message)) return "correct kubeVersion in Chart.yaml, or use the Helm of a Kubernetes that it allows";
  return "give values with --values";
}

function manifestProblems(chart: ForeignChart, { helm, manifest, values }: ForeignRendering): Problem[] {
  if (!manifest.ok) return [];
  const input: LintInput = { chart: asChart(chart), scenarios: [{ file: chart.path, scenario: { title: "these values", release: RELEASE, values, changes: [] }, renderings: [{ helm, manifest, baseline: manifest }] }] };
  const asksForApis = chart.templates.some(({ text }) => text.includes(".Capabilities.APIVersions"));
  const found = manifestRules.flatMap((rule) => rule.check(input))
    // the API reads null as nothing
    .filter(({ rule, given }) => !(rule === "kubernetes/schema" && given === null))
    .map((problem) => (problem.rule === "kubernetes/removed-api" && asksForApis ? { ...problem, level: "note" as const, message: `${problem.message}; whether the chart chooses another on such a cluster isn't known` } : problem))
    .map((problem) => ({ ...problem, message: problem.message.replace(/ \(scenario these values\)$/, "") }));
  const custom = new Set(manifestObjects(manifest.value).objects.filter(isCustom).map(({ value }) => `${String(value["apiVersion"])}/${String(value["kind"])}`));
  return custom.size === 0 ? found : [...found, note("kubernetes/schema", `custom resources were not looked at: ${[...custom].sort().join(", ")}`, { file: chart.path })];
}
