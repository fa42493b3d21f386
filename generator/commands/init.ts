import { join, relative, resolve } from "node:path";
import { resolveChart } from "../chart/resolve.js";
import { starterFiles } from "../emit/starter.js";
import { keepResults } from "../io/kept-results.js";
import { installPackages, runScript } from "../io/npm.js";
import { ownPackage, packageRoot } from "../io/project-root.js";
import { readChartSource, readTextFiles } from "../io/read-chart-source.js";
import { addFiles, readTextFile } from "../io/write-files.js";
import { fail, type Problem } from "../model.js";
import { chosenChart } from "./chosen-charts.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Options of `init`. */
export interface InitOptions extends CommonOptions { install: boolean }

/** Makes a project for values in TypeScript, installs what it needs, checks it and builds its YAML. What is there already stays. */
export async function init(folder: string | undefined, options: InitOptions): Promise<Outcome> {
  const target = resolve(folder ?? ".");
  const { root, name } = await chosenChart(options.root === undefined ? { ...options, root: packageRoot() } : options);
  const source = await readChartSource(root, name);
  const chart = source.ok ? resolveChart(source.value, keepResults) : source;
  if (!chart.ok) return { problems: chart.problems, root };
  const templates = await readTextFiles(join(packageRoot(), "starter"), "starter");
  if (!templates.ok) return { problems: templates.problems };
  const files = starterFiles(chart.value, templates.value, await ownPackage(target), await readTextFile(join(target, "package.json")));
  if (!files.ok) return { problems: files.problems.map((problem) => ({ ...problem, place: { file: join(shown(target), "package.json") } })) };
  const { added, kept } = await addFiles(target, files.value.files.map(({ path, text }) => ({ path, content: text })), files.value.extended);
  const text = [`${shown(target)}: values of ${name} ${chart.value.facts.version} in TypeScript`, ...added.map((path) => `  new      ${path}`), ...kept.map((path) => `  kept     ${path}`)];
  const data = { folder: target, chart: name, added, kept };
  const problems = options.install ? await installAndCheck(target) : [];
  if (problems.length > 0) return { problems, text: text.join("\n"), data };
  const next = options.install ? ["  checked  db.ts", "  built    db.yaml", "", `next: edit ${join(shown(target), "db.ts")}, then npm run check`] : ["", `next: cd ${shown(target)} && npm install && npm run check && npm run build`];
  return { problems, text: [...text, ...next].join("\n"), data };
}

async function installAndCheck(folder: string): Promise<Problem[]> {
  const steps = [
    { what: "npm install", run: () => installPackages(folder), remedy: "read what npm says; then `npm install`, `npm run check` and `npm run build` in the folder" },
    { what: "npm run check", run: () => runScript(folder, "check"), remedy: "correct db.ts, then `npm run check`" },
    { what: "npm run build", run: () => runScript(folder, "build"), remedy: "read what it says, then `npm run build`" },
  ];
  for (const { what, run, remedy } of steps) {
    const { exitCode, output } = await run();
    if (exitCode !== 0) return fail({ rule: "init/failed", message: `${what} failed:\n${output.trim()}`, remedy, place: { file: shown(folder) } }).problems;
  }
  return [];
}

const shown = (folder: string): string => relative(process.cwd(), folder) || ".";
