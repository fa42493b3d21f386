import { expect, it } from "vitest";
import { trimOpenApi } from "../../../../generator/kubernetes/trim-openapi.js";

const kind = (group: string, version: string, name: string) => ({ "x-kubernetes-group-version-kind": [{ group, version, kind: name }] });
const metadata = { $ref: "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" };

it("keeps kinds that can be applied with all they refer to, closed and without words", () => {
  const trimmed = trimOpenApi("1.2.3", {
    definitions: {
      "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": { description: "words", properties: { name: { type: "string", description: "words" }, parent: metadata } },
      "io.k8s.api.core.v1.Thing": {
        ...kind("", "v1", "Thing"), description: "words", type: "object", required: ["size"],
        properties: { metadata, status: { $ref: "#/definitions/io.k8s.api.core.v1.ThingStatus" }, size: { $ref: "#/definitions/io.k8s.apimachinery.pkg.util.intstr.IntOrString" }, free: { type: "object" }, map: { additionalProperties: { type: "string", format: "byte" } } },
      },
      "io.k8s.api.core.v1.ThingStatus": { type: "object", properties: { phase: { type: "string" } } },
      "io.k8s.api.core.v1.ThingList": { ...kind("", "v1", "ThingList"), properties: { metadata, items: { type: "array", items: {} } } },
      "io.k8s.api.new.v1alpha1.Thing": { ...kind("new", "v1alpha1", "Thing"), properties: { metadata } },
      "io.k8s.apimachinery.pkg.util.intstr.IntOrString": { type: "string", format: "int-or-string" },
    },
  });
  expect(trimmed).toEqual({
    version: "1.2.3",
    kinds: { "v1/Thing": "core.v1.Thing" },
    definitions: {
      "core.v1.Thing": {
        type: "object", required: ["size"], additionalProperties: false,
        properties: { metadata: { $ref: "#/definitions/meta.v1.ObjectMeta" }, status: {}, size: { $ref: "#/definitions/util.intstr.IntOrString" }, free: { type: "object" }, map: { additionalProperties: { type: "string", format: "byte" } } },
      },
      "meta.v1.ObjectMeta": { additionalProperties: false, properties: { name: { type: "string" }, parent: { $ref: "#/definitions/meta.v1.ObjectMeta" } } },
      "util.intstr.IntOrString": { type: ["integer", "string"] },
    },
  });
});
