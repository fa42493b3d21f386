import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { TestProject } from "vitest/node";
import { failureFile } from "./stored-renderings.js";

/** Renders every scenario once for all tests that ask for them, in a process beside those that don't; with Helm 3 too where the project that compares them runs. */
export default function setup(project: TestProject): (() => Promise<void>) | undefined {
  // another project of this run has begun it
  if (project.getProvidedContext().renderFolder !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "helmwright-render-"));
  const helms = project.vitest.projects.some(({ name }) => name === "helm") ? ["4", "3"] : ["4"];
  const rendering = execa(process.execPath, ["--import", "tsx", join(import.meta.dirname, "render-scenarios.ts"), folder, ...helms], { cwd: join(import.meta.dirname, "../.."), reject: false, all: true });
  const ended = rendering.then(({ failed, all }) => {
    if (failed) writeFileSync(failureFile(folder), `the scenarios could not be rendered:\n${all}`);
  });
  project.vitest.getRootProject().provide("renderFolder", folder);
  return async () => {
    rendering.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
