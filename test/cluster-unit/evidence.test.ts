import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inShort, withoutSecretContents } from "../e2e/cluster/evidence.js";
import { namespaceName } from "../e2e/cluster/namespaces.js";

test("a Secret's contents are in none of its fields, its keys are", () => {
  const secret = {
    kind: "Secret",
    metadata: { name: "s", managedFields: [], annotations: { "kubectl.kubernetes.io/last-applied-configuration": '{"stringData":{"password":"hunter2"}}', kept: "yes" } },
    data: { password: "aHVudGVyMg==" },
    stringData: { password: "hunter2" },
  };
  const text = JSON.stringify(withoutSecretContents(secret));
  expect(text).not.toMatch(/hunter2|aHVudGVyMg/);
  expect(text).toContain('"password":"(12 characters, not shown)"');
  expect(text).toContain('"kept":"yes"');
});

test("other objects keep what they have", () => {
  expect(withoutSecretContents({ kind: "ConfigMap", metadata: { name: "c" }, data: { a: "b" } })).toEqual({ kind: "ConfigMap", metadata: { name: "c" }, data: { a: "b" } });
});

test("in short it is the pods and the last lines of each log", () => {
  const folder = mkdtempSync(join(tmpdir(), "helmwright-evidence-"));
  mkdirSync(join(folder, "logs"));
  writeFileSync(join(folder, "pods.txt"), "NAME READY\ndb-0 0/1\n");
  writeFileSync(join(folder, "logs/db-0.postgres.log"), "first\nsecond\nthird\n");
  expect(inShort(folder, 2)).toBe("NAME READY\ndb-0 0/1\n-- db-0.postgres.log\nsecond\nthird");
  rmSync(folder, { recursive: true });
});

test.each(["Pod deletion", "über_größe/1", "---", "x".repeat(200)])("a namespace for %j has a valid name", (title) => {
  expect(namespaceName(title)).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
});
