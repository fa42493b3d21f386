import type { Problem } from "../model.js";
import { isPlainObject, merged } from "../values/default-values.js";
import { withPlace, type PlaceOf } from "../values/validate-values.js";
import { pathText, valueAt } from "../values/value-path.js";
import { shownValue } from "../values/value-text.js";

/** Values as a user gave them, where they stand, and what the chart has without them. */
export interface GivenValues { values: unknown; defaults: unknown; placeOf: PlaceOf }

/**
 * What a chart's own `fail` says of its values ("storage.wal.size: …; resources.requests.cpu: …") as problems of these
 * values, each where the user has written it, else where the template says it. Anything else that Helm said stays as it is.
 */
export function asContradictions(problem: Problem, given: GivenValues): Problem[] {
  if (problem.rule !== "helm/template") return [problem];
  const all = merged(isPlainObject(given.defaults) ? given.defaults : {}, given.values) as Record<string, unknown>;
  const parts: { path: (string | number)[]; message: string }[] = [];
  for (const piece of problem.message.split("; ")) {
    const [, said = "", message = piece] = /^([A-Za-z][\w-]*(?:\.[\w-]+|\[\d+\])*): (.*)$/s.exec(piece) ?? [];
    const path = [...said.matchAll(/\[(\d+)\]|[\w-]+/g)].map(([step, index]) => (index === undefined ? step : Number(index)));
    if (path.length > 0 && Object.hasOwn(all, path[0]!)) parts.push({ path, message });
    else if (parts.length > 0) parts.at(-1)!.message += `; ${piece}`;
    else return [problem];
  }
  return parts.map(({ path, message }) => {
    const value = valueAt(all, path);
    return withPlace({ ...problem, rule: "values/contradiction", path: pathText(path), message, ...(value === undefined ? {} : { given: shownValue(value) }) }, path, given.placeOf);
  });
}
