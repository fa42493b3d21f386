import { expect, it } from "vitest";
import { containersOf, objectsOf, podsOf } from "./objects.js";
import { renderingOf, renderings } from "./renderings.js";

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: passwords are in the Secret and reach containers as files only", (_, rendering) => {
  // what a user adds to the servers' environment is the user's own
  const added = rendering.scenario.values["pod"] as { env?: { name: string }[]; envFrom?: object[] } | undefined;
  for (const pod of podsOf(rendering)) for (const { name, env = [], envFrom } of containersOf(pod)) {
    expect(envFrom, `${pod.owner} ${name}`).toEqual(name === "postgres" ? added?.envFrom : undefined);
    for (const variable of env.filter((one: { name: string }) => !added?.env?.some((own) => own.name === one.name))) {
      expect(variable.valueFrom?.secretKeyRef, `${pod.owner} ${variable.name}`).toBeUndefined();
      expect(variable.name).not.toMatch(/PASSWORD/);
    }
  }
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: the Secret and the record of the primary are rendered without content, and kept as long as the volumes are", (_, rendering) => {
  const auth = rendering.scenario.values["auth"] as { existingSecret?: string } | undefined;
  const secrets = objectsOf(rendering, "Secret").filter(({ type }) => type === "Opaque");
  const records = objectsOf(rendering, "ConfigMap").filter(({ metadata }) => metadata.name.endsWith("-primary"));
  expect(secrets.length).toBe(auth?.existingSecret ? 0 : 1);
  expect(records.length).toBe(rendering.scenario.values["architecture"] === "replication" ? 1 : 0);
  for (const { metadata, data, stringData, binaryData } of [...secrets, ...records]) {
    expect({ data, stringData, binaryData }, metadata.name).toEqual({});
    const retain = (rendering.scenario.values["storage"] as { retain?: boolean } | undefined)?.retain !== false;
    expect(metadata.annotations?.["helm.sh/resource-policy"], metadata.name).toBe(retain ? "keep" : undefined);
  }
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: the connection Secret is rendered without content, and goes with the release since all of it follows from the rest", (_, rendering) => {
  const off = (rendering.scenario.values["connectionSecret"] as { enabled?: boolean } | undefined)?.enabled === false;
  const secrets = objectsOf(rendering, "Secret").filter(({ type }) => type !== "Opaque");
  expect(secrets.map(({ type }) => type)).toEqual(off ? [] : ["servicebinding.io/postgresql"]);
  for (const { metadata, data, stringData } of secrets) expect({ data, stringData, policy: metadata.annotations?.["helm.sh/resource-policy"] }).toEqual({});
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: the Job may read the passwords' Secret and write what the chart makes, and nothing else", (_, rendering) => {
  const auth = rendering.scenario.values["auth"] as { existingSecret?: string } | undefined;
  const made = objectsOf(rendering, "Secret").map(({ metadata }) => metadata.name);
  const rules: { resourceNames: string[]; verbs: string[] }[] = objectsOf(rendering, "Role").find(({ metadata }) => metadata.name.endsWith("-password"))?.["rules"] ?? [];
  const having = (verb: string): string[] => rules.filter(({ verbs }) => verbs.includes(verb)).flatMap(({ resourceNames }) => resourceNames).sort();
  expect(having("patch")).toEqual(made.sort());
  expect(having("get")).toEqual(rules.length === 0 ? [] : [auth?.existingSecret || made.find((name) => !name.endsWith("-connection"))]);
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: pods read the Secret that is there, or the user's", (_, rendering) => {
  const auth = rendering.scenario.values["auth"] as { existingSecret?: string } | undefined;
  const expected = auth?.existingSecret || objectsOf(rendering, "Secret").find(({ type }) => type === "Opaque")!.metadata.name;
  const names = podsOf(rendering).flatMap(({ spec }) => spec.volumes.flatMap((volume: any) => (volume.name === "secrets" ? volume.secret.secretName : [])));
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names)).toEqual(new Set([expected]));
});

it("Secrets of declared roles are mounted once each, beside the release's own, and none that is missing keeps a server from starting", () => {
  const rendering = renderingOf("declared");
  const { spec } = podsOf(rendering).find(({ owner }) => owner.startsWith("StatefulSet/"))!;
  const volumes = spec.volumes.filter(({ name }: any) => name.startsWith("roles-"));
  expect(volumes.map(({ secret }: any) => [secret.secretName, secret.optional])).toEqual([["db-roles", true], ["reporting", true]]);
  const mounts = spec.containers[0].volumeMounts.filter(({ mountPath }: any) => mountPath.startsWith("/pg/roles/"));
  expect(mounts.map(({ mountPath, readOnly }: any) => [mountPath, readOnly])).toEqual([["/pg/roles/db-roles", true], ["/pg/roles/reporting", true]]);
});
