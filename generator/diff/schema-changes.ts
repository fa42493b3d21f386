import { isDeepStrictEqual } from "node:util";
import { field } from "../checks/kubernetes/fields.js";
import type { SchemaNode } from "../model.js";
import { isPlainObject } from "../values/default-values.js";
import type { Change } from "./change.js";

/**
 * What two values.schema.json accept differently. A value that was fine and may now be refused is major, one more that is
 * fine is minor. Helm merges `defaults`, those of the newer chart, before it validates.
 */
export function schemaChanges(before: SchemaNode, after: SchemaNode, defaults: unknown): Change[] {
  const changes: Change[] = [];
  const add = (weight: Change["weight"], text: string): void => void changes.push({ weight, text });

  const compare = (old: SchemaNode, now: SchemaNode, path: string): void => {
    if (isDeepStrictEqual(old, now)) return;
    compareKeys(old, now, path);
    if (old.items && now.items) compare(old.items, now.items, `${path}[]`);
    if (typeof old.additionalProperties === "object" && typeof now.additionalProperties === "object") compare(old.additionalProperties, now.additionalProperties, `${path}.*`);
    else if (old.additionalProperties !== false && old.additionalProperties !== undefined && now.additionalProperties === false) add("major", `${path || "the top level"} takes no other keys any more`);
    compareLimits(old, now, path, add);
  };

  const compareKeys = (old: SchemaNode, now: SchemaNode, path: string): void => {
    const [had, has] = [old.properties ?? {}, now.properties ?? {}];
    for (const key of Object.keys(had)) {
      const below = path === "" ? key : `${path}.${key}`;
      if (has[key]) compare(had[key]!, has[key]!, below);
      else if (now.properties) add("major", `${below} is gone`);
    }
    for (const key of Object.keys(has)) {
      if (old.properties && !had[key]) add("minor", `${path === "" ? key : `${path}.${key}`} is new`);
    }
    for (const key of now.required ?? []) if (!(old.required ?? []).includes(key) && field(defaults, path === "" ? key : `${path}.${key}`) === undefined) add("major", `${path === "" ? key : `${path}.${key}`} must be given`);
  };

  compare(inlined(before, before), inlined(after, after), "");
  return changes;
}

const NARROWER: [keyword: string, isNarrower: (old: number, now: number) => boolean][] = [
  ["minimum", (old, now) => now > old], ["minLength", (old, now) => now > old], ["minItems", (old, now) => now > old],
  ["maximum", (old, now) => now < old], ["maxLength", (old, now) => now < old], ["maxItems", (old, now) => now < old],
];

/** What stands beside the keys: types, choices, patterns, limits, conditions. */
function compareLimits(old: SchemaNode, now: SchemaNode, path: string, add: (weight: Change["weight"], text: string) => void): void {
  compareChoices([old.type ?? []].flat(), [now.type ?? []].flat(), `${path}: type`, add);
  compareChoices(old.enum ?? [], now.enum ?? [], path, add);
  if (old.pattern !== now.pattern) add(now.pattern === undefined ? "minor" : "major", `${path}: ${now.pattern === undefined ? "any form is fine" : "must be of another form"}`);
  for (const [keyword, isNarrower] of NARROWER) {
    const [was, is] = [old[keyword], now[keyword]] as [number | undefined, number | undefined];
    if (was !== is) add(is !== undefined && (was === undefined || isNarrower(was, is)) ? "major" : "minor", `${path}: ${keyword} ${String(was ?? "unset")} → ${String(is ?? "unset")}`);
  }
  // whether a combination of conditions is narrower can't be told, so it is taken to be
  const conditions = (now.allOf ?? []).filter((condition) => !(old.allOf ?? []).some((other) => isDeepStrictEqual(other, condition)));
  // one that only asks something of whoever sets a new key refuses nothing that was fine
  const isOfNewKey = (condition: SchemaNode): boolean => (condition.if?.required ?? []).some((key) => old.properties !== undefined && !old.properties[key]);
  if (conditions.some((condition) => !isOfNewKey(condition))) add("major", `${path || "the top level"}: other conditions (allOf)`);
  for (const keyword of ["anyOf", "oneOf", "not", "if", "then", "const"]) {
    if (!isDeepStrictEqual(old[keyword], now[keyword])) add("major", `${path || "the top level"}: other conditions (${keyword})`);
  }
}

function compareChoices(old: unknown[], now: unknown[], path: string, add: (weight: Change["weight"], text: string) => void): void {
  if (now.length === 0 && old.length > 0) return add("minor", `${path} may be anything`);
  if (old.length === 0 && now.length > 0) return add("major", `${path} must be ${now.map((choice) => JSON.stringify(choice)).join(" or ")}`);
  for (const choice of old) if (!now.includes(choice)) add("major", `${path} can't be ${JSON.stringify(choice)} any more`);
  for (const choice of now) if (!old.includes(choice)) add("minor", `${path} can be ${JSON.stringify(choice)}`);
}

/** A schema with each definition where it is referred to, so that sharing one changes nothing. One that refers to itself stays a reference. */
function inlined(value: unknown, root: SchemaNode, open: readonly string[] = []): SchemaNode {
  if (Array.isArray(value)) return value.map((item) => inlined(item, root, open)) as unknown as SchemaNode;
  if (!isPlainObject(value)) return value as SchemaNode;
  const [, name = ""] = /^#\/definitions\/(.+)$/.exec(String(value["$ref"])) ?? [];
  const target = root.definitions?.[name];
  if (target && !open.includes(name)) return inlined(target, root, [...open, name]);
  return Object.fromEntries(Object.entries(value).filter(([keyword]) => keyword !== "definitions").map(([keyword, child]) => [keyword, inlined(child, root, open)]));
}
