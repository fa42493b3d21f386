import { expect, it } from "vitest";
import { objectsOf } from "./objects.js";
import { renderings } from "./renderings.js";

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: every object names its namespace", (_, rendering) => {
  const elsewhere = objectsOf(rendering).filter(({ metadata }) => metadata.namespace !== rendering.namespace);
  expect(elsewhere.map(({ kind, metadata }) => `${kind}/${metadata.name}: ${metadata.namespace}`)).toEqual([]);
  expect(rendering.objects.length).toBeGreaterThan(0);
});
