import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, extname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Jiti } from "jiti";
import { fail, ok, type Place, type Problem, type Result } from "../model.js";
import { isPackageRoot } from "./project-root.js";
import { listCharts } from "./read-chart-source.js";

/** Runs a TypeScript or JavaScript file and gives its default export; what it throws comes back as problems. */
export async function loadDefaultExport(file: string, root: string): Promise<Result<unknown>> {
  if (!existsSync(file)) return fail({ rule: "values/no-file", message: `there is no file ${file}`, remedy: "check the path", place: { file } });
  const jiti = await loaderFor(root);
  const end = apart();
  try {
    // The file itself is run anew each time; what it imports, the SDK and the charts' schemas, is loaded once.
    delete jiti.cache[resolve(file)];
    const loaded = await jiti.import<Record<string, unknown>>(resolve(file));
    if ("default" in loaded) return ok(await loaded["default"]);
    return fail({ rule: "values/no-default-export", message: "this file has no default export", remedy: "write `export default` before the values", place: { file } });
  } catch (error) {
    const unbuilt = await unbuiltChart(error, root);
    if (unbuilt) return fail({ rule: "values/not-built", message: `helmwright/${unbuilt} is not there: the chart ${unbuilt} has not been built yet`, remedy: "run `helmwright build`", place: placeOfImport(error, resolve(file)) });
    return fail(...thrownProblems(error, resolve(file)));
  } finally {
    end();
  }
}

let running = 0;
let restore = (): void => undefined;

/** Keeps what files of values do from the command's own output and end; what it gives ends that. Files may run beside each other. */
function apart(): () => void {
  if (running++ === 0) {
    const { log, info, debug } = console;
    const { exit } = process;
    const write = process.stdout.write;
    restore = () => void [Object.assign(console, { log, info, debug }), Object.assign(process.stdout, { write }), Object.assign(process, { exit })];
    // what a file of values prints must not come between its YAML
    Object.assign(console, { log: console.error, info: console.error, debug: console.error });
    Object.assign(process.stdout, { write: process.stderr.write.bind(process.stderr) });
    // nor end the command, which would be a success that looked at nothing
    Object.assign(process, { exit: () => { throw new Error("a file of values must not end the program: it called process.exit"); } });
  }
  return () => {
    if (--running === 0) restore();
  };
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

/** The module that `helmwright` stands for; `helmwright/x`, where x is no chart that was built, is looked for below it. */
const SDK = join(dirname(dirname(fileURLToPath(import.meta.url))), "sdk", `index${extname(fileURLToPath(import.meta.url))}`);

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
  return charts.find((chart) => String((error as Error).message).startsWith(`Cannot find module '${SDK}/${chart}'`));
}

const placeOfImport = (error: unknown, file: string): Place => lineOnly(placeInText(String((error as Error).stack), file) ?? { file });

/** jiti keeps the lines of a file but not its columns: a syntax error, found before, has one, and values that the SDK found in the source. */
function thrownProblems(error: unknown, file: string): Problem[] {
  // The SDK may have been loaded a second time, so its class is told by its name.
  const { name, problems } = error as { name?: string; problems?: Problem[] };
  if (name === "ValuesError" && problems) return problems.map((problem) => ({ ...problem, ...(problem.place ? { place: { ...problem.place, file: shown(problem.place.file) } } : {}) }));
  const message = error instanceof Error ? error.message : String(error);
  const first = message.split("\n", 1)[0]!.replace(/^\w*Error: /, "").replaceAll(file, shown(file)).replaceAll(SDK, "helmwright").trim();
  const syntax = placeInText(message, file);
  const thrown = placeInText((error as Error).stack ?? "", file);
  const place = syntax ? { ...syntax, file: shown(file) } : lineOnly(thrown ?? { file });
  return [{ rule: "values/module", message: first, remedy: "correct the file; it was run as a module", place }];
}

const lineOnly = ({ file, line }: Place): Place => ({ file: shown(file), ...(line === undefined ? {} : { line }) });

/** "/home/me/db.ts:3:14" anywhere in a message or a stack. */
function placeInText(text: string, file: string): Place | undefined {
  const at = text.indexOf(`${file}:`);
  const found = at < 0 ? null : /^:(\d+):(\d+)/.exec(text.slice(at + file.length));
  return found ? { file, line: Number(found[1]), column: Number(found[2]) } : undefined;
}

/** Short below the current folder, whole elsewhere. */
function shown(file: string): string {
  const short = relative(process.cwd(), file);
  return short === "" || short.startsWith("..") ? file : short;
}
