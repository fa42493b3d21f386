import type { Place, Problem, SchemaNode } from "../model.js";
import { defaultsOf, settleDefaults } from "../schema/defaults.js";
import { acceptedBefore } from "./accepted-values.js";
import { amountsOutOfRange } from "./amounts.js";
import { collapsedErrors } from "./collapsed-errors.js";
import { comparisonWarnings } from "./compared-values.js";
import { compileSchema, type CompiledSchema } from "./compiled-schema.js";
import { merged } from "./default-values.js";
import { errorInWords } from "./error-words.js";
import { givenTwice, movedValueWarnings } from "./moved-values.js";
import { plainValues } from "./plain-values.js";
import { valueError, type PlacedProblem } from "./value-error.js";
import { comparePaths, isAtOrBelow, type ValuePath } from "./value-path.js";
import { variantProblems } from "./variant-problems.js";

/** Tells where the value at a path was written. */
export type PlaceOf = (path: (string | number)[]) => Place | undefined;

/**
 * Everything that is wrong with a user's values, in the order of their paths; empty when nothing is. Never throws.
 *
 * @param schema the bundled schema of the chart, with its `x-variants`
 * @param values what the user wrote, without the chart's defaults: they are merged in as Helm does
 * @param places where the values were written, if that is known
 * @param defaults of the chart, where those in the schema are not them
 */
export function validateValues(schema: SchemaNode, values: unknown, places?: PlaceOf, defaults?: unknown): Problem[] {
  return placedProblems(schema, values, defaults).map(({ path, problem }) => withPlace(problem, path, places));
}

/** The same, with the paths as steps and without places. */
export function placedProblems(schema: SchemaNode, values: unknown, defaults?: unknown): PlacedProblem[] {
  const { value, problems, refused } = plainValues(values ?? {});
  const [asked, accepted] = [{ schema, values: value, defaults }, refused.length === 0 ? acceptedBefore() : undefined];
  if (accepted?.has(asked)) return [];
  let compiled: CompiledSchema;
  try {
    compiled = compileSchema(schema);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ path: [], problem: { rule: "schema/invalid", message: `the chart's schema can't be used: ${reason}`, remedy: "correct the schema" } }];
  }
  const found: PlacedProblem[] = problems.map((problem, index) => ({ path: refused[index]!, problem }));
  if (!isAtOrBelow([], refused[0] ?? ["not the root"])) found.push(...schemaProblems(compiled, value, refused, defaults ?? compiled.defaults));
  if (found.length === 0) accepted?.add(asked);
  return distinct(found);
}

/** What works and won't for ever, or not to the full: a warning for each value under a name that is going, and for one that is more than another that bounds it. */
export function valueWarnings(schema: SchemaNode, values: unknown, places?: PlaceOf): Problem[] {
  const { value } = plainValues(values ?? {});
  const complete = merged(defaultsOf(settleDefaults(schema)), value, schema);
  return [...movedValueWarnings(schema, value), ...comparisonWarnings(schema, complete)].map(({ path, problem }) => withPlace(problem, path, places));
}

function schemaProblems(compiled: CompiledSchema, values: unknown, refused: readonly ValuePath[], defaults: unknown): PlacedProblem[] {
  const complete = merged(defaults, values, compiled.schema);
  const errors = collapsedErrors(compiled.errorsOf(complete).map((error) => valueError(error, complete)));
  const problems = errors.map((error) => errorInWords(error, compiled.schema));
  return [...problems, ...variantProblems(compiled.schema, values), ...givenTwice(compiled.schema, values), ...amountsOutOfRange(compiled.schema, values)]
    .filter(({ path }) => !refused.some((above) => isAtOrBelow(path, above)));
}

function distinct(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const byText = new Map<string, PlacedProblem>();
  for (const placed of problems) {
    const key = JSON.stringify([placed.path, placed.problem.rule, placed.problem.message]);
    if (!byText.has(key)) byText.set(key, placed);
  }
  return [...byText.values()].sort((a, b) =>
    comparePaths(a.path, b.path) || compareText(a.problem.rule, b.problem.rule) || compareText(a.problem.message, b.problem.message));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of the value itself, else of what it stands in. */
export function withPlace(problem: Problem, path: ValuePath, places?: PlaceOf): Problem {
  if (!places) return problem;
  for (let length = path.length; length >= 0; length--) {
    const place = places(path.slice(0, length));
    if (place) return { ...problem, place };
  }
  return problem;
}
