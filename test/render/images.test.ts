import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import type { ChartFacts } from "../../generator/model.js";
import { podsOf } from "./objects.js";
import { renderings } from "./renderings.js";
import { template } from "./template.js";

const schemas = join(import.meta.dirname, "../../schemas/postgres");
const facts = parse(readFileSync(join(schemas, "chart.yaml"), "utf8")) as ChartFacts;
const versions = (parse(readFileSync(join(schemas, "postgres.schema.yaml"), "utf8")) as { properties: { version: { enum: (string | number)[] } } }).properties.version.enum.map(String);

const references = facts.images!.map(({ repository, tag, digest }) => `${repository}:${tag}@${digest}`);
const imagesOf = (rendered: Parameters<typeof podsOf>[0]): string[] => [...new Set(podsOf(rendered).flatMap(({ spec }) => [...spec.initContainers ?? [], ...spec.containers].map(({ image }: { image: string }) => image)))];

it("every version of PostgreSQL has its image in chart.yaml", () => {
  expect(facts.images!.map(({ version }) => version).sort()).toEqual(versions.sort());
});

it.each(facts.images!.map(({ version }, index) => [version, references[index]] as const))("PostgreSQL %s runs the image that chart.yaml names", async (version, reference) => {
  expect(imagesOf(await template({ postgres: { version: Number(version) } }))).toEqual([reference]);
});

it("without an image in the values no scenario runs one that chart.yaml doesn't name", () => {
  const plain = renderings.filter(({ scenario }) => !/"(image|sidecars|containers|initContainers)":/.test(JSON.stringify(scenario.values)));
  expect(plain.length).toBeGreaterThan(10);
  expect([...new Set(plain.flatMap(imagesOf))].filter((image) => !references.includes(image))).toEqual([]);
});
