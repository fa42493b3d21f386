import type { Place, Problem, SchemaNode } from "../model.js";
import { placesOfCall } from "../typescript/value-places.js";
import { plainValues } from "../values/plain-values.js";
import { placeText } from "../values/problem-text.js";
import { validateValues, valueWarnings, type PlaceOf } from "../values/validate-values.js";
import { callerPlace } from "./caller-place.js";
import { markChecked } from "./checked-values.js";
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
 * It throws a {@link ValuesError} which names every problem, with file, line and column: of the value
 * where it is written there, else of the call. A value under a name that is going is a warning of Node's.
 */
export function defineValues<V extends object>({ chart, version, schema }: ChartDefinition): (values: V) => V {
  return function values(given: V): V {
    const call = callerPlace(values);
    // without a compiler nothing may be given; to the schema that is as good as {}, as an empty file is
    if (given === undefined || given === null) throw new ValuesError(`${chart} ${version}`, [notAnObject(given, call)], call);
    let places: PlaceOf | undefined;
    const placeOf: PlaceOf = (path) => (places ??= call ? placesOfCall(call, given) : () => undefined)(path);
    const problems = validateValues(schema as SchemaNode, given, placeOf);
    for (const { message, remedy, place } of valueWarnings(schema as SchemaNode, given, placeOf)) {
      process.emitWarning(`${place ? `${placeText(place)}: ` : ""}${message}`, { type: "DeprecationWarning", code: "HELMWRIGHT_MOVED", detail: remedy ?? "" });
    }
    if (problems.length > 0) throw new ValuesError(`${chart} ${version}`, problems, placeOf([]));
    return markChecked(withPrototypes(plainValues(given).value) as V);
  };
}

const notAnObject = (given: null | undefined, place: Place | undefined): Problem => ({
  rule: "values/wrong-type", path: "", message: `${given === null ? "null" : "nothing"} is no object of values`, allowed: "an object; {} for the defaults", ...(place ? { place } : {}),
});

/** Ordinary objects again: authors spread, compare and print what they get. */
function withPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPrototypes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withPrototypes(child)]));
}
