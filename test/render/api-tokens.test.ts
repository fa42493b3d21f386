import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { containersOf, objectsOf, podsOf } from "./objects.js";
import { chartFolder, renderings } from "./renderings.js";

/** Whether a script, with all that it reads in, calls the API. */
function callsApi(script: string, read = new Set<string>()): boolean {
  if (read.has(script)) return false;
  read.add(script);
  if (script === "kubernetes-api.sh") return true;
  const text = readFileSync(join(chartFolder, "files/scripts", script), "utf8");
  return [...text.matchAll(/^\. "\$scripts\/(\S+)"$/gm)].some(([, name]) => callsApi(name!, read));
}

it("tells scripts that call the API from those that don't", () => {
  expect([callsApi("server.sh"), callsApi("fill-secret.sh"), callsApi("backup.sh"), callsApi("test-connection.sh")]).toEqual([true, true, false, false]);
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: a token is where the API is called and nowhere else", (_, rendering) => {
  for (const account of objectsOf(rendering, "ServiceAccount")) expect(account["automountServiceAccountToken"], account.metadata.name).toBe(false);
  const { sidecars = [], initContainers = [] } = (rendering.scenario.values["pod"] ?? {}) as Record<string, { name: string }[]>;
  const added = [...sidecars, ...initContainers].map(({ name }) => name);
  for (const pod of podsOf(rendering)) {
    expect(pod.spec.automountServiceAccountToken, pod.owner).toBe(false);
    const tokens = pod.spec.volumes.filter((volume: any) => volume.projected?.sources.some((source: any) => source.serviceAccountToken));
    const script = String(containersOf(pod).find(({ name, command }) => name !== "change-ownership" && /^\/pg\/scripts\//.test(command?.[0]))!.command[0]).split("/").at(-1)!;
    // one server has nobody to agree with, so its script never asks
    const asks = callsApi(script) && !(script === "server.sh" && rendering.scenario.values["architecture"] !== "replication");
    expect(tokens.length, pod.owner).toBe(asks ? 1 : 0);
    // annotations ask for an account of its own; it has no rights
    const annotated = pod.owner.startsWith("StatefulSet/") && "serviceAccount" in rendering.scenario.values;
    expect(pod.spec.serviceAccountName !== undefined, pod.owner).toBe(asks || annotated);
    if (asks) expect(tokens[0].projected.sources[0].serviceAccountToken.expirationSeconds).toBeLessThanOrEqual(3607);
    for (const { name, volumeMounts } of containersOf(pod)) {
      expect(volumeMounts.some((mount: any) => mount.name === tokens[0]?.name), `${pod.owner} ${name}`).toBe(asks && !["passwd", "change-ownership", ...added].includes(name));
    }
  }
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: Roles name each object that they are for", (_, rendering) => {
  for (const role of objectsOf(rendering, "Role")) for (const rule of role["rules"]) {
    // who makes objects can't be held to names: nothing but snapshots, and only where they are asked for
    if (role.metadata.name.endsWith("-snapshot")) {
      expect(rule).toEqual({ apiGroups: ["snapshot.storage.k8s.io"], resources: ["volumesnapshots"], verbs: ["get", "list", "create", "patch", "delete"] });
      expect((rendering.scenario.values as any).backup?.snapshot?.enabled).toBe(true);
      continue;
    }
    expect(rule.resourceNames.length, role.metadata.name).toBeGreaterThan(0);
    for (const verb of rule.verbs) expect(["get", "watch", "patch"], role.metadata.name).toContain(verb);
    expect([...rule.resources, ...rule.apiGroups]).not.toContain("*");
  }
  // What belongs to the whole cluster is only there where it was asked for, and only reads nodes.
  const asked = (rendering.scenario.values as any).failover?.readNodes === true;
  for (const { rules } of objectsOf(rendering, "ClusterRole") as any[]) expect(rules).toEqual([{ apiGroups: [""], resources: ["nodes"], verbs: ["get"] }]);
  expect(rendering.objects.filter(({ name }) => name.startsWith("Cluster"))).toHaveLength(asked ? 2 : 0);
});
