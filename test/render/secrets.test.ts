import { expect, it } from "vitest";
import { containersOf, objectsOf, podsOf } from "./objects.js";
import { renderingOf, renderings } from "./renderings.js";

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: passwords are in the Secret and reach containers as files only", (_, rendering) => {
  for (const pod of podsOf(rendering)) for (const { name, env = [], envFrom } of containersOf(pod)) {
    expect(envFrom, `${pod.owner} ${name}`).toBeUndefined();
    for (const variable of env) {
      expect(variable.valueFrom?.secretKeyRef, `${pod.owner} ${variable.name}`).toBeUndefined();
      expect(variable.name).not.toMatch(/PASSWORD/);
    }
  }
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: the Secret and the record of the primary are rendered without content and kept", (_, rendering) => {
  const auth = rendering.scenario.values["auth"] as { existingSecret?: string } | undefined;
  const secrets = objectsOf(rendering, "Secret");
  const records = objectsOf(rendering, "ConfigMap").filter(({ metadata }) => metadata.name.endsWith("-primary"));
  expect(secrets.length).toBe(auth?.existingSecret ? 0 : 1);
  expect(records.length).toBe(rendering.scenario.values["architecture"] === "replication" ? 1 : 0);
  for (const { metadata, data, stringData, binaryData } of [...secrets, ...records]) {
    expect({ data, stringData, binaryData }, metadata.name).toEqual({});
    expect(metadata.annotations?.["helm.sh/resource-policy"], metadata.name).toBe("keep");
  }
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: pods read the Secret that is there, or the user's", (_, rendering) => {
  const auth = rendering.scenario.values["auth"] as { existingSecret?: string } | undefined;
  const expected = auth?.existingSecret || objectsOf(rendering, "Secret")[0]!.metadata.name;
  const names = podsOf(rendering).flatMap(({ spec }) => spec.volumes.flatMap((volume: any) => (/^roles-/.test(volume.name) ? [] : volume.secret?.secretName ?? [])));
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
