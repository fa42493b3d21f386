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
