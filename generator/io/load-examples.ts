import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Problem } from "../model.js";
import type { Scenario } from "../sdk/scenario.js";
import { isPlainObject } from "../values/default-values.js";
import { loadValues } from "./load-values.js";

const LIST = "examples/examples.yaml";

/** A file of values below examples/, and the key below which they stand where that isn't its root. */
interface Listed { file: string; at?: string }

/** The examples of a chart as scenarios that need change nothing, and what is wrong with those that can't be read. */
export async function loadExamples(root: string, chart: string): Promise<{ found: { file: string; scenario: Scenario }[]; problems: Problem[] }> {
  if (!existsSync(join(root, LIST))) return { found: [], problems: [] };
  const listed = ((parse(await readFile(join(root, LIST), "utf8")) ?? {}) as Record<string, Listed[]>)[chart] ?? [];
  const loaded = await Promise.all(listed.map(async ({ file, at }) => {
    const path = `examples/${file}`;
    const read = await loadValues(join(root, path), root);
    if (!read.ok) return { problems: read.problems };
    const values = (at === undefined ? [] : at.split(".")).reduce<unknown>((value, key) => (isPlainObject(value) ? value[key] : undefined), read.value.values);
    if (!isPlainObject(values)) return { problems: [{ rule: "example/values", message: `there is no object of values${at === undefined ? "" : ` at ${at}`}`, remedy: `correct ${LIST}`, place: { file: path } }] };
    return { found: { file: path, scenario: { title: path, values, changes: [] } } };
  }));
  return { found: loaded.flatMap(({ found }) => found ?? []), problems: loaded.flatMap(({ problems }) => problems ?? []) };
}
