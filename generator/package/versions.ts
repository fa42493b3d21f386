/** Which of two semantic versions comes first, by the rules of semver.org (build metadata doesn't count). */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i++) {
    const difference = (left.core[i] ?? 0) - (right.core[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.pre.length === 0 || right.pre.length === 0) return right.pre.length - left.pre.length;
  for (let i = 0; i < Math.max(left.pre.length, right.pre.length); i++) {
    const difference = compareIdentifiers(left.pre[i], right.pre[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a version is high enough: the least one, a pre-release of it, or any that is higher; and higher than the released one. */
export const isEnough = (version: string, least: string, released: string): boolean =>
  compareVersions(version.replace(/[-+].*/, ""), least) >= 0 && compareVersions(version, released) > 0;

/** Whether a chart's kubeVersion (`>=1.27.0-0`, `>=1.27 <1.40`, alternatives between ||) takes a version. A form that isn't known takes it: Helm will say. */
export function takesVersion(range: string, version: string): boolean {
  return range.split("||").some((all) => [...all.matchAll(/(>=|<=|>|<|=|!=)?\s*v?(\d+(?:\.\d+){0,2}(?:-[\w.]+)?)/g)].every(([, operator = "=", limit]) => {
    const order = compareVersions(version, limit!);
    return { ">=": order >= 0, "<=": order <= 0, ">": order > 0, "<": order < 0, "=": order === 0, "!=": order !== 0 }[operator]!;
  }));
}

function parts(version: string): { core: number[]; pre: string[] } {
  const [, core = "", pre] = /^v?([\d.]+)(?:-([^+]*))?/.exec(version) ?? [];
  return { core: core.split(".").map(Number), pre: pre ? pre.split(".") : [] };
}

/** Numbers before words, fewer before more. */
function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aIsNumber && bIsNumber) return Number(a) - Number(b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
