import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Jiti } from "jiti";
import { fail, ok, type Result } from "../model.js";
import { isPackageRoot } from "./project-root.js";
import { listCharts } from "./read-chart-source.js";
import { runApart } from "./run-apart.js";
import { placeOfThrown, SDK, thrownProblems } from "./thrown-problems.js";
import { unreadable } from "./values-file.js";

/** Runs a TypeScript or JavaScript file and gives its default export; what it throws comes back as problems. */
export async function loadDefaultExport(file: string, root: string): Promise<Result<unknown>> {
  const missing = await unreadable(file);
  if (missing) return fail(missing);
  const jiti = await loaderFor(root);
  try {
    // The file itself is run anew each time; what it imports, the SDK and the charts' schemas, is loaded once.
    delete jiti.cache[resolve(file)];
    const loaded = await runApart(async () => {
      const module = await jiti.import<Record<string, unknown>>(resolve(file));
      return { isThere: "default" in module, value: await module["default"] };
    });
    if (loaded.value !== undefined) return ok(loaded.value);
    const message = loaded.isThere ? "the default export of this file is undefined" : "this file has no default export";
    return fail({ rule: "values/no-default-export", message, remedy: "write `export default` before the values", place: { file } });
  } catch (error) {
    const unbuilt = await unbuiltChart(error, root);
    if (unbuilt) return fail({ rule: "values/not-built", message: `helmwright/${unbuilt} is not there: the chart ${unbuilt} has not been built yet`, remedy: "run `helmwright build`", place: placeOfThrown(error, resolve(file)) });
    return fail(...thrownProblems(error, resolve(file)));
  }
}

const loaders = new Map<string, Promise<Jiti>>();

function loaderFor(root: string): Promise<Jiti> {
  const known = loaders.get(root) ?? createLoader(root);
  loaders.set(root, known);
  return known;
}

async function createLoader(root: string): Promise<Jiti> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, { alias: await aliases(root), moduleCache: true, fsCache: compiledModules(), interopDefault: false });
  // the SDK that runs already isn't loaded and compiled a second time
  for (const [file, exports] of Object.entries(await sdkModules(root))) jiti.cache[file] = { exports, loaded: true } as (typeof jiti.cache)[string];
  return jiti;
}

/** The SDK, by the files that modules find it in: as `helmwright`, and in this package's own project by its sources. */
async function sdkModules(root: string): Promise<Record<string, object>> {
  const sdk = await import("../sdk/index.js");
  const sources = (await isPackageRoot(root)) ? ["index", "define-values", "scenario"].map((name) => join(root, "generator", "sdk", `${name}.ts`)) : [];
  return Object.fromEntries([SDK, ...sources].map((file) => [file, sdk]));
}

/** What was compiled before is kept in the user's cache, by its content. */
const compiledModules = (): string => join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "helmwright", "modules");

/** `helmwright` and `helmwright/<chart>` are this very version, wherever the file stands. */
async function aliases(root: string): Promise<Record<string, string>> {
  const here = fileURLToPath(import.meta.url);
  const generator = dirname(dirname(here));
  const found: Record<string, string> = {};
  for (const chart of await listCharts(root)) {
    const built = [join(root, "dist-charts", `${chart}.ts`), join(dirname(generator), "dist-charts", `${chart}${extname(here)}`)].filter(existsSync);
    // A chart of an installed package is compiled; TypeScript in node_modules isn't for running.
    const module = extname(here) === ".ts" ? built[0] : built.at(-1);
    if (module) found[`helmwright/${chart}`] = module;
  }
  return { ...found, helmwright: SDK };
}

/** The chart of this project whose types a module imports and no build has made yet. */
async function unbuiltChart(error: unknown, root: string): Promise<string | undefined> {
  const charts = await listCharts(root);
  return charts.find((chart) => String((error as Error | null)?.message).startsWith(`Cannot find module '${SDK}/${chart}'`));
}
