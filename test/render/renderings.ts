import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { ManifestObject } from "../../generator/checks/kubernetes/manifest-objects.js";
import type { Scenario } from "../../generator/sdk/scenario.js";
import type { HelmMajor } from "../e2e/cluster/helm.js";

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

/** As setup.ts writes them: what many scenarios are compared with stands there once. */
export type StoredRendering = Omit<ScenarioRendering, "baseline"> & { baseline: string };
export interface StoredRenderings { baselines: Record<string, ManifestObject[]>; renderings: StoredRendering[] }

const stored = JSON.parse(readFileSync(join(inject("renderFolder"), "renderings.json"), "utf8")) as StoredRenderings;

/** Every scenario, in the project helm with each Helm. */
export const allRenderings: ScenarioRendering[] = stored.renderings.map((rendering) => ({ ...rendering, baseline: stored.baselines[rendering.baseline]! }));

/** Every scenario once: same-in-both-helms.test.ts shows that one Helm stands for both. */
export const renderings = allRenderings.filter(({ helm }) => helm === 4);

/** The chart as it was built for this run. */
export const chartFolder = join(inject("renderFolder"), "postgres");

/** The rendering of test/scenarios/postgres/<name>.ts. */
export function renderingOf(name: string): ScenarioRendering {
  const found = renderings.find(({ file }) => file === `test/scenarios/postgres/${name}.ts`);
  if (found === undefined) throw new Error(`there is no scenario ${name}; there are ${renderings.map(({ file }) => file).join(", ")}`);
  return found;
}
