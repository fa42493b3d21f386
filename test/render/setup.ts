import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import type { TestProject } from "vitest/node";
import { resolveChart } from "../../generator/chart/resolve.js";
import { manifestObjects, type ManifestObject } from "../../generator/checks/kubernetes/manifest-objects.js";
import { emitChart } from "../../generator/emit/emit-chart.js";
import { readChartSource } from "../../generator/io/read-chart-source.js";
import { byCodePoint, type Result } from "../../generator/model.js";
import type { Scenario } from "../../generator/sdk/scenario.js";
import { helmBinary, helmMajors, type HelmMajor } from "../e2e/cluster/helm.js";
import type { Rendered, StoredRendering, StoredRenderings } from "./renderings.js";

const root = join(import.meta.dirname, "../..");

/** Builds the chart from its source into a temporary folder and renders every scenario once, for all tests here; with both Helms for the project that compares them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "helmwright-render-"));
  await writeChart(folder);
  const scenarios = await loadScenarios();
  const baselines: Record<string, ManifestObject[]> = {};
  // one Helm a core, on the two cores that every machine has
  const rendered = await Promise.all((project.name === "helm" ? helmMajors : [4 as const]).map(async (helm) => {
    const renderings: StoredRendering[] = [];
    for (const { file, scenario } of scenarios) {
      const release = { release: scenario.release ?? "db", namespace: scenario.namespace ?? "default" };
      const baseline = JSON.stringify({ helm, ...release });
      baselines[baseline] ??= (await template(helm, folder, release, {})).objects;
      renderings.push({ file, scenario, ...release, helm, ...await template(helm, folder, release, scenario.values), baseline });
    }
    return renderings;
  }));
  writeFileSync(join(folder, "renderings.json"), JSON.stringify({ baselines, renderings: rendered.flat() } satisfies StoredRenderings));
  project.provide("renderFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

async function loadScenarios(): Promise<{ file: string; scenario: Scenario }[]> {
  const files = readdirSync(join(root, "test/scenarios/postgres")).sort(byCodePoint).map((name) => `test/scenarios/postgres/${name}`);
  return Promise.all(files.map(async (file) => ({ file, scenario: ((await import(join(root, file))) as { default: Scenario }).default })));
}

async function writeChart(folder: string): Promise<void> {
  const chart = valueOf(resolveChart(valueOf(await readChartSource(root, "postgres"))));
  for (const { path, text } of (await emitChart(chart, "helmwright")).packaged) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function template(helm: HelmMajor, folder: string, { release, namespace }: { release: string; namespace: string }, values: object): Promise<Rendered> {
  const args = ["template", release, join(folder, "postgres"), "--namespace", namespace, "--values", "-"];
  const { stdout, stderr, exitCode } = await execa(helmBinary(helm), args, { input: JSON.stringify(values), reject: false });
  const { objects, errors } = manifestObjects(stdout);
  return { manifest: stdout, stderr, exitCode: exitCode ?? 1, objects, errors: errors.map(({ message }) => message) };
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ place, message }) => `${place?.file}:${place?.line}: ${message}`).join("\n"));
}
