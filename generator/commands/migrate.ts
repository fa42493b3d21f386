import { extname } from "node:path";
import { resolveChart } from "../chart/resolve.js";
import { keepResults } from "../io/kept-results.js";
import { readChartSource } from "../io/read-chart-source.js";
import { readValuesText, writeValuesText } from "../io/values-file.js";
import type { Move } from "../migrate/relocate.js";
import { rewrittenSource } from "../migrate/rewrite-typescript.js";
import { rewrittenJson, rewrittenYaml } from "../migrate/rewritten.js";
import { fail, ok, type Problem, type Result, type SchemaNode } from "../model.js";
import { movedFields, type MovedField } from "../schema/moved-fields.js";
import { isPlainObject } from "../values/default-values.js";
import { bothGiven, movedWarning } from "../values/moved-values.js";
import { parseValues } from "../values/yaml-values.js";
import { pathText, valueAt } from "../values/value-path.js";
import { validateValues, valueWarnings } from "../values/validate-values.js";
import { chosenChart } from "./chosen-charts.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Options of `migrate`. */
export interface MigrateOptions extends CommonOptions { from?: string; below?: string; dryRun?: boolean }

/** A file with its values moved, what was moved, and what is left for a person. */
interface Migrated { text: string; moved: readonly Move[]; problems: Problem[] }

/** Rewrites a file of values: what stands under names that are going comes under those that it has now. */
export async function migrate(file: string, options: MigrateOptions): Promise<Outcome> {
  const { root, name } = await chosenChart(options);
  const source = await readChartSource(root, name);
  const chart = source.ok ? resolveChart(source.value, keepResults) : source;
  if (!chart.ok) return { problems: chart.problems, root };
  const read = await readValuesText(file);
  if (!read.ok) return { problems: read.problems };
  const result = migratedText(file, read.value, chart.value.schema);
  if (!result.ok) return { problems: result.problems, data: { file } };
  const { text, moved, problems } = result.value;
  const moves = [...new Set(moved.map(({ path, to }) => `${pathText(path)} → ${pathText(to)}`))];
  const data = { file, moved: moved.map(({ path, to }) => ({ from: pathText(path), to: pathText(to) })), changed: text !== read.value };
  if (options.dryRun || file === "-") return { problems, text, texts: { [file]: text }, data: { ...data, text } };
  if (text !== read.value) await writeValuesText(file, text);
  const facts = `${chart.value.facts.name} ${chart.value.facts.version}`;
  return { problems, text: moves.length === 0 ? `${file}: ${problems.some(({ level }) => level === undefined) ? "nothing was rewritten" : "nothing has moved"} for ${facts}` : `${file}: rewritten for ${facts}\n${moves.map((move) => `  ${move}`).join("\n")}`, data };
}

function migratedText(file: string, text: string, schema: SchemaNode): Result<Migrated> {
  const fields = movedFields(schema);
  const moves = fields.flatMap(({ path, to }) => (to ? [{ path, to }] : []));
  if (/^\.m?[jt]s$/.test(extname(file))) return migratedSource(file, text, fields, moves);
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

/** The same for TypeScript and JavaScript, with everything that a person must look at. */
function migratedSource(file: string, text: string, fields: readonly MovedField[], moves: readonly Move[]): Result<Migrated> {
  const others = fields.flatMap(({ path, to }) => (to ? [] : [path]));
  const { faults, hasValues, left, unseen, ...result } = rewrittenSource(file, text, moves, others);
  if (faults.length > 0) return fail(...faults.map(({ message, place }) => ({ rule: "values/syntax", message, remedy: "correct the file; nothing was rewritten", place })));
  const ofField = (path: readonly string[]): MovedField => fields.find((field) => field.path === path)!;
  const problems: Problem[] = left.map(({ path, place, isGivenTwice }) => {
    const { to } = ofField(path);
    return { ...(to === undefined ? movedWarning(ofField(path)) : isGivenTwice ? bothGiven(path, to) : byHand({ path, to })), place };
  });
  for (const { paths, text: given, place } of unseen) {
    const names = paths.map(pathText);
    const shown = names.length > 4 ? `${names.slice(0, 3).join(", ")} or ${names.length - 3} more` : names.join(" or ");
    problems.push({ level: "note", rule: "values/unseen", message: `whether this gives ${shown} can't be told: ${given}`, remedy: `look where it comes from; \`helmwright validate ${file}\` tells what the file gives when it runs`, place });
  }
  if (!hasValues && fields.length > 0) problems.push({ level: "note", rule: "values/unseen", message: "no values of a chart are seen in this file: no call of a chart's function, no type of its values and no default export", remedy: "migrate the file that has them", place: { file } });
  return ok({ ...result, problems });
}

/** A list or a text where an object of values is wanted. */
export const noObject = (file: string): Problem => ({ rule: "values/not-plain", message: "this file holds no object of values", allowed: "names and their values: `name: value`", remedy: "see whether it is the right file", place: { file } });

function byHand({ path, to }: Move): Problem {
  return { rule: "values/moved", path: pathText(path), message: `${pathText(path)} could not be moved to ${pathText(to)}: where it stands, or in what else is given there, a rewriting may change what the file says`, nearest: pathText(to), remedy: "move it by hand" };
}
