import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { resolveChart } from "../../generator/chart/resolve.js";
import { packagedFiles } from "../../generator/emit/packaged-files.js";
import { onEveryCore } from "../../generator/io/on-every-core.js";
import { readChartSource } from "../../generator/io/read-chart-source.js";
import { byCodePoint, type Result } from "../../generator/model.js";
import type { Scenario } from "../../generator/sdk/scenario.js";
import { helmBinary, shortLived, type HelmMajor } from "../e2e/cluster/helm.js";
import type { StoredRendering } from "./renderings.js";
import { store, storedFile } from "./stored-renderings.js";

const root = join(import.meta.dirname, "../..");

// Builds the chart from its source into a folder and renders every scenario, with one Helm after the other. setup.ts starts it: render-scenarios.ts FOLDER HELM...
const [folder = "", ...helms] = process.argv.slice(2);
writeChart(valueOf(resolveChart(valueOf(await readChartSource(root, "postgres")))));
const scenarios = await loadScenarios();
for (const helm of helms) store(storedFile(folder, Number(helm)), await renderAll(Number(helm) as HelmMajor));

function writeChart(chart: Parameters<typeof packagedFiles>[0]): void {
  for (const { path, text } of packagedFiles(chart)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function loadScenarios(): Promise<{ file: string; scenario: Scenario }[]> {
  const files = readdirSync(join(root, "test/scenarios/postgres")).sort(byCodePoint).map((name) => `test/scenarios/postgres/${name}`);
  return Promise.all(files.map(async (file) => ({ file, scenario: ((await import(join(root, file))) as { default: Scenario }).default })));
}

/** Every scenario, and the default values under each name of a release that one has. */
async function renderAll(helm: HelmMajor): Promise<StoredRendering[]> {
  const named = scenarios.map(({ file, scenario }) => ({ file, scenario, helm, release: scenario.release ?? "db", namespace: scenario.namespace ?? "default" }));
  const defaults = new Map(named.map(({ release, namespace }) => [`${release} in ${namespace}`, { helm, release, namespace, file: "", scenario: { title: "", values: {}, changes: [] } }]));
  return onEveryCore([...defaults.values(), ...named], async (one) => ({ ...one, ...await template(one.helm, one.release, one.namespace, one.scenario.values) }));
}

async function template(helm: HelmMajor, release: string, namespace: string, values: object): Promise<Pick<StoredRendering, "manifest" | "stderr" | "exitCode">> {
  const args = ["template", release, join(folder, "postgres"), "--namespace", namespace, "--values", "-"];
  const { stdout, stderr, exitCode } = await execa(helmBinary(helm), args, { input: JSON.stringify(values), reject: false, env: shortLived });
  return { manifest: stdout, stderr, exitCode: exitCode ?? 1 };
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ place, message }) => `${place?.file}:${place?.line}: ${message}`).join("\n"));
}
