import { expect, it } from "vitest";
import { objectsOf, onlyObject } from "./objects.js";
import { renderingOf, renderings } from "./renderings.js";

const ofTheDefaultName = renderings.filter(({ objects }) => objects.some(({ name }) => name === "StatefulSet/db-postgres"));

/** What Kubernetes refuses to change on a StatefulSet that is there. */
const immutable = (rendering: Parameters<typeof onlyObject>[0]): object => {
  const { selector, serviceName, podManagementPolicy, volumeClaimTemplates } = onlyObject(rendering, "StatefulSet").spec;
  return { selector, serviceName, podManagementPolicy, volumeClaimTemplates };
};

it.each(ofTheDefaultName.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: the StatefulSet can be upgraded to and from the defaults", (_, rendering) => {
  expect(immutable(rendering)).toEqual(immutable(renderingOf("defaults")));
});

it("most scenarios are of that name", () => {
  expect(ofTheDefaultName.length).toBeGreaterThan(20);
});

it.each(ofTheDefaultName.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: a Job has another name exactly when its pod is another", (_, rendering) => {
  const jobs = objectsOf(rendering, "Job");
  const defaults = objectsOf(renderingOf("defaults"), "Job");
  const kindOf = (name: string): string => name.replace(/-[0-9a-f]{8}$/, "");
  const pairs = jobs.flatMap((job) => defaults.filter(({ metadata }) => kindOf(metadata.name) === kindOf(job.metadata.name)).map((other) => [job, other] as const));
  for (const [job, other] of pairs) {
    const samePod = JSON.stringify(job.spec.template) === JSON.stringify(other.spec.template);
    expect(job.metadata.name === other.metadata.name, job.metadata.name).toBe(samePod);
  }
});

it("both happens: Jobs of another name and of the same", () => {
  const names = (scenario: string): string[] => objectsOf(renderingOf(scenario), "Job").map(({ metadata }) => metadata.name);
  expect(names("volumes")).toEqual(names("defaults"));
  expect(names("other-user").some((name) => names("defaults").includes(name))).toBe(false);
});
