import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keptValues } from "../../../generator/io/kept-values.js";
import type { SchemaNode } from "../../../generator/model.js";
import { rememberAccepted } from "../../../generator/values/accepted-values.js";
import { validateValues } from "../../../generator/values/validate-values.js";

const cache = process.env["XDG_CACHE_HOME"];
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "helmwright-cache-"));
  process.env["XDG_CACHE_HOME"] = folder;
});
afterEach(async () => {
  rememberAccepted(undefined);
  await rm(folder, { recursive: true });
  if (cache === undefined) delete process.env["XDG_CACHE_HOME"];
  else process.env["XDG_CACHE_HOME"] = cache;
});

const schema = (most: number): SchemaNode => ({ type: "object", additionalProperties: false, properties: { a: { type: "integer", maximum: most } } });

it("values that were fine are known to the next run, by what they, their schema and the defaults say", () => {
  const first = keptValues();
  rememberAccepted(first);
  expect(validateValues(schema(9), { a: 5 })).toEqual([]);
  first.save();

  const next = keptValues();
  expect(next.has({ schema: schema(9), values: { a: 5 }, defaults: undefined })).toBe(true);
  for (const other of [{ schema: schema(4), values: { a: 5 } }, { schema: schema(9), values: { a: 6 } }, { schema: schema(9), values: { a: 5 }, defaults: { a: 10 } }]) {
    expect(next.has({ defaults: undefined, ...other })).toBe(false);
  }
});

it("what is wrong is told each time", () => {
  for (let run = 0; run < 2; run++) {
    const kept = keptValues();
    rememberAccepted(kept);
    expect(validateValues(schema(9), { a: 10 })).toHaveLength(1);
    // what JSON can't hold is no value that could be known
    expect(validateValues(schema(9), { a: NaN })).toHaveLength(1);
    expect(validateValues(schema(9), { a: undefined, b: 1 })).toHaveLength(1);
    kept.save();
  }
});

it("what was known is asked before the schema is compiled, which takes longest", () => {
  const broken = { type: "object", properties: { a: { pattern: "(" } } } as SchemaNode;
  const kept = keptValues();
  kept.add({ schema: broken, values: {}, defaults: undefined });
  expect(validateValues(broken, {})).toMatchObject([{ rule: "schema/invalid" }]);
  rememberAccepted(kept);
  expect(validateValues(broken, {})).toEqual([]);
});
