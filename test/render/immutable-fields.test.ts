import { describe, expect, it } from "vitest";
import { objectsOf, onlyObject, podsOf } from "./objects.js";
import { renderingOf, renderings } from "./renderings.js";
import { template } from "./template.js";

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

describe("servers are not restarted by a change of", () => {
  const replication = { architecture: "replication" };
  const serversOf = (rendering: Parameters<typeof podsOf>[0]): unknown => podsOf(rendering).find(({ owner }) => owner.startsWith("StatefulSet/"));
  it.each([
    ["the number of replicas", { replicas: { count: 4 } }],
    ["the slots' share", { replication: { slotLimitPercent: 70 } }],
    ["sizes of volumes", { storage: { data: { size: "80Gi" }, wal: { size: "40Gi" }, backup: { size: "1Ti" } } }],
    ["the schedule of backups", { backup: { schedule: "@hourly", keep: 99 } }],
    ["whether there are backups", { backup: { enabled: false } }],
    ["parameters", { postgres: { parameters: { work_mem: "64MB" } } }],
    ["who may connect", { networkPolicy: { clients: [{ podSelector: { matchLabels: { app: "shop" } } }] } }],
    ["the disappearance of policies", { networkPolicy: { enabled: false } }],
  ])("%s", async (_, change) => {
    const [before, after] = await Promise.all([template(replication), template({ ...replication, ...change })]);
    expect(after.manifest).not.toBe(before.manifest);
    expect(serversOf(after)).toEqual(serversOf(before));
  });

  it("and the comparison sees one that must restart them", async () => {
    expect(serversOf(await template({ ...replication, security: { user: 999 } }))).not.toEqual(serversOf(await template(replication)));
  });
});
