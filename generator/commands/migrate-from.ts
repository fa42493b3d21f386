import { keepResults } from "../io/kept-results.js";
import { loadValues } from "../io/load-values.js";
import { readChartSource } from "../io/read-chart-source.js";
import { resolveChart } from "../chart/resolve.js";
import { readCounterparts, type Counterparts } from "../migrate/counterparts.js";
import { carriedOver } from "../migrate/from-chart.js";
import { fail, ok, type ChartSource, type Result } from "../model.js";
import { toYaml } from "../sdk/to-yaml.js";
import { isPlainObject } from "../values/default-values.js";
import { valueAt } from "../values/value-path.js";
import { nearestKey } from "../values/nearest-key.js";
import { chosenChart } from "./chosen-charts.js";
import { noObject, type MigrateOptions } from "./migrate.js";
import { UsageError, type Outcome } from "./outcome.js";

/** Our values out of those of another chart. What has no counterpart there is told with its place, and as data. */
export async function migrateFrom(from: string, file: string, options: MigrateOptions): Promise<Outcome> {
  const { root, name } = await chosenChart(options);
  const source = await readChartSource(root, name);
  if (!source.ok) return { problems: source.problems, root };
  const chart = resolveChart(source.value, keepResults);
  if (!chart.ok) return { problems: chart.problems, root };
  const counterparts = counterpartsOf(from, source.value);
  if (!counterparts.ok) return { problems: counterparts.problems, root };
  const loaded = await loadValues(file, root);
  if (!loaded.ok) return { problems: loaded.problems };
  const { values: all, placeOf } = loaded.value;
  if (!isPlainObject(all)) return { problems: [noObject(file)] };
  const above = options.below === undefined ? [] : options.below.split(".");
  const theirs = valueAt(all, above);
  if (!isPlainObject(theirs)) {
    throw new UsageError({ rule: "usage/nothing-below", message: `${file} has no values below ${options.below!}`, given: options.below!, allowed: Object.keys(all).join(", ") || "none", remedy: "name the key that the parent chart has for it" });
  }
  const { values, problems } = carriedOver(counterparts.value, chart.value.schema, theirs, (path) => placeOf([...above, ...path]));
  const { facts } = chart.value;
  const text = `# Values of ${facts.name} ${facts.version}, from values of ${counterparts.value.chart} in ${file} by \`helmwright migrate\`.\n${toYaml(values)}`;
  return { problems, text, data: { file, from: counterparts.value.chart, values } };
}

function counterpartsOf(from: string, { name, schemas }: ChartSource): Result<Counterparts> {
  const read = schemas.filter(({ path }) => path.startsWith("migrations/")).map(({ path, text }) => readCounterparts(`schemas/${name}/${path}`, text));
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return fail(...problems);
  const known = read.flatMap((result) => (result.ok ? [result.value] : []));
  const found = known.find(({ chart }) => chart === from.toLowerCase());
  if (found) return ok(found);
  const names = known.map(({ chart }) => chart);
  const nearest = nearestKey(from, names);
  throw new UsageError({ rule: "usage/unknown-origin", message: `values of ${from} can't be turned into those of ${name}`, given: from, allowed: names.join(", ") || "none: the chart has no schemas/*/migrations", ...(nearest ? { nearest } : {}) });
}
