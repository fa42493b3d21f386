import { isDeepStrictEqual } from "node:util";
import { field } from "../checks/kubernetes/fields.js";
import type { SchemaNode } from "../model.js";
import type { Change } from "./change.js";
import { described } from "./described-key.js";
import { compareLimits, takes, type Add } from "./limit-changes.js";
import { writtenOut } from "./written-out.js";

/**
 * What two values.schema.json accept differently. A value that was fine and may now be refused is major, one more that is
 * fine is minor. Helm merges `defaults`, those of the newer chart, before it validates.
 */
export function schemaChanges(before: SchemaNode, after: SchemaNode, defaults: unknown): Change[] {
  const changes: Change[] = [];
  const add: Add = (weight, text) => void changes.push({ weight, text });

  const compare = (old: SchemaNode, now: SchemaNode, path: string): void => {
    if (isDeepStrictEqual(old, now)) return;
    if (takes(old, "object") && takes(now, "object")) {
      compareKeys(old, now, path);
      compareOtherKeys(old, now, path);
      compareRequired(old, now, path);
    }
    if (takes(old, "array") && takes(now, "array")) compare(old.items ?? {}, now.items ?? {}, `${path}[]`);
    compareLimits(old, now, path || "the top level", add);
  };

  const compareKeys = (old: SchemaNode, now: SchemaNode, path: string): void => {
    const [had, has] = [old.properties ?? {}, now.properties ?? {}];
    for (const [key, child] of Object.entries(had)) {
      const successor = described(now, key);
      if (successor) compare(child, successor, below(path, key));
      // of an object that takes any keys, and describes none, nobody can tell which it reads
      else if (now.additionalProperties === false || now.properties) add("major", `${below(path, key)} is gone`);
    }
    for (const [key, child] of Object.entries(has)) {
      if (Object.hasOwn(had, key)) continue;
      const before = described(old, key);
      if (before) compare(before, child, below(path, key));
      else if (old.properties || old.additionalProperties === false) add("minor", `${below(path, key)} is new`);
    }
  };

  const compareOtherKeys = (old: SchemaNode, now: SchemaNode, path: string): void => {
    const [had, has] = [old.patternProperties ?? {}, now.patternProperties ?? {}];
    const [was, is] = [old.additionalProperties ?? true, now.additionalProperties ?? true].map((rest) => (rest === true ? {} : rest)) as [SchemaNode | false, SchemaNode | false];
    for (const pattern of new Set([...Object.keys(had), ...Object.keys(has)])) {
      const [before, after] = [had[pattern] ?? was, has[pattern] ?? is];
      if (before && after) compare(before, after, below(path, `/${pattern}/`));
      else add(before ? "major" : "minor", `${path || "the top level"} takes ${before ? "no " : ""}keys like ${pattern}${before ? " any more" : ""}`);
    }
    if (was && is) compare(was, is, below(path, "*"));
    else if (was || is) add(was ? "major" : "minor", `${path || "the top level"} takes ${was ? "no other keys any more" : "any other keys"}`);
  };

  const compareRequired = (old: SchemaNode, now: SchemaNode, path: string): void => {
    const [had, has] = [old.required ?? [], now.required ?? []];
    for (const key of has) if (!had.includes(key) && field(defaults, below(path, key)) === undefined) add("major", `${below(path, key)} must be given`);
    for (const key of had) if (!has.includes(key) && described(now, key) && field(defaults, below(path, key)) === undefined) add("minor", `${below(path, key)} may be left out`);
  };

  compare(writtenOut(before), writtenOut(after), "");
  return changes;
}

const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);
