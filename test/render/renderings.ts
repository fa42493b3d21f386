import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";
import { manifestObjects, type ManifestObject } from "../../generator/checks/kubernetes/manifest-objects.js";
import type { Scenario } from "../../generator/sdk/scenario.js";
import type { HelmMajor } from "../e2e/cluster/helm.js";
import { failureFile, load, storedFile } from "./stored-renderings.js";

declare module "vitest" {
  interface ProvidedContext { renderFolder: string }
}

/** What `helm template` gave for some values. */
export interface Rendered {
  manifest: string;
  stderr: string;
  exitCode: number;
  objects: ManifestObject[];
  /** what is wrong with the manifest's YAML */
  errors: string[];
}

/** A scenario as one Helm rendered it. */
export interface ScenarioRendering extends Rendered {
  file: string;
  scenario: Scenario;
  release: string;
  namespace: string;
  helm: HelmMajor;
  /** the objects with default values under the same release and namespace */
  baseline: ManifestObject[];
}

/** As render-scenarios.ts writes them; without a file: the default values. */
export type StoredRendering = Omit<ScenarioRendering, "baseline" | "objects" | "errors">;

const folder = inject("renderFolder");

/** Every scenario with one Helm, as soon as they are rendered. */
export async function renderingsOf(helm: HelmMajor): Promise<ScenarioRendering[]> {
  while (!existsSync(storedFile(folder, helm))) {
    if (existsSync(failureFile(folder))) throw new Error(readFileSync(failureFile(folder), "utf8"));
    await setTimeout(50);
  }
  const stored = load<StoredRendering>(storedFile(folder, helm));
  const defaults = stored.filter(({ file }) => file === "");
  return stored.filter(({ file }) => file !== "").map((one) => {
    const { objects, errors } = manifestObjects(one.manifest);
    const baseline = defaults.find(({ release, namespace }) => release === one.release && namespace === one.namespace)!;
    return { ...one, objects, errors: errors.map(({ message }) => message), baseline: manifestObjects(baseline.manifest).objects };
  });
}

/** Every scenario once: same-in-both-helms.test.ts shows that one Helm stands for both. */
export const renderings: readonly ScenarioRendering[] = await renderingsOf(4);

/** The chart as it was built for this run. */
export const chartFolder = join(folder, "postgres");

/** The rendering of test/scenarios/postgres/<name>.ts. */
export function renderingOf(name: string): ScenarioRendering {
  const found = renderings.find(({ file }) => file === `test/scenarios/postgres/${name}.ts`);
  if (found === undefined) throw new Error(`there is no scenario ${name}; there are ${renderings.map(({ file }) => file).join(", ")}`);
  return found;
}
