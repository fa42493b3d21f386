/** Where a value stands below the root: keys and list indices. */
export type ValuePath = readonly (string | number)[];

const plainKey = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** `storage.data.size`, `image.pullSecrets[0]`, `labels["example.org/team"]`. */
export function pathText(path: ValuePath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (plainKey.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** The value at a path of keys, or nothing. */
export function valueAt(values: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === "object" && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined), values);
}

/** Splits one of ajv's JSON pointers; a step is an index where the value on the way is a list. */
export function pathOfPointer(pointer: string, values: unknown): ValuePath {
  const path: (string | number)[] = [];
  let at = values;
  for (const escaped of pointer.split("/").slice(1)) {
    const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

/** Whether `path` is `above` or stands somewhere below it. */
export function isAtOrBelow(path: ValuePath, above: ValuePath): boolean {
  return above.length <= path.length && above.every((step, index) => step === path[index]);
}

/** Code-point order of paths, so that problems come in the same order on every machine. */
export function comparePaths(a: ValuePath, b: ValuePath): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const left = a[index]!;
    const right = b[index]!;
    if (left === right) continue;
    if (typeof left === "number" && typeof right === "number") return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
