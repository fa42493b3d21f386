import type { SchemaNode } from "../model.js";
import { plainValues } from "../values/plain-values.js";
import { validateValues } from "../values/validate-values.js";
import { callerPlace } from "./caller-place.js";
import { ValuesError } from "./values-error.js";

/** What a chart's module tells of the chart. */
export interface ChartDefinition {
  /** name of the chart, e.g. "postgres" */
  chart: string;
  /** version of the chart whose values these are */
  version: string;
  /** the chart's full schema */
  schema: object;
}

/**
 * Makes the function by which an author writes values of one chart:
 * the compiler checks them against `V`, and each call checks them against the schema.
 *
 * @example
 * ```ts
 * const postgres = defineValues<PostgresValues>({ chart: "postgres", version: "0.1.0", schema });
 * export default postgres({ storage: { data: { size: "10Gi" } } });
 * ```
 * @returns a function that gives back a plain copy of the values, without keys that are undefined.
 * It throws a {@link ValuesError} which names every problem, and the file and line of the call.
 */
export function defineValues<V extends object>({ chart, version, schema }: ChartDefinition): (values: V) => V {
  return function values(given: V): V {
    const place = callerPlace(values);
    const problems = validateValues(schema as SchemaNode, given, () => place);
    if (problems.length > 0) throw new ValuesError(`${chart} ${version}`, problems, place);
    return withPrototypes(plainValues(given).value) as V;
  };
}

/** Ordinary objects again: authors spread, compare and print what they get. */
function withPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPrototypes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withPrototypes(child)]));
}
