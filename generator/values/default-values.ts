type Plain = Record<string, unknown>;

/** What Helm makes of defaults and values: objects are merged key by key, all else is replaced. Neither argument is changed. */
export function merged(defaults: unknown, values: unknown): unknown {
  if (values === undefined) return defaults;
  if (!isPlainObject(defaults) || !isPlainObject(values)) return values;
  const result: Plain = Object.assign(Object.create(null), defaults) as Plain;
  for (const key of Object.keys(values)) {
    result[key] = Object.hasOwn(defaults, key) ? merged(defaults[key], values[key]) : values[key];
  }
  return result;
}

/** Whether a value is an object as JSON has them: neither null nor a list. */
export function isPlainObject(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
