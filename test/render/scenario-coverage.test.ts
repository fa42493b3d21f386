import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import { resolveChart } from "../../generator/chart/resolve.js";
import { readChartSource } from "../../generator/io/read-chart-source.js";
import type { SchemaNode } from "../../generator/model.js";
import { isSection } from "../../generator/schema/defaults.js";
import { ownProperties } from "../../generator/schema/walk.js";
import { renderings } from "./renderings.js";

const source = await readChartSource(join(import.meta.dirname, "../.."), "postgres");
const chart = source.ok ? resolveChart(source.value) : source;
if (!chart.ok) throw new Error(JSON.stringify(chart.problems));

interface Leaf { path: string; node: SchemaNode; given: unknown[] }

/** Every field without fields below it: `storage.data.size`, `networkPolicy.clients[].ipBlock.cidr`; with the values that scenarios give it. */
function leaves(path: string, node: SchemaNode, given: unknown[]): Leaf[] {
  const present = given.filter((value) => value !== undefined);
  // a map whose usual keys are known is one field
  if (isSection(node)) return ownProperties(node).flatMap(([key, child]) => leaves(path === "" ? key : `${path}.${key}`, child, present.map((value) => (value as Record<string, unknown>)[key])));
  if (node.items?.properties) return leaves(`${path}[]`, node.items, present.flat());
  return [{ path, node, given: present }];
}

const all = leaves("", chart.value.schema, renderings.map(({ scenario }) => scenario.values));

it.each(all.map((leaf) => [leaf.path, leaf] as const))("%s is set by a scenario to something else than its default", (_, { node, given }) => {
  expect(given.filter((value) => !isDeepStrictEqual(value, node.default)).length).toBeGreaterThan(0);
});

const enumerations = all.flatMap(({ path, node, given }) => (node.enum ?? []).filter((value) => value !== node.default).map((value) => [path, value, given] as const));

it.each(enumerations)("%s: %s is given by a scenario", (_, value, given) => {
  expect(given).toContain(value);
});
