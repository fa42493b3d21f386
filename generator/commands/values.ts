import { resolveChart } from "../chart/resolve.js";
import { loadValues } from "../io/load-values.js";
import { projectRoot } from "../io/project-root.js";
import { listCharts, readChartSource } from "../io/read-chart-source.js";
import { readTextFile } from "../io/write-files.js";
import { writeValuesText } from "../io/values-file.js";
import { ok, type Chart, type Problem, type Result } from "../model.js";
import { areOfParent } from "../sdk/checked-values.js";
import { toYaml } from "../sdk/to-yaml.js";
import { plainValues } from "../values/plain-values.js";
import { validateValues, valueWarnings } from "../values/validate-values.js";
import type { LoadedValues } from "../values/yaml-values.js";
import { chosenCharts } from "./chosen-charts.js";
import { UsageError, type CommonOptions, type Outcome } from "./outcome.js";

/** Options of `values`. */
export interface ValuesOptions extends CommonOptions { output?: string; check?: boolean; unchecked?: boolean }

/** The YAML of values written in TypeScript: to commit, or to pipe into `helm install --values -`. Held to the schema of the chart, where it is known which. */
export async function values(file: string, options: ValuesOptions): Promise<Outcome> {
  if (options.check && options.output === undefined) throw new UsageError({ rule: "usage", message: "--check compares with a file", remedy: "name it with --output" });
  const root = projectRoot(options.root);
  const chart = options.unchecked ? ok(undefined) : await onlyChart(options);
  if (!chart.ok) return { problems: chart.problems, root, data: { file } };
  // the warnings of a chart's function are told below, with their places
  if (chart.value) Object.assign(process, { noDeprecation: true });
  const loaded = await loadValues(file, root);
  if (!loaded.ok) return { problems: loaded.problems, data: { file } };
  const { value, problems, refused } = plainValues(loaded.value.values);
  const placed = problems.map((problem, i) => ({ ...problem, place: loaded.value.placeOf([...refused[i]!]) ?? { file } }));
  if (placed.length === 0 && (typeof value !== "object" || value === null || Array.isArray(value))) {
    placed.push({ rule: "values/not-plain", message: "the default export is no object of values", remedy: "export the values themselves, not a function or a list", place: { file } });
  }
  if (placed.length > 0) return { problems: placed, data: { file } };
  const { wrong, warnings, checked } = held(loaded.value, chart.value);
  if (wrong.length > 0) return { problems: [...wrong, ...warnings], root, data: { file, checked } };
  const data = { file, values: value, checked };
  if (options.output === undefined) return { problems: warnings, root, text: `${checked === null ? "" : `# Checked: these are values of ${checked}.\n`}${toYaml(value)}`, data };
  const outcome = await committed(file, options.output, value, options.check ?? false, data);
  const said = outcome.text === undefined || checked === null ? {} : { text: `${outcome.text}, which are valid values of ${checked}` };
  return { ...outcome, ...said, problems: [...outcome.problems, ...warnings], root };
}

/** The chart that --chart names, or the only one; nothing where there are several, or none. */
async function onlyChart(options: CommonOptions): Promise<Result<Chart | undefined>> {
  const charts = options.chart === undefined ? await listCharts(projectRoot(options.root)) : (await chosenCharts(options)).charts;
  if (charts.length !== 1) return ok(undefined);
  const source = await readChartSource(projectRoot(options.root), charts[0]!);
  return source.ok ? resolveChart(source.value) : source;
}

/** What a chart's schema says of values, and which chart that was. A parent chart's values hold ours below a key, where they were checked already. */
function held({ values: given, placeOf }: LoadedValues, chart: Chart | undefined): { wrong: Problem[]; warnings: Problem[]; checked: string | null } {
  if (!chart || areOfParent(given)) return { wrong: [], warnings: [], checked: null };
  const { schema, facts } = chart;
  return { wrong: validateValues(schema, given, placeOf), warnings: valueWarnings(schema, given, placeOf), checked: `${facts.name} ${facts.version}` };
}

/** Writes the YAML beside its source, or says whether what is committed there is still it. */
async function committed(file: string, output: string, value: unknown, check: boolean, data: Record<string, unknown>): Promise<Outcome> {
  const text = `# Generated from ${file} by \`helmwright values\`: change it there.\n${toYaml(value)}`;
  const present = await readTextFile(output);
  if (check && present !== text) {
    const message = present === undefined ? `${output} is missing` : `${output} is not what ${file} says`;
    return { problems: [{ rule: "values/stale", message, remedy: `run \`helmwright values ${file} --output ${output}\` and commit it`, place: { file: output } }], data };
  }
  if (present !== text) await writeValuesText(output, text);
  return { problems: [], text: `${output}: ${present === text ? "is" : "written from"} what ${file} says`, data };
}
