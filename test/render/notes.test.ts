import { expect, it } from "vitest";
import { objectsOf } from "./objects.js";
import { chartFolder, renderingOf } from "./renderings.js";
import { runHelm } from "./template.js";

/** What `helm install` prints. */
async function notesOf(values: object, release = "db", namespace = "default"): Promise<string> {
  const { stdout, stderr, exitCode } = await runHelm(4, ["install", release, chartFolder, "--namespace", namespace, "--dry-run=client", "--values", "-"], JSON.stringify(values));
  expect(exitCode, stderr).toBe(0);
  return stdout.slice(stdout.indexOf("NOTES:"));
}

// Helm 4 alone: Helm 3 asks a cluster even for a client's dry run.
it.each(["defaults", "full", "existing-secret", "backup-off", "network-policy-off", "words-of-yaml", "long-release-name", "load-balancer", "node-port", "encrypted-copies"])("the notes of %s name what is there", async (name) => {
  const rendering = renderingOf(name);
  const { release, namespace, scenario: { values } } = rendering;
  const notes = await notesOf(values, release, namespace);

  const objects = new Set(rendering.objects.map(({ name }) => name));
  const hosts = [...notes.matchAll(/(\S+)\.(\S+)\.svc:\d+/g)];
  expect(hosts.length).toBe(values["architecture"] === "replication" ? 2 : 1);
  for (const [, service, inNamespace] of hosts) expect([objects.has(`Service/${service}`), inNamespace]).toEqual([true, namespace]);

  // The Service leads to the primary, whichever member that is by now.
  const primary = /exec -it service\/(\S+) -c postgres/.exec(notes)?.[1];
  expect(hosts[0]![1]).toBe(primary);
  const services = objectsOf(rendering, "Service").filter(({ spec }) => ["NodePort", "LoadBalancer"].includes(spec.type));
  expect(notes.includes("Clients outside the cluster")).toBe(services.length > 0 && objectsOf(rendering, "NetworkPolicy").length > 0);

  const auth = values["auth"] as { existingSecret?: string; username?: string; database?: string; secretKeys?: { application?: string } } | undefined;
  const secret = /get secret (\S+) /.exec(notes)![1]!;
  expect(objects.has(`Secret/${secret}`) || secret === auth?.existingSecret).toBe(true);
  expect(notes).toContain(`{{index .data "${auth?.secretKeys?.application ?? "password"}" | base64decode}}`);
  expect(notes).toMatch(new RegExp(`^Role +${auth?.username ?? "app"}$`, "m"));
  expect(notes).toMatch(new RegExp(`^Database +${auth?.database ?? "app"}$`, "m"));

  const cronJob = objectsOf(rendering, "CronJob")[0]?.metadata.name;
  expect(/--from=cronjob\/(\S+)/.exec(notes)?.[1]).toBe(cronJob);
  expect(notes.includes("of the Secret backup-keys. Without that key nobody can read it: keep it outside of this cluster too.")).toBe(name === "encrypted-copies");
  const policy = objectsOf(rendering, "NetworkPolicy").find(({ spec }) => spec.podSelector.matchLabels["app.kubernetes.io/component"] === "server");
  const label = Object.keys(policy?.spec.ingress[0].from[0].podSelector.matchLabels ?? {})[0];
  expect(/^ +(\S+-client): "true"$/m.exec(notes)?.[1]).toBe(label);
});

it.each([
  ["/dev/shm", { storage: { sharedMemory: { size: "2Gi" } } }, "WARNING: storage.sharedMemory.size: 2Gi is more than resources.limits.memory, which is 1Gi"],
  ["/tmp", { storage: { temporary: { size: "1025Mi" } } }, "WARNING: storage.temporary.size: 1025Mi is more than resources.limits.ephemeral-storage, which is 1Gi"],
])("a %s that may grow beyond what the container may have is warned of", async (_, values, words) => {
  expect(await notesOf(values)).toContain(words);
});

it.each([["by default", {}], ["as large as the limit", { storage: { sharedMemory: { size: "1024Mi" }, temporary: { size: "1Gi" } } }], ["without a limit", { storage: { sharedMemory: { size: "2Gi" } }, resources: { limits: { memory: null } } }]])("nothing is warned of %s", async (_, values) => {
  expect(await notesOf(values)).not.toContain("WARNING");
});

it("clients outside the cluster are told of their addresses also where only reads are offered to them", async () => {
  expect(await notesOf({ architecture: "replication", replicas: { service: { type: "NodePort" } } })).toContain("Clients outside the cluster have no label");
});
