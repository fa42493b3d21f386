import { isDeepStrictEqual } from "node:util";
import type { SchemaNode } from "../model.js";
import type { Change } from "./change.js";

/** Notes one change. */
export type Add = (weight: Change["weight"], text: string) => void;

/** Whether values of a type may be fine. */
export const takes = (node: SchemaNode, type: string): boolean => typesOf(node).length === 0 || typesOf(node).includes(type);

/** What stands beside the keys of an object and the items of a list: types, choices, limits, conditions. */
export function compareLimits(old: SchemaNode, now: SchemaNode, path: string, add: Add): void {
  compareTypes(typesOf(old), typesOf(now), path, add);
  compareChoices(old.enum, now.enum, path, add);
  if (old.pattern !== now.pattern) add(now.pattern === undefined ? "minor" : "major", `${path}: ${now.pattern === undefined ? "any form is fine" : "must be of another form"}`);
  for (const [keyword, isNarrower, unset] of LIMITS) {
    const [was, is] = [old[keyword] ?? unset, now[keyword] ?? unset] as [number | undefined, number | undefined];
    if (was !== is) add(is !== undefined && (was === undefined || isNarrower(was, is)) ? "major" : "minor", `${path}: ${keyword} ${String(old[keyword] ?? "unset")} → ${String(now[keyword] ?? "unset")}`);
  }
  compareAllOf(old, now, path, add);
  for (const keyword of CONDITIONS) compareCondition(keyword, old[keyword], now[keyword], path, add);
}

/** The types that a node names, or those of its choices; none where any type will do. Every whole number is a number. */
function typesOf(node: SchemaNode): string[] {
  const named = node.type === undefined ? (node.enum ?? []).map(typeOf) : [node.type].flat();
  return [...new Set(named.flatMap((type) => (type === "number" ? ["integer", "number"] : [type])))];
}

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value);

function compareTypes(old: string[], now: string[], path: string, add: Add): void {
  const written = (types: string[]): string[] => types.filter((type) => type !== "integer" || !types.includes("number"));
  if (old.length === 0 && now.length === 0) return;
  if (now.length === 0) return add("minor", `${path}: type may be anything`);
  if (old.length === 0) return add("major", `${path}: type must be ${written(now).map((type) => JSON.stringify(type)).join(" or ")}`);
  for (const type of written(old)) if (!now.includes(type)) add("major", `${path}: type can't be ${JSON.stringify(type)} any more`);
  for (const type of written(now)) if (!old.includes(type)) add("minor", `${path}: type can be ${JSON.stringify(type)}`);
}

function compareChoices(old: unknown[] | undefined, now: unknown[] | undefined, path: string, add: Add): void {
  if (old === undefined && now === undefined) return;
  if (now === undefined) return add("minor", `${path} can be other values too`);
  if (old === undefined) return add("major", `${path} must be ${now.map((choice) => JSON.stringify(choice)).join(" or ")}`);
  const isIn = (choices: unknown[], choice: unknown): boolean => choices.some((other) => isDeepStrictEqual(other, choice));
  for (const choice of old) if (!isIn(now, choice)) add("major", `${path} can't be ${JSON.stringify(choice)} any more`);
  for (const choice of now) if (!isIn(old, choice)) add("minor", `${path} can be ${JSON.stringify(choice)}`);
}

const rises = (old: number, now: number): boolean => now > old;
const falls = (old: number, now: number): boolean => now < old;

/** Each limit, when another one is narrower, and what holds where there is none. */
const LIMITS: [keyword: string, isNarrower: (old: number, now: number) => boolean, unset?: number | boolean][] = [
  ["minimum", rises], ["exclusiveMinimum", rises], ["minLength", rises, 0], ["minItems", rises, 0], ["minProperties", rises, 0],
  ["maximum", falls], ["exclusiveMaximum", falls], ["maxLength", falls], ["maxItems", falls], ["maxProperties", falls],
  ["multipleOf", (old, now) => old % now !== 0], ["uniqueItems", rises, false],
];

/** What judges by more than the value itself, or in a way that can't be compared. */
const CONDITIONS = ["anyOf", "oneOf", "not", "if", "then", "else", "format", "contains", "propertyNames", "dependencies", "dependentRequired", "dependentSchemas", "prefixItems", "additionalItems", "unevaluatedProperties", "unevaluatedItems", "$ref"];

/** Whether another condition is narrower can't be told, so it is taken to be. */
function compareCondition(keyword: string, old: unknown, now: unknown, path: string, add: Add): void {
  if (isDeepStrictEqual(old, now)) return;
  if (now === undefined) return add("minor", `${path}: a condition less (${keyword})`);
  const isWider = keyword === "anyOf" && Array.isArray(old) && Array.isArray(now) && old.every((each) => now.some((other) => isDeepStrictEqual(each, other)));
  add(isWider ? "minor" : "major", `${path}: other conditions (${keyword})`);
}

function compareAllOf(old: SchemaNode, now: SchemaNode, path: string, add: Add): void {
  const without = (some: SchemaNode[] = [], others: SchemaNode[] = []): SchemaNode[] => some.filter((condition) => !others.some((other) => isDeepStrictEqual(other, condition)));
  // one that only asks something of whoever sets a new key refuses nothing that was fine
  const isOfNewKey = (condition: SchemaNode): boolean => (condition.if?.required ?? []).some((key) => old.properties !== undefined && !old.properties[key]);
  const [fresh, gone] = [without(now.allOf, old.allOf).filter((condition) => !isOfNewKey(condition)), without(old.allOf, now.allOf)];
  if (fresh.length > 0) add("major", `${path}: other conditions (allOf)`);
  else if (gone.length > 0) add("minor", `${path}: a condition less (allOf)`);
}
