import { extname } from "node:path";
import { resolveChart } from "../chart/resolve.js";
import { readChartSource } from "../io/read-chart-source.js";
import { readValuesText, writeValuesText } from "../io/values-file.js";
import type { Move } from "../migrate/relocate.js";
import { rewrittenSource } from "../migrate/rewrite-typescript.js";
import { rewrittenJson, rewrittenYaml } from "../migrate/rewritten.js";
import { fail, ok, type Problem, type Result, type SchemaNode } from "../model.js";
import { movedFields } from "../schema/moved-fields.js";
import { isPlainObject } from "../values/default-values.js";
import { valueAt } from "../values/moved-values.js";
import { parseValues } from "../values/yaml-values.js";
import { pathText } from "../values/value-path.js";
import { validateValues, valueWarnings } from "../values/validate-values.js";
import { chosenChart } from "./chosen-charts.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Options of `migrate`. */
export interface MigrateOptions extends CommonOptions { from?: string; dryRun?: boolean }

/** A file with its values moved, what was moved, and what is left for a person. */
interface Migrated { text: string; moved: readonly Move[]; problems: Problem[] }

/** Rewrites a file of values: what stands under names that are going comes under those that it has now. */
export async function migrate(file: string, options: MigrateOptions): Promise<Outcome> {
  const { root, name } = await chosenChart(options);
  const source = await readChartSource(root, name);
  const chart = source.ok ? resolveChart(source.value) : source;
  if (!chart.ok) return { problems: chart.problems, root };
  const read = await readValuesText(file);
  if (!read.ok) return { problems: read.problems };
  const result = migratedText(file, read.value, chart.value.schema);
  if (!result.ok) return { problems: result.problems, data: { file } };
  const { text, moved, problems } = result.value;
  const moves = [...new Set(moved.map(({ path, to }) => `${pathText(path)} → ${pathText(to)}`))];
  const data = { file, moved: moved.map(({ path, to }) => ({ from: pathText(path), to: pathText(to) })), changed: text !== read.value };
  if (options.dryRun || file === "-") return { problems, text, data: { ...data, text } };
  if (text !== read.value) await writeValuesText(file, text);
  const facts = `${chart.value.facts.name} ${chart.value.facts.version}`;
  return { problems, text: moves.length === 0 ? `${file}: nothing has moved for ${facts}` : `${file}: rewritten for ${facts}\n${moves.map((move) => `  ${move}`).join("\n")}`, data };
}

function migratedText(file: string, text: string, schema: SchemaNode): Result<Migrated> {
  const moves = movedFields(schema).flatMap(({ path, to }) => (to ? [{ path, to }] : []));
  if (/^\.m?[jt]s$/.test(extname(file))) {
    const { text: rewritten, moved, left } = rewrittenSource(file, text, moves);
    return ok({ text: rewritten, moved, problems: left.map(({ move, place }) => ({ ...byHand(move), place })) });
  }
  const parsed = parseValues(text, file);
  if (!parsed.ok) return parsed;
  const { values, placeOf } = parsed.value;
  if (!isPlainObject(values)) return fail(noObject(file));
  const twice = validateValues(schema, values, placeOf).filter(({ rule }) => rule === "values/given-twice");
  if (twice.length > 0) return fail(...twice);
  const given = moves.filter(({ path }) => valueAt(values, path) !== undefined);
  const left = valueWarnings(schema, values, placeOf).filter(({ rule }) => rule === "values/deprecated");
  if (given.length === 0) return ok({ text, moved: [], problems: left });
  const rewritten = extname(file) === ".json" ? rewrittenJson(text, given) : rewrittenYaml(text, given, (each) => {
    const again = parseValues(each, file);
    return again.ok ? again.value.values : undefined;
  });
  if (rewritten === undefined) return fail(...given.map((move) => ({ ...byHand(move), place: placeOf([...move.path]) ?? { file } })));
  return ok({ text: rewritten, moved: given, problems: left });
}

/** A list or a text where an object of values is wanted. */
export const noObject = (file: string): Problem => ({ rule: "values/not-plain", message: "this file holds no object of values", allowed: "names and their values: `name: value`", remedy: "see whether it is the right file", place: { file } });

function byHand({ path, to }: Move): Problem {
  return { rule: "values/moved", path: pathText(path), message: `${pathText(path)} could not be moved to ${pathText(to)}: it is not written as a plain value there`, nearest: pathText(to), remedy: "move it by hand" };
}
