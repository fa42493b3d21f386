import type { ErrorObject } from "ajv";
import type { Problem, SchemaNode } from "../model.js";
import type { ValuePath } from "./value-path.js";

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

/** Splits ajv's JSON pointers; a step is an index where the value on the way is a list. */
export function valueError(error: ErrorObject, values: unknown): ValueError {
  const path: (string | number)[] = [];
  let at: unknown = values;
  for (const escaped of error.instancePath.split("/").slice(1)) {
    const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return {
    path, keyword: error.keyword, params: error.params, data: error.data,
    schema: (error.parentSchema ?? {}) as SchemaNode, schemaPath: error.schemaPath,
  };
}
