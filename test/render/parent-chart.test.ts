import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { helmMajors } from "../e2e/cluster/helm.js";
import { objectsOf } from "./objects.js";
import { chartFolder, renderingOf } from "./renderings.js";
import { runHelm, template } from "./template.js";

describe.each(helmMajors)("a parent chart with Helm %d", (helm) => {
  const parent = mkdtempSync(join(tmpdir(), "helmwright-parent-"));
  afterAll(() => rmSync(parent, { recursive: true }));

  beforeAll(async () => {
    mkdirSync(join(parent, "templates"));
    writeFileSync(join(parent, "Chart.yaml"), JSON.stringify({
      apiVersion: "v2", name: "shop", version: "1.0.0",
      dependencies: [{ name: "postgres", version: "*", repository: `file://${chartFolder}`, condition: "postgres.enabled" }],
    }));
    const built = await runHelm(helm, ["dependency", "build", parent]);
    expect(built.exitCode, built.stderr).toBe(0);
  });

  it("renders what the chart renders by itself, whatever stands in global", async () => {
    const { scenario: { values } } = renderingOf("replication");
    const alone = await template({ ...values }, { helm });
    const inParent = await template({ global: { domain: "example", postgres: { a: [1] } }, postgres: { ...values, enabled: true, global: { own: 1 } } }, { helm, chart: parent });
    expect({ exitCode: inParent.exitCode, stderr: inParent.stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(objectsOf(inParent)).toEqual(objectsOf(alone));
  });

  it("renders nothing of it when the condition is false", async () => {
    const { exitCode, objects } = await template({ postgres: { enabled: false } }, { helm, chart: parent });
    expect({ exitCode, objects }).toEqual({ exitCode: 0, objects: [] });
  });

  it("refuses a misspelled key of it", async () => {
    const { exitCode, stderr, manifest } = await template({ postgres: { storge: {} } }, { helm, chart: parent });
    expect({ exitCode, manifest }).toEqual({ exitCode: 1, manifest: "" });
    expect(stderr).toContain("storge");
  });
});
