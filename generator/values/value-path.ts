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
