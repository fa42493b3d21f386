import { isAtOrBelow } from "./value-path.js";
import type { ValueError } from "./value-error.js";

/** Leaves of each failed combination only what a person needs: the errors of the branch that was meant, or the combination as a whole. */
export function collapsedErrors(errors: readonly ValueError[]): ValueError[] {
  // `if` repeats what `then` says; names are reported by propertyNames as a whole
  let left = errors.filter((error) => error.keyword !== "if" && !error.schemaPath.includes("/propertyNames/"));
  const combinations = left.filter((error) => error.keyword === "anyOf" || error.keyword === "oneOf")
    .sort((a, b) => a.schemaPath.length - b.schemaPath.length);
  for (const combination of combinations) {
    if (!left.includes(combination)) continue;
    const inside = left.filter((error) => error !== combination && isInside(error, combination));
    const meant = meantBranch(combination, inside);
    left = left.filter((error) => error !== combination && !inside.includes(error));
    left.push(...(meant === undefined ? [combination] : collapsedErrors(meant)));
  }
  return left.filter((error) => error.keyword === "type" || !left.some((other) => other.keyword === "type" && other.schema === error.schema && samePath(other, error)));
}

/** Of a value of the wrong type nothing else needs to be said: `not` would fail for it too. */
function samePath(a: ValueError, b: ValueError): boolean {
  return a.path.length === b.path.length && isAtOrBelow(a.path, b.path);
}

function isInside(error: ValueError, combination: ValueError): boolean {
  return error.schemaPath.startsWith(`${combination.schemaPath}/`) && isAtOrBelow(error.path, combination.path);
}

/** The errors of the one branch that fits best, when it is clear which was meant. */
function meantBranch(combination: ValueError, inside: readonly ValueError[]): ValueError[] | undefined {
  const branches = new Map<string, ValueError[]>();
  for (const error of inside) {
    const branch = error.schemaPath.slice(combination.schemaPath.length + 1).split("/")[0]!;
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  if (inside.every((error) => error.keyword === "required" && error.path.length === combination.path.length)) return undefined;
  const fitting = [...branches.values()].filter((errors) => !errors.some((error) => refusesWhole(error, combination)));
  fitting.sort((a, b) => a.length - b.length);
  const [best, second] = fitting;
  return best !== undefined && (second === undefined || best.length < second.length) ? best : undefined;
}

/** A wrong type of the value itself, or a wrong discriminator directly below it. */
function refusesWhole(error: ValueError, combination: ValueError): boolean {
  const depth = error.path.length - combination.path.length;
  return (depth === 0 && error.keyword === "type") || (depth <= 1 && error.keyword === "const") || (depth === 0 && error.keyword === "enum");
}
