import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { helmwright } from "../generator/run-command.js";

const folder = mkdtempSync(join(tmpdir(), "helmwright-bad-values-"));
const file = join(folder, "values.yaml");
beforeAll(() => writeFileSync(file, `auth:
  username: no
  database: 017
storage:
  data:
    sise: 10Gi
  wal: { size: 1e3Gi }
replicas:
  count: 2
`));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(["validate", "render"])("%s names every problem of a file with its line, and renders nothing", async (command) => {
  const { exitCode, stdout, stderr } = await helmwright([command, file, "--chart", "postgres"]);
  expect(exitCode).toBe(1);
  expect(stdout).not.toContain("apiVersion");
  const text = stdout + stderr;
  for (const [line, path] of [[2, "auth.username"], [3, "auth.database"], [6, "storage.data.sise"], [7, "storage.wal.size"], [8, "replicas"]] as const) {
    expect(text).toMatch(new RegExp(`values\\.yaml:${line}(:\\d+)?\\s+${path.replaceAll(".", "\\.")}\\b`));
  }
  expect(text).toContain("5 problems");
  expect(text).not.toMatch(/^\s+at .*\.[jt]s:\d+/m);
});
