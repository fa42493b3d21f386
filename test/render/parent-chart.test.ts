import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { helmMajors, type HelmMajor } from "../e2e/cluster/helm.js";
import { matches, objectsOf } from "./objects.js";
import { chartFolder, renderingOf } from "./renderings.js";
import { runHelm, template } from "./template.js";

/** A chart that has this one as its dependencies. */
async function writeParent(helm: HelmMajor, folder: string, dependencies: object[]): Promise<void> {
  mkdirSync(join(folder, "templates"));
  const facts = { name: "postgres", version: "*", repository: `file://${chartFolder}` };
  writeFileSync(join(folder, "Chart.yaml"), JSON.stringify({ apiVersion: "v2", name: "shop", version: "1.0.0", dependencies: dependencies.map((own) => ({ ...facts, ...own })) }));
  const built = await runHelm(helm, ["dependency", "build", folder]);
  expect(built.exitCode, built.stderr).toBe(0);
}

describe.each(helmMajors)("a parent chart with Helm %d", (helm) => {
  const parent = mkdtempSync(join(tmpdir(), "helmwright-parent-"));
  afterAll(() => rmSync(parent, { recursive: true }));
  beforeAll(() => writeParent(helm, parent, [{ condition: "postgres.enabled" }]));

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

describe.each(helmMajors)("a parent chart with several databases under aliases, with Helm %d", (helm) => {
  const parent = mkdtempSync(join(tmpdir(), "helmwright-aliases-"));
  afterAll(() => rmSync(parent, { recursive: true }));
  const aliases = ["mainDb", "maindb", "main_db", "main-db", "_Audit_"];
  beforeAll(() => writeParent(helm, parent, aliases.map((alias) => ({ alias }))));

  it("gives each names of its own that Kubernetes accepts, and selectors that find nothing of another", async () => {
    const rendered = await template(Object.fromEntries(aliases.map((alias) => [alias, { architecture: "replication" }])), { helm, chart: parent });
    expect({ exitCode: rendered.exitCode, stderr: rendered.stderr }).toEqual({ exitCode: 0, stderr: "" });
    const names = rendered.objects.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Za-z]+\/[a-z]([-a-z0-9]*[a-z0-9])?$/.test(name))).toEqual([]);
    const sets = objectsOf(rendered, "StatefulSet");
    expect(sets).toHaveLength(aliases.length);
    for (const { spec } of sets) expect(sets.filter((other) => matches(spec.selector.matchLabels, other.spec.template.metadata.labels))).toHaveLength(1);
    for (const { spec } of sets) for (const value of Object.values(spec.selector.matchLabels)) expect(value).toMatch(/^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/);
  });
});
