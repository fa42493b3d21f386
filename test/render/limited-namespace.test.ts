import { expect, it } from "vitest";
import { containersOf, podsOf } from "./objects.js";
import { renderingOf } from "./renderings.js";

it("each of the chart's small containers gets what the values say", () => {
  const rendering = renderingOf("limited-namespace");
  const { tasks } = rendering.scenario.values as { tasks: { resources: object } };
  const containers = podsOf(rendering).flatMap(containersOf) as { name: string; resources: object }[];
  const small = containers.filter(({ name }) => !["archive", "backup", "logical", "postgres", "verify"].includes(name));
  expect(small.map(({ name }) => name).sort()).toEqual(["connection", "failover", "passwd", "password", "snapshot", "test"]);
  for (const { name, resources } of small) expect(resources, name).toEqual(tasks.resources);
});
