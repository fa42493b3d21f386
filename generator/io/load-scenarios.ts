import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { byCodePoint, type Problem } from "../model.js";
import type { Scenario } from "../sdk/scenario.js";
import { loadDefaultExport } from "./load-module.js";

/** The scenarios of a chart that could be loaded, by file, and what is wrong with the others. */
export interface LoadedScenarios { found: { file: string; scenario: Scenario }[]; problems: Problem[] }

/** Loads test/scenarios/<chart>/**.ts of a project; each exports a scenario as its default. */
export async function loadScenarios(root: string, chart: string): Promise<LoadedScenarios> {
  const folder = join(root, "test", "scenarios", chart);
  const loaded: LoadedScenarios = { found: [], problems: [] };
  if (!existsSync(folder)) return loaded;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && /\.m?[jt]s$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort(byCodePoint);
  for (const path of paths) {
    const file = path.slice(root.length + 1).split(sep).join("/");
    const exported = await loadDefaultExport(path, root);
    if (!exported.ok) loaded.problems.push(...exported.problems);
    else if (isScenario(exported.value)) loaded.found.push({ file, scenario: exported.value });
    else loaded.problems.push({ rule: "scenario/shape", message: "the default export is no scenario", remedy: "export scenario({ title, values, changes }) of helmwright", place: { file } });
  }
  return loaded;
}

function isScenario(value: unknown): value is Scenario {
  const { title, values, changes } = (value ?? {}) as Partial<Scenario>;
  return typeof title === "string" && typeof values === "object" && Array.isArray(changes);
}
