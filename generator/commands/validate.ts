import { loadValues } from "../io/load-values.js";
import { projectRoot } from "../io/project-root.js";
import { readChartSource } from "../io/read-chart-source.js";
import { resolveChart } from "../chart/resolve.js";
import { fail, ok, type Chart, type Result } from "../model.js";
import { validateValues } from "../values/validate-values.js";
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
  const { chart } = checked.value;
  return { problems: [], text: `${file}: these are valid values of ${chart.facts.name} ${chart.facts.version}`, data: { file, chart: chart.facts.name, version: chart.facts.version } };
}

/** A chart and a user's values that it accepts. */
export async function checkedValues(file: string, options: CommonOptions): Promise<Result<{ root: string; chart: Chart; values: unknown }>> {
  const { root, name } = await chosenChart(options);
  const source = await readChartSource(root, name);
  if (!source.ok) return source;
  const chart = resolveChart(source.value);
  if (!chart.ok) return chart;
  const loaded = await loadValues(file, root);
  if (!loaded.ok) return loaded;
  const problems = validateValues(chart.value.schema, loaded.value.values, loaded.value.placeOf);
  return problems.length > 0 ? fail(...problems) : ok({ root, chart: chart.value, values: loaded.value.values });
}
