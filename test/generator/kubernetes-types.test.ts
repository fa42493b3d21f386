import { expect, it } from "vitest";
import { unknownKubernetesTypes, withKubernetesTypes } from "../../generator/kubernetes/fill-in-types.js";
import type { Problem, SchemaNode } from "../../generator/model.js";
import { checkSchema } from "../../generator/schema/check-schema.js";
import { helmSchema } from "../../generator/schema/helm-schema.js";
import { validateValues } from "../../generator/values/validate-values.js";

const ofType = (type: string): SchemaNode => ({ type: "object", additionalProperties: false, required: ["name"], "x-kubernetes": type, properties: { name: { type: "string", maxLength: 3 } } });
const schemaOf = (type: string): SchemaNode => ({ type: "object", additionalProperties: false, properties: { one: ofType(type) } });
const check = (type: string, one: object): Problem[] => validateValues(withKubernetesTypes(schemaOf(type)), { one: { name: "a", ...one } });

it("a field of a Kubernetes type is as Kubernetes has it, at every depth, and what the schema says itself stays", () => {
  expect(check("core.v1.Volume", { projected: { sources: [{ secret: { name: "a", items: [{ key: "a", path: "b" }] } }] }, name: "abc" })).toEqual([]);
  expect(check("core.v1.Volume", { name: "abcd" })).toMatchObject([{ path: "one.name" }]);
  expect(check("core.v1.Volume", { persistentVolumeClam: {} })).toMatchObject([{ path: "one.persistentVolumeClam", nearest: "persistentVolumeClaim" }]);
  expect(check("core.v1.Volume", { projected: { sources: [{ secret: { nmae: "a" } }] } })).toMatchObject([{ path: "one.projected.sources[0].secret.nmae", nearest: "name" }]);
  expect(check("core.v1.Container", { resources: { limits: { cpu: 1, memory: "1Gi" } }, livenessProbe: { httpGet: { port: "http" } } })).toEqual([]);
  expect(check("core.v1.Container", { livenessProbe: { httpGet: { port: "http", pth: "/" } } })).toMatchObject([{ nearest: "path" }]);
  expect(check("core.v1.Container", { env: [{ name: "A", value: 1 }] })).toMatchObject([{ path: "one.env[0].value", rule: "values/wrong-type" }]);
});

it.each(["core.v1.Volume", "core.v1.Container", "core.v1.PodSpec"])("%s is closed down to the last, as every schema has to be", (type) => {
  expect(checkSchema({ schema: withKubernetesTypes(schemaOf(type)), places: new Map([["", { file: "" }]]) })).toEqual([]);
});

it("Helm's copy knows the names and their types", () => {
  const { properties, additionalProperties } = helmSchema(withKubernetesTypes(schemaOf("core.v1.Volume"))).properties!["one"]!;
  expect(additionalProperties).toBe(false);
  expect(properties).toMatchObject({ name: { type: "string", maxLength: 3 }, persistentVolumeClaim: { type: "object" }, emptyDir: { type: "object" }, image: { type: "object" } });
  expect(properties!["secret"]).toEqual({ type: "object" });
});

it.each(["core.v1.Volumes", "core.v1", "toString"])("%s is no type of Kubernetes", (type) => {
  const places = new Map([["/properties/one/x-kubernetes", { file: "a.yaml", line: 3 }]]);
  expect(unknownKubernetesTypes(schemaOf(type), places)).toMatchObject([{ rule: "schema/kubernetes", given: type, place: { line: 3 } }]);
  expect(unknownKubernetesTypes(schemaOf("core.v1.Volume"), places)).toEqual([]);
});
