import type { SchemaNode } from "../model.js";
import type { AcceptedValues, Asked } from "../values/accepted-values.js";
import { ownCode } from "./kept-results.js";
import { digest, userCache } from "./user-cache.js";

/** The most that are remembered, by 64 letters each. */
const MOST = 2000;

/** Values that were fine in earlier runs, from the user's cache: by what they and their schema say, and by helmwright's own code. */
export function keptValues(): AcceptedValues & { save(): void } {
  const cache = userCache("results", 300);
  const key = JSON.stringify([ownCode(), "accepted values"]);
  const before = (cache.find(key) ?? "").split("\n").filter(Boolean);
  const known = new Set(before);
  const schemas = new WeakMap<SchemaNode, string>();
  const digestOf = ({ schema, values, defaults }: Asked): string => {
    const ofSchema = schemas.get(schema) ?? digest(JSON.stringify(schema));
    schemas.set(schema, ofSchema);
    return digest(JSON.stringify([ofSchema, values, defaults ?? null]));
  };
  return {
    has: (asked) => known.has(digestOf(asked)),
    add: (asked) => void known.add(digestOf(asked)),
    save() {
      if (known.size > before.length) cache.keep(key, [...known].slice(-MOST).join("\n"));
    },
  };
}
