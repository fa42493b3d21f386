import { isDeepStrictEqual } from "node:util";
import type { Problem, SchemaNode } from "../model.js";
import { isPlainObject, merged } from "../values/default-values.js";
import { nearestKey } from "../values/nearest-key.js";
import { schemaAt } from "../values/schema-search.js";
import { pathText, valueAt } from "../values/value-path.js";
import { givenText, listed, shownValue } from "../values/value-text.js";
import { placedProblems, type PlaceOf } from "../values/validate-values.js";
import { amountFor } from "./amount-for.js";
import { carriedValue } from "./carried-value.js";
import type { Counterpart, Counterparts, Target } from "./counterparts.js";
import { nested } from "./relocate.js";

/** Our values, and everything of theirs that did not come along. */
export interface CarriedOver { values: Record<string, unknown>; problems: Problem[] }

/** What holds for a value: its own counterpart, or that of something above it, so many keys deep. */
interface Found { counterpart: Counterpart; depth: number }

/** Turns values of another chart into ours. What has no counterpart is a warning with its reason; nothing is left out without one. */
export function carriedOver(counterparts: Counterparts, schema: SchemaNode, theirs: unknown, placeOf: PlaceOf): CarriedOver {
  const { chart, version, keys, notes, defaults } = counterparts;
  const problems: Problem[] = [];
  const ranks = Object.values(keys);
  const asByDefault: string[] = [];
  const without: string[] = [];
  /** path of ours → path of theirs, the last one that gave it */
  const origins = new Map<string, string[]>();
  /** what comes along, and where its line in the file of counterparts stands: later lines win, in whatever order values are written */
  const carrying: { rank: number; to: string[]; from: string[]; value: unknown }[] = [];
  let ours: unknown = {};

  const tell = (level: "warning" | "note", rule: string, path: string[], message: string, more: Partial<Problem> = {}): void => {
    const place = path.length > 0 ? placeOf(path) : undefined;
    problems.push({ rule, level, ...(path.length > 0 ? { path: pathText(path) } : {}), message, ...more, ...(place ? { place } : {}) });
  };
  const other = (path: string): unknown => valueAt(theirs, path.split(".")) ?? valueAt(defaults, path.split("."));
  const holds = (when: Target["when"]): boolean => Object.entries(when ?? {}).every(([path, value]) => isDeepStrictEqual(other(path), value));

  const visit = (value: unknown, path: string[], above?: Found): void => {
    const name = path.join(".");
    const own = keys[name];
    const found = own ? { counterpart: own, depth: path.length } : above;
    const below = Object.keys(keys).filter((key) => path.length === 0 || key.startsWith(`${name}.`));
    // one that stands for all below it is told of each value, so that every one has its line
    const isWhole = found?.counterpart.to !== undefined && below.length === 0;
    if (isPlainObject(value) && !isEmpty(value) && !isWhole && (found || below.length > 0)) {
      for (const [key, child] of Object.entries(value)) visit(child, [...path, key], found);
    } else if (found) {
      carry(value, path, found);
    } else if (path.length > 0 && below.length > 0 && !isPlainObject(value) && !isEmpty(value)) {
      const inside = [...new Set(below.map((key) => key.split(".")[path.length]!))];
      tell("warning", "migrate/no-object", path, `is ${givenText(value)}, and ${chart} has an object here`, { given: /passw|bindpw/i.test(name) ? "(hidden)" : shownValue(value), allowed: `an object with the keys ${listed(inside, "and")}`, remedy: "correct it and migrate again" });
    } else if (!isEmpty(value) || below.length === 0) {
      const siblings = Object.keys(keys).map((key) => key.split(".")).filter((key) => key.slice(0, path.length - 1).join(".") === path.slice(0, -1).join(".")).map((key) => key[path.length - 1]!);
      const names = isPlainObject(value) ? Object.keys(value).filter((key) => Object.keys(keys).some((each) => each.split(".")[0] === key)) : [];
      if (path.length === 1 && names.length > 0) {
        return tell("warning", "migrate/below", path, `seems to hold values of ${chart} (${listed(names.slice(0, 5), "and")}), as a parent chart's values do`, { remedy: `migrate them with --below ${name}` });
      }
      const nearest = nearestKey(path.at(-1) ?? "", siblings);
      tell("warning", "migrate/unknown-key", path, `${chart} ${version} has no such value`, { ...(nearest ? { nearest } : {}), remedy: "correct it and migrate again, or see whether an older version of that chart had it" });
    }
  };

  const carry = (value: unknown, path: string[], { counterpart, depth }: Found): void => {
    const { none, note, also = [] } = counterpart;
    const theirDefault = valueAt(defaults, path);
    const name = path.join(".");
    if (!holds(counterpart.when)) return void without.push(name);
    if (isEmpty(value)) return;
    if (isDeepStrictEqual(value, theirDefault)) return void asByDefault.push(name);
    const given = typeof value === "object" ? {} : { given: /passw|bindpw/i.test(name) ? "(hidden)" : value };
    if (none !== undefined) tell("warning", "migrate/no-counterpart", path, "has no counterpart", { ...given, remedy: none });
    for (const target of [counterpart, ...also]) {
      if (target.to === undefined || !holds(target.when)) continue;
      const carried = carriedValue(value, target, other);
      if (carried === undefined) {
        tell("warning", "migrate/no-counterpart", path, `has no counterpart in ${target.to} as it is`, { ...given, ...(target.values ? { allowed: Object.keys(target.values).join(", ") } : {}) });
        continue;
      }
      if (note !== undefined) tell("note", "migrate/note", path, note);
      const to = [...target.to.split("."), ...path.slice(depth)];
      carrying.push({ rank: ranks.indexOf(counterpart), to, from: path, value: carried });
    }
  };

  visit(theirs, []);
  const overridden = new Set<string>();
  for (const { to, from, value } of carrying.sort((a, b) => a.rank - b.rank)) {
    const lost = valueAt(ours, to);
    const loser = origins.get(to.join("."));
    // one value may have become several of ours; that it lost is told once
    const pair = JSON.stringify([loser, from]);
    if (loser && lost !== undefined && typeof lost !== "object" && !isDeepStrictEqual(lost, value) && !overridden.has(pair)) {
      overridden.add(pair);
      tell("warning", "migrate/overridden", loser, `is not used: ${pathText(from)} is given as well, and wins in ${chart}`, { given: lost });
    }
    origins.set(to.join("."), from);
    ours = joined(ours, nested(to, value));
  }
  ours = withoutRefused(schema, ours, (path, message, allowed) => {
    const target = [...origins.keys()].filter((to) => `${path.join(".")}.`.startsWith(`${to}.`) || `${to}.`.startsWith(`${path.join(".")}.`)).sort((a, b) => b.length - a.length)[0];
    tell("warning", "migrate/refused", target ? origins.get(target)! : [], `can't be ${pathText(path)}: ${message}`, { ...(allowed ? { allowed } : {}) });
  }, (path, given, written) => {
    const target = [...origins.keys()].filter((to) => `${path.join(".")}.`.startsWith(`${to}.`)).sort((a, b) => b.length - a.length)[0];
    tell("note", "migrate/note", target ? origins.get(target)! : [], `${givenText(given)} is written ${written} in ${pathText(path)}`);
  });
  if (asByDefault.length > 0) tell("note", "migrate/as-by-default", [], `as ${chart} has it by default, so that this chart's own default holds: ${asByDefault.join(", ")}`);
  if (without.length > 0) tell("note", "migrate/without-effect", [], `without effect in ${chart} as these values are: ${without.join(", ")}`);
  for (const text of notes) tell("note", "migrate/note", [], text);
  return { values: ours as Record<string, unknown>, problems };
}

/** Nothing was said: the other chart's own default holds, which is no wish of the user's. */
const isEmpty = (value: unknown): boolean => value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

/** Lists of several values of theirs come one after the other. */
function joined(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  if (!isPlainObject(a) || !isPlainObject(b)) return merged(a, b);
  return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, key in a && key in b ? joined(a[key], b[key]) : a[key] ?? b[key]]));
}

/** Takes out what our schema refuses, and says so, until nothing is left that it refuses. An amount that it only writes otherwise stays. */
function withoutRefused(schema: SchemaNode, values: unknown, tell: (path: (string | number)[], message: string, allowed?: string) => void, rewritten: (path: string[], given: unknown, written: string) => void): unknown {
  let left = values;
  for (;;) {
    const first = placedProblems(schema, left)[0];
    if (first === undefined) return left;
    let path = [...first.path];
    while (path.length > 0 && valueAt(left, path) === undefined) path = path.slice(0, -1);
    if (path.length === 0) return left;
    const given = valueAt(left, path);
    const amount = path.every((step) => typeof step === "string") ? amountFor(schemaAt(schema, path), given) : undefined;
    if (amount !== undefined) {
      left = merged(left, nested(path as string[], amount));
      rewritten(path as string[], given, amount);
      continue;
    }
    tell(path, first.problem.message, first.problem.allowed);
    left = removed(left, path);
  }
}

function removed(value: unknown, [step, ...below]: (string | number)[]): unknown {
  if (Array.isArray(value)) return below.length === 0 ? value.filter((_, i) => i !== step) : value.map((item: unknown, i) => (i === step ? removed(item, below) : item));
  if (!isPlainObject(value) || step === undefined) return value;
  const { [step]: child, ...others } = value;
  const left = below.length === 0 ? undefined : removed(child, below);
  return left === undefined || isEmpty(left) ? others : { ...value, [step]: left };
}
