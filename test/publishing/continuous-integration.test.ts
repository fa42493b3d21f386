import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { helm4 } from "../e2e/cluster/binaries.js";
import { pythonProgram } from "../render/scanners/python-program.js";
import { tinyChart } from "../generator/in-temporary-folder.js";
import { runAction } from "./composite-action.js";
import { runJob } from "./gitlab-pipeline.js";
import { commitAll, repositoryAt } from "./project-copy.js";

/** npm installs all of this package's dependencies, on whatever else the machine is busy with. */
const minutes = (count: number): number => count * 60_000;

/** This repository as others check it out, and beside it projects that use it. */
let folder: string;
let helmwright: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "helmwright-ci-"));
  helmwright = await repositoryAt(join(folder, "helmwright"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project with the tiny chart, with a fault in its template or in what was built, and values that are right and wrong. */
function project(name: string, fault?: "stale" | "template"): string {
  const path = join(folder, name);
  cpSync(tinyChart, path, { recursive: true });
  if (fault === "stale") writeFileSync(join(path, "dist-charts/hello/values.yaml"), "edited: by hand\n");
  if (fault === "template") writeFileSync(join(path, "chart-templates/hello/templates/configmap.yaml"), "a: {{ .Values.sise }}\n");
  writeFileSync(join(path, "right.yaml"), "mode: loud\nvolume: {}\n");
  writeFileSync(join(path, "wrong.yaml"), "sise: 1Gi\n");
  return path;
}

describe("the GitHub action", () => {
  it("installs itself and checks a project without faults", { timeout: minutes(20) }, async () => {
    const run = await runAction(helmwright, project("action-good"));
    expect(run, run.output).toMatchObject({ exitCode: 0, steps: ["Install helmwright", "Check"], output: expect.stringContaining("build: ok\nlint: ok\n") });
  });

  it("annotates every fault of every check before it fails", async () => {
    const { exitCode, output } = await runAction(helmwright, project("action-bad", "stale"), { values: "right.yaml wr*.yaml" });
    expect(exitCode).toBe(1);
    expect(output).toContain("::error file=dist-charts/hello/values.yaml,title=build/differs::");
    expect(output).toContain("build: exit code 1\nlint: ok\n");
    expect(output).toMatch(/^::error file=wrong\.yaml,line=1,col=7,title=values\/unknown-key::[^]*values: exit code 1$/m);
  });

  it("writes SARIF, lints any chart, and checks values of its own chart where there is no project", async () => {
    const workspace = project("action-values");
    const chart = await runAction(helmwright, workspace, { chart: "dist-charts/hello", checks: "chart", sarif: "lint.sarif" });
    expect(chart, chart.output).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(join(workspace, "lint.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
    for (const name of ["schemas", "chart-templates", "dist-charts"]) rmSync(join(workspace, name), { recursive: true });
    writeFileSync(join(workspace, "db.yaml"), "storage: { data: { siz: 1Gi } }\n");
    expect(await runAction(helmwright, workspace, { values: "db.yaml" })).toMatchObject({ exitCode: 1, output: expect.stringContaining("::error file=db.yaml,line=1,col=25,title=values/unknown-key::") });
  });

  it.each([[{ checks: "lnit" }, "there is no check lnit"], [{ values: "no-*.yaml" }, "no file is called no-*.yaml"], [{ root: "nowhere" }, "there is nothing to check"]])("refuses %j", async (inputs, message) => {
    const workspace = join(folder, "action-good");
    expect(await runAction(helmwright, workspace, { checks: "values" in inputs ? "values" : "", ...inputs })).toMatchObject({ exitCode: 2, output: expect.stringContaining(`::error::${message}`) });
  });
});

describe("the GitLab template", () => {
  it("installs the package, checks, and leaves reports", { timeout: minutes(20) }, async () => {
    const { stdout } = await execa("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { cwd: helmwright });
    const run = (path: string, values: string) => runJob(join(helmwright, "ci/gitlab.yml"), "helmwright", path, { HELMWRIGHT_PACKAGE: join(folder, stdout.trim()), HELMWRIGHT_VALUES: values });
    const workspace = project("gitlab");
    const good = await run(workspace, "right.yaml");
    expect(good, good.output).toMatchObject({ exitCode: 0, reports: ["helmwright-build.xml", "helmwright-lint.xml", "helmwright-values.xml"] });
    project("gitlab", "template");
    expect((await run(workspace, "right.yaml wrong.yaml")).exitCode).toBe(1);
    const report = (name: string): string => readFileSync(join(workspace, `helmwright-${name}.xml`), "utf8");
    expect(report("lint")).toContain('<failure type="template/unknown-path"');
    expect(report("values")).toContain('<failure type="values/unknown-key"');
    for (const name of ["schemas", "helmwright-build.xml", "helmwright-lint.xml", "helmwright-values.xml"]) rmSync(join(workspace, name), { recursive: true });
    expect(await run(workspace, "")).toMatchObject({ exitCode: 0, reports: [] });
  });
});

describe("the pre-commit hooks", () => {
  it("are installed by pre-commit, pass what is right and stop what is wrong", { timeout: minutes(30) }, async () => {
    const program = await pythonProgram("pre-commit", "4.3.0");
    const workspace = project("pre-commit");
    const rev = await commitAll(helmwright);
    writeFileSync(join(workspace, ".pre-commit-config.yaml"), JSON.stringify({ repos: [{ repo: helmwright, rev, hooks: [{ id: "helmwright-build" }, { id: "helmwright-lint" }, { id: "helmwright-values", files: "^right\\.yaml$" }] }] }));
    await commitAll(workspace);
    const run = async () => execa(program, ["run", "--all-files", "--color=never"], { cwd: workspace, env: { PRE_COMMIT_HOME: join(folder, "pre-commit-home"), HELMWRIGHT_HELM: helm4() }, reject: false, all: true });
    const good = await run();
    expect(good.exitCode, good.all).toBe(0);
    expect([...good.all.matchAll(/^helmwright (.+?)\.*(Passed|Failed)$/gm)].map(([, hook, result]) => [hook, result])).toEqual([["build --check", "Passed"], ["lint", "Passed"], ["validate", "Passed"]]);

    project("pre-commit", "template");
    writeFileSync(join(workspace, "right.yaml"), "sise: 1Gi\n");
    const bad = await run();
    expect([...bad.all.matchAll(/^helmwright (.+?)\.*(Passed|Failed)$/gm)].map(([, hook, result]) => [hook, result])).toEqual([["build --check", "Failed"], ["lint", "Failed"], ["validate", "Failed"]]);
    expect(bad.all).toContain("right.yaml:1:7  sise  unknown key");
    expect(existsSync(join(folder, "pre-commit-home"))).toBe(true);
  });
});
