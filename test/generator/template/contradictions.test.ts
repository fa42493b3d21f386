import { expect, it } from "vitest";
import type { Problem } from "../../../generator/model.js";
import { asContradictions } from "../../../generator/template/contradictions.js";
import { parseValues } from "../../../generator/values/yaml-values.js";

const text = "storage:\n  wal:\n    size: 32Mi\npod:\n  volumes:\n    - name: a\n    - name: a\n";
const defaults = { storage: { wal: { size: "4Gi" }, data: { size: "8Gi" } }, pod: {}, auth: { passwords: { a: "s3cret" } } };

function problemsOf(message: string): Problem[] {
  const loaded = parseValues(text, "db.yaml");
  if (!loaded.ok) throw new Error("the test's own YAML");
  return asContradictions({ rule: "helm/template", message, place: { file: "templates/a.yaml", line: 1 } }, { ...loaded.value, defaults });
}

it("tells each value with what was given, where it was written", () => {
  expect(problemsOf("storage.wal.size: 32Mi is too small; at least 64Mi; pod.volumes[1].name: a is there twice")).toEqual([
    { rule: "values/contradiction", path: "storage.wal.size", message: "32Mi is too small; at least 64Mi", given: "32Mi", place: { file: "db.yaml", line: 3, column: 11 } },
    { rule: "values/contradiction", path: "pod.volumes[1].name", message: "a is there twice", given: "a", place: { file: "db.yaml", line: 7, column: 13 } },
  ]);
});

it("takes the nearest that was written where the value is a default", () => {
  expect(problemsOf("storage.data.size: too small")).toMatchObject([{ path: "storage.data.size", given: "8Gi", place: { file: "db.yaml", line: 1 } }]);
});

it("shows nothing of what an object holds", () => {
  expect(problemsOf("auth.passwords: too few")).toMatchObject([{ given: "an object (a)" }]);
});

it.each(["replicas need replication", "nil pointer: a.b", "wal: 32Mi is too small"])("leaves alone what names no value: %s", (message) => {
  expect(problemsOf(message)).toEqual([{ rule: "helm/template", message, place: { file: "templates/a.yaml", line: 1 } }]);
});
