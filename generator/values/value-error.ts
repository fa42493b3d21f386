import type { ErrorObject } from "ajv";
import type { Problem, SchemaNode } from "../model.js";
import { pathOfPointer, valueAt, type ValuePath } from "./value-path.js";

/** One of ajv's errors with its instance path split, before it is put into words. */
export interface ValueError {
  path: ValuePath;
  keyword: string;
  params: Record<string, unknown>;
  /** the value that was refused, and the schema that refused it */
  data: unknown;
  schema: SchemaNode;
  /** where in the schema the keyword stands, as a JSON pointer */
  schemaPath: string;
}

/** A problem that still knows its path as steps, for sorting and for finding its place. */
export interface PlacedProblem { path: ValuePath; problem: Problem }

/** One of ajv's errors, met in these values. */
export function valueError(error: ErrorObject, values: unknown): ValueError {
  const path = pathOfPointer(error.instancePath, values);
  return {
    path, keyword: error.keyword, params: error.params,
    // an error of an item may be told by the keyword of its list
    data: error.keyword.startsWith("x-") ? valueAt(values, path) : error.data,
    schema: (error.parentSchema ?? {}) as SchemaNode, schemaPath: error.schemaPath,
  };
}
