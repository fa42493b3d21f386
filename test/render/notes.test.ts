import { expect, it } from "vitest";
import { objectsOf } from "./objects.js";
import { chartFolder, renderingOf } from "./renderings.js";
import { runHelm } from "./template.js";

// Helm 4 alone: Helm 3 asks a cluster even for a client's dry run.
it.each(["defaults", "full", "existing-secret", "backup-off", "network-policy-off", "words-of-yaml", "long-release-name"])("the notes of %s name what is there", async (name) => {
  const rendering = renderingOf(name);
  const { release, namespace, scenario: { values } } = rendering;
  const { stdout, stderr, exitCode } = await runHelm(4, ["install", release, chartFolder, "--namespace", namespace, "--dry-run=client", "--values", "-"], JSON.stringify(values));
  expect(exitCode, stderr).toBe(0);
  const notes = stdout.slice(stdout.indexOf("NOTES:"));

  const objects = new Set(rendering.objects.map(({ name }) => name));
  const hosts = [...notes.matchAll(/(\S+)\.(\S+)\.svc:5432/g)];
  expect(hosts.length).toBe(values["architecture"] === "replication" ? 2 : 1);
  for (const [, service, inNamespace] of hosts) expect([objects.has(`Service/${service}`), inNamespace]).toEqual([true, namespace]);

  const auth = values["auth"] as { existingSecret?: string; username?: string; database?: string; secretKeys?: { application?: string } } | undefined;
  const secret = /get secret (\S+) /.exec(notes)![1]!;
  expect(objects.has(`Secret/${secret}`) || secret === auth?.existingSecret).toBe(true);
  expect(notes).toContain(`{{index .data "${auth?.secretKeys?.application ?? "password"}" | base64decode}}`);
  expect(notes).toMatch(new RegExp(`^Role +${auth?.username ?? "app"}$`, "m"));
  expect(notes).toMatch(new RegExp(`^Database +${auth?.database ?? "app"}$`, "m"));

  const cronJob = objectsOf(rendering, "CronJob")[0]?.metadata.name;
  expect(/--from=cronjob\/(\S+)/.exec(notes)?.[1]).toBe(cronJob);
  const policy = objectsOf(rendering, "NetworkPolicy").find(({ spec }) => spec.podSelector.matchLabels["app.kubernetes.io/component"] === "server");
  const label = Object.keys(policy?.spec.ingress[0].from[0].podSelector.matchLabels ?? {})[0];
  expect(/^ +(\S+-client): "true"$/m.exec(notes)?.[1]).toBe(label);
});
