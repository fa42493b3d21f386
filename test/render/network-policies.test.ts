import { describe, expect, it } from "vitest";
import { containersOf, matches, objectsOf, podsOf } from "./objects.js";
import { renderings } from "./renderings.js";

const isOff = ({ scenario }: (typeof renderings)[number]): boolean => (scenario.values["networkPolicy"] as { enabled?: boolean } | undefined)?.enabled === false;

describe.each(renderings.filter((rendering) => !isOff(rendering)).map((rendering) => [rendering.scenario.title, rendering] as const))("%s", (_, rendering) => {
  const policies = objectsOf(rendering, "NetworkPolicy").map(({ spec }) => spec);
  const policiesOf = (labels: Record<string, string>): any[] => policies.filter(({ podSelector }) => matches(podSelector.matchLabels, labels));

  it("every pod is under one policy for both directions", () => {
    for (const { labels, owner } of podsOf(rendering)) {
      expect(policiesOf(labels).map(({ policyTypes }) => policyTypes), owner).toEqual([["Ingress", "Egress"]]);
    }
  });

  it("nobody may come in but to the servers, and there only to PostgreSQL's port and from somebody named", () => {
    for (const { labels, owner } of podsOf(rendering)) {
      const rules = policiesOf(labels)[0].ingress;
      // what was recovered is copied from its Job
      const isServer = owner.startsWith("StatefulSet/") || /^Job\/.*-recovery-/.test(owner);
      if (!isServer) expect(rules, owner).toEqual([]);
      else for (const { ports, from } of rules) {
        expect(ports).toEqual([{ port: 5432, protocol: "TCP" }]);
        expect(from.length).toBeGreaterThan(0);
        for (const peer of from) expect(Object.values(peer).every((selector) => Object.keys(selector as object).length > 0), JSON.stringify(peer)).toBe(true);
      }
    }
  });

  it("a pod may reach addresses exactly when it has a token for the API or the keys of S3 storage", () => {
    for (const pod of podsOf(rendering)) {
      const kinds = ["token", "storage-keys"].filter((kind) => containersOf(pod).some(({ volumeMounts }) => volumeMounts.some(({ name }: { name: string }) => name === kind)));
      const toAddresses = policiesOf(pod.labels)[0].egress.filter(({ to }: { to?: any[] }) => to?.some((peer) => "ipBlock" in peer));
      expect(toAddresses.length, pod.owner).toBe(kinds.length);
    }
  });

  it("what restores backups to look at them reaches no server", () => {
    for (const { labels, owner } of podsOf(rendering).filter(({ owner }) => /-verify$/.test(owner))) {
      expect(policiesOf(labels)[0].egress.some(({ to }: { to?: any[] }) => to?.some((peer) => "podSelector" in peer)), owner).toBe(false);
    }
  });

  it("whoever connects to a server by name may ask for names and reach it", () => {
    const servers = podsOf(rendering).find(({ owner }) => owner.startsWith("StatefulSet/"))!.labels;
    for (const pod of podsOf(rendering).filter(({ owner }) => /^(Pod|CronJob|Deployment)\/(?!.*-verify$)/.test(owner))) {
      const { egress } = policiesOf(pod.labels)[0];
      expect(egress.some(({ to, ports }: any) => to === undefined && ports.some(({ port }: any) => port === 53)), pod.owner).toBe(true);
      expect(egress.some(({ to, ports }: any) => to?.some(({ podSelector }: any) => podSelector && matches(podSelector.matchLabels, servers)) && ports[0].port === 5432), pod.owner).toBe(true);
    }
  });
});

it("no policy is left when they are off", () => {
  const off = renderings.filter(isOff);
  expect(off.length).toBeGreaterThan(0);
  for (const rendering of off) expect(objectsOf(rendering, "NetworkPolicy")).toEqual([]);
});
