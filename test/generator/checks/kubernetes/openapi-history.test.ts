import { expect, it } from "vitest";
import { kubernetesSchemas, kubernetesVersions, openApiErrors } from "../../../../generator/kubernetes/kubernetes-schemas.js";
import { historyText, openApiHistory, schemasOfVersion } from "../../../../generator/kubernetes/openapi-history.js";
import type { KubernetesSchemas } from "../../../../generator/kubernetes/trim-openapi.js";

const thing = (...fields: string[]) => ({ type: "object", properties: Object.fromEntries(fields.map((field) => [field, { type: "string" }])), additionalProperties: false });
const versions: KubernetesSchemas[] = [
  { version: "1.9.5", kinds: { "v1/Old": "v1.Old" }, definitions: { "v1.Old": thing("a") } },
  { version: "1.10.2", kinds: { "v1/Old": "v1.Old", "v1/New": "v1.New" }, definitions: { "v1.Old": thing("a", "b"), "v1.New": thing() } },
  { version: "1.11.0", kinds: { "v1/New": "v1.New" }, definitions: { "v1.New": thing() } },
];

it("gives back each version as it was, and says what stays alike once", () => {
  const history = JSON.parse(historyText(openApiHistory(versions))) as ReturnType<typeof openApiHistory>;
  for (const version of versions) expect(schemasOfVersion(history, version.version)).toEqual(version);
  expect(history.definitions["v1.New"]).toHaveLength(1);
  expect(history.kinds["v1/Old"]).toEqual([["1.9", "v1.Old"], ["1.11", null]]);
});

it("has every minor version from 1.27 on, without a gap", () => {
  const minors = kubernetesVersions().map((version) => Number(version.split(".")[1]));
  expect(minors[0]).toBe(27);
  expect(minors).toEqual(minors.map((_, index) => 27 + index));
  expect(minors.length).toBeGreaterThanOrEqual(10);
  for (const version of kubernetesVersions()) expect(kubernetesSchemas(version).version).toBe(version);
});

it("knows since when Kubernetes has a field", () => {
  const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "a" }, spec: { initContainers: [{ name: "b", restartPolicy: "Always" }], containers: [{ name: "c" }] } };
  const refused = kubernetesVersions().filter((version) => openApiErrors("v1", "Pod", pod, version)!.length > 0);
  expect(refused).toEqual(["1.27.16"]);
});
