import { describe, expect, it } from "vitest";
import { matches, objectsOf, onlyObject, podsOf } from "./objects.js";
import { renderings } from "./renderings.js";

describe.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s", (_, rendering) => {
  const pods = podsOf(rendering);
  const selected = (selector: Record<string, string>): string[] => pods.filter(({ labels }) => matches(selector, labels)).map(({ owner }) => owner);
  const servers = `StatefulSet/${onlyObject(rendering, "StatefulSet").metadata.name}`;

  it("the StatefulSet, its anti-affinity and its disruption budget select the servers and nothing else", () => {
    const { selector, template } = onlyObject(rendering, "StatefulSet").spec;
    expect(selected(selector.matchLabels)).toEqual([servers]);
    const { podAntiAffinity = {} } = template.spec.affinity ?? {};
    const terms = [...(podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution ?? []), ...(podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution ?? []).map((preferred: any) => preferred.podAffinityTerm)];
    const wanted = (rendering.scenario.values["scheduling"] as { antiAffinity?: { type?: string; topologyKey?: string } } | undefined)?.antiAffinity;
    expect(terms.map(({ topologyKey }) => topologyKey)).toEqual(wanted?.type === "none" ? [] : [wanted?.topologyKey ?? "kubernetes.io/hostname"]);
    for (const { labelSelector } of [...terms, ...(template.spec.topologySpreadConstraints ?? [])]) expect(selected(labelSelector.matchLabels)).toEqual([servers]);
    expect(selected(onlyObject(rendering, "PodDisruptionBudget").spec.selector.matchLabels)).toEqual([servers]);
  });

  it("Services offer the servers and nothing else, at a port that these have", () => {
    const services = objectsOf(rendering, "Service").filter(({ metadata }) => !metadata.name.endsWith("-recovery"));
    expect(services.length).toBe(rendering.scenario.values["architecture"] === "replication" ? 3 : 2);
    for (const { spec } of services) {
      // put on at run time: the role by the member, the pod's name by the StatefulSet
      const { "postgres-role": role, "statefulset.kubernetes.io/pod-name": only, ...labels } = spec.selector;
      expect([undefined, "primary", "standby"]).toContain(role);
      // a standalone release has one server, even when its StatefulSet was scaled by hand
      if (rendering.scenario.values["architecture"] !== "replication" && spec.clusterIP !== "None") expect(only).toBe(`${servers.split("/")[1]}-0`);
      expect(selected(labels)).toEqual([servers]);
      const ports = pods.find(({ owner }) => owner === servers)!.spec.containers.flatMap((container: any) => container.ports ?? []);
      for (const { targetPort } of spec.ports) expect(ports.map(({ name }: { name: string }) => name)).toContain(targetPort);
    }
  });

  it("what is recovered is offered by its Job alone", () => {
    const [service] = objectsOf(rendering, "Service").filter(({ metadata }) => metadata.name.endsWith("-recovery"));
    const jobs = pods.filter(({ owner }) => /^Job\/.*-recovery-/.test(owner)).map(({ owner }) => owner);
    expect(jobs.length).toBe("recovery" in rendering.scenario.values ? 1 : 0);
    expect(service ? selected(service.spec.selector) : []).toEqual(jobs);
  });

  it("each kind of pod has a component of its own", () => {
    const component = (labels: Record<string, string>): string => labels["app.kubernetes.io/component"]!;
    const owners = new Map<string, Set<string>>();
    for (const { labels, owner } of pods) owners.set(component(labels), (owners.get(component(labels)) ?? new Set()).add(owner.split("/")[0]!));
    expect([...owners.keys()].sort()).toEqual(["archive", "backup", "failover", "password", "recovery", "server", "snapshot", "test", "verify"].filter((name) => owners.has(name)));
    expect(owners.get("server")).toEqual(new Set(["StatefulSet"]));
    expect(owners.get("test")).toEqual(new Set(["Pod"]));
  });
});
