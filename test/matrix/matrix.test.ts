import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { MatrixRow } from "../../generator/checks/matrix.js";
import type { Problem } from "../../generator/model.js";
import { helmwright } from "../generator/run-command.js";

const root = join(import.meta.dirname, "../..");

interface Report { problems: Problem[]; charts: { matrix: MatrixRow[]; fields: number }[] }
let report: Report;

beforeAll(async () => {
  report = JSON.parse((await helmwright(["lint", "--matrix", "--json", "--root", root])).stdout) as Report;
// with a small share of a busy machine it takes this long
}, 7_200_000);

it("nothing is wrong with any file of values, by any Helm, for any Kubernetes, and every field changes an object", () => {
  expect(report.problems).toEqual([]);
});

describe("the matrix covers", () => {
  const rows = (): MatrixRow[] => report.charts[0]!.matrix;

  it("every scenario and the examples of every folder", () => {
    const files = rows().map(({ file }) => file);
    for (const name of readdirSync(join(root, "test/scenarios/postgres"))) expect(files).toContain(`test/scenarios/postgres/${name}`);
    const folders = readdirSync(join(root, "examples"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    for (const folder of folders) expect(files.some((file) => file.startsWith(`examples/${folder}/`)), folder).toBe(true);
  });

  it("Helm 3 and 4, each of which rendered something", () => {
    for (const { helms } of rows()) {
      expect(helms.map(({ helm }) => /^helm \d/.exec(helm)![0])).toEqual(["helm 3", "helm 4"]);
      for (const { objects } of helms) expect(objects).toBeGreaterThan(10);
    }
  });

  it("Kubernetes 1.27 to the newest that is known", () => {
    for (const { kubernetes } of rows()) {
      expect(kubernetes.length).toBeGreaterThanOrEqual(10);
      expect(kubernetes[0]!.version).toMatch(/^1\.27\./);
      expect(kubernetes.every(({ refused }) => refused === 0)).toBe(true);
    }
  });

  it("every field", () => expect(report.charts[0]!.fields).toBeGreaterThan(500));
});
