import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { helmMajors } from "../e2e/cluster/helm.js";
import { chartFolder, renderingOf } from "./renderings.js";
import { runHelm } from "./template.js";

const folder = mkdtempSync(join(tmpdir(), "helmwright-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(helmMajors.flatMap((helm) => ["defaults", "full", "backup-off", "assigned-user"].map((name) => [helm, name] as const)))("helm %d lint --strict finds nothing in %s", async (helm, name) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(renderingOf(name).scenario.values));
  const { stdout, stderr, exitCode } = await runHelm(helm, ["lint", "--strict", "--values", file, chartFolder]);
  expect({ exitCode, failures: /\[(ERROR|WARNING)\].*/.exec(stdout + stderr)?.[0] }).toEqual({ exitCode: 0, failures: undefined });
  expect(stdout).toContain("1 chart(s) linted, 0 chart(s) failed");
});
