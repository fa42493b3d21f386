import { keepResults } from "../io/kept-results.js";
import { loadValues } from "../io/load-values.js";
import { projectRoot } from "../io/project-root.js";
import { readChartSource } from "../io/read-chart-source.js";
import { resolveChart } from "../chart/resolve.js";
import { fail, ok, type Chart, type Problem, type Result } from "../model.js";
import { validateValues, valueWarnings, type PlaceOf } from "../values/validate-values.js";
import { chosenChart } from "./chosen-charts.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Checks several files of values, and says all that is wrong with any of them. */
export async function validateAll(files: readonly string[], options: CommonOptions): Promise<Outcome> {
  if (files.length === 1) return validate(files[0]!, options);
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await validate(file, options));
  return {
    problems: outcomes.flatMap(({ problems }) => problems), root: projectRoot(options.root),
    text: outcomes.flatMap(({ text }) => text ?? []).join("\n"), data: { files: outcomes.map(({ data }) => data) },
  };
}

/** Checks a file of values against the chart's schema, without Helm. */
export async function validate(file: string, options: CommonOptions): Promise<Outcome> {
  const checked = await checkedValues(file, options);
  if (!checked.ok) return { problems: checked.problems, root: projectRoot(options.root), data: { file } };
  const { chart, warnings, root } = checked.value;
  return { problems: warnings, root, text: `${file}: these are valid values of ${chart.facts.name} ${chart.facts.version}`, data: { file, chart: chart.facts.name, version: chart.facts.version } };
}

/** A chart, a user's values that it accepts, and what works and won't for ever. */
export interface CheckedValues { root: string; chart: Chart; values: unknown; placeOf: PlaceOf; warnings: Problem[] }

/** A chart and a user's values that it accepts, or everything that is wrong with them. */
export async function checkedValues(file: string, options: CommonOptions): Promise<Result<CheckedValues>> {
  const { root, name } = await chosenChart(options);
  const source = await readChartSource(root, name);
  if (!source.ok) return source;
  const chart = resolveChart(source.value, keepResults);
  if (!chart.ok) return chart;
  // the warnings of a chart's function are told below, with their places
  Object.assign(process, { noDeprecation: true });
  const loaded = await loadValues(file, root);
  if (!loaded.ok) return loaded;
  const { values, placeOf } = loaded.value;
  const problems = validateValues(chart.value.schema, values, placeOf);
  const warnings = valueWarnings(chart.value.schema, values, placeOf);
  return problems.length > 0 ? fail(...problems, ...warnings) : ok({ root, chart: chart.value, values, placeOf, warnings });
}
