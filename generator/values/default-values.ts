import type { SchemaNode } from "../model.js";

type Plain = Record<string, unknown>;

/**
 * What Helm makes of defaults and values: objects are merged key by key, all else is replaced, and where the schema says
 * `x-removable` a null takes a default away. No argument is changed.
 */
export function merged(defaults: unknown, values: unknown, schema?: SchemaNode): unknown {
  if (values === undefined) return defaults;
  if (!isPlainObject(defaults) || !isPlainObject(values)) return values;
  const result: Plain = Object.assign(Object.create(null), defaults) as Plain;
  for (const key of Object.keys(values)) {
    const isDefault = Object.hasOwn(defaults, key);
    // Helm deletes only what has a default; another null reaches the schema, which refuses it
    if (isDefault && values[key] === null && schema?.["x-removable"]) delete result[key];
    else result[key] = isDefault ? merged(defaults[key], values[key], schema?.properties?.[key]) : values[key];
  }
  return result;
}

/** Whether a value is an object as JSON has them: neither null nor a list. */
export function isPlainObject(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
