import type { Place, Problem } from "../model.js";

/** A problem as a person reads it: the path and what is wrong, then indented what is allowed, what was probably meant and what to do. */
export function problemText(problem: Problem): string {
  const head = problem.path === undefined || problem.path === "" ? problem.message : `${problem.path}: ${problem.message}`;
  const detail = [
    problem.allowed === undefined ? undefined : `allowed: ${problem.allowed}`,
    problem.nearest === undefined ? undefined : `did you mean: ${problem.nearest}`,
    problem.remedy,
  ];
  const lines = detail.filter((line) => line !== undefined).map((line) => `\n    ${line}`);
  return `${head}${lines.join("")}`;
}

/** `db.ts:3:14` */
export function placeText(place: Place): string {
  return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(":");
}
