import { join } from "node:path";
import { compareFiles, writeFiles, type Differences, type OutputFile } from "../io/write-files.js";
import { isPackageRoot } from "../io/project-root.js";
import { readChangelog } from "../io/read-changelog.js";
import { listCharts, readChartSource } from "../io/read-chart-source.js";
import { readIndexFile, readPublished } from "../io/read-published.js";
import { makeAnew, type Chart, type ChartSource, type Problem, type Result } from "../model.js";
import type { Signer } from "../package/signing-key.js";
import type { Goal, Made, PageSources } from "../pipeline.js";
import { chosenCharts } from "./chosen-charts.js";
import { keptChart, keptPage } from "./kept-build.js";
import { UsageError, type CommonOptions, type Outcome } from "./outcome.js";

/** Options of `build`, `package` and `publish`; only the last signs. */
export interface BuildOptions extends CommonOptions { check?: boolean; watch?: boolean; signKey?: string; passphraseFile?: string }

/** Takes each chart to its goal and writes what dist-charts/ shall hold; with `check`, only tells what differs. */
export async function build(options: BuildOptions, goal: Goal = "build"): Promise<Outcome> {
  if (options.passphraseFile !== undefined && options.signKey === undefined) {
    throw new UsageError({ rule: "usage/no-key", message: "--passphrase-file opens no key", allowed: "--sign-key FILE --passphrase-file FILE", remedy: "name the key with --sign-key" });
  }
  const { root, charts } = await chosenCharts(options);
  const signer = options.signKey === undefined ? undefined : await (await import("./signer.js")).openSigner(options.signKey, options.passphraseFile);
  if (signer && !signer.ok) return { problems: signer.problems };
  const target = join(root, "dist-charts");
  const problems: Problem[] = [];
  const lines: string[] = [];
  const built: object[] = [];
  const made: Chart[] = [];
  for (const name of charts) {
    const source = await readChartSource(root, name);
    const result = source.ok ? await makeOne(root, source.value, goal, options, signer?.value) : source;
    if (!result.ok) {
      problems.push(...result.problems);
      continue;
    }
    // what compares releases is loaded only where something is released
    const tooSmall = goal === "publish" ? await (await import("./version-check.js")).versionProblems(root, result.value) : [];
    if (tooSmall.length > 0) {
      problems.push(...tooSmall);
      continue;
    }
    const { chart, outputs, owned } = result.value;
    const { facts } = chart;
    const differences = await (options.check ? compareFiles : writeFiles)(target, outputs, owned);
    if (options.check) problems.push(...stale(differences));
    else lines.push(summary(`${name} ${facts.version}`, outputs.length, differences));
    if (goal === "publish") await (await import("./changelog.js")).notePublished(root, result.value);
    built.push({ chart: name, version: facts.version, files: outputs.map((file) => file.path), ...differences });
    made.push(chart);
  }
  // the page tells of all charts, so that it is left alone when only some were made
  if (made.length === (await listCharts(root)).length) {
    const page = await pageOf(root, made, options);
    const differences = await (options.check ? compareFiles : writeFiles)(target, page, []);
    if (options.check) problems.push(...stale(differences));
    else lines.push(summary("page", page.length, differences));
  }
  if (options.check) problems.push(...(await releaseProblems(root)));
  if (options.check && problems.every(({ level }) => level === "note")) lines.push(`dist-charts is what schemas and chart-templates say (${charts.join(", ")})`);
  return { problems, root, text: lines.join("\n"), data: { charts: built } };
}

/** A check takes nobody's word for what the sources give, and who watches remembers it without a file. */
const isMadeAnew = ({ check, watch }: BuildOptions): boolean => Boolean(check || watch);

async function makeOne(root: string, source: ChartSource, goal: Goal, options: BuildOptions, signer: Signer | undefined): Promise<Result<Made>> {
  if (goal === "build" && !isMadeAnew(options)) return keptChart(root, source);
  const { makeChart } = await import("../pipeline.js");
  return makeChart(root, source, goal, isMadeAnew(options) ? makeAnew : undefined, signer);
}

async function pageOf(root: string, charts: readonly Chart[], options: BuildOptions): Promise<OutputFile[]> {
  const [index = null, changelog, isPackage] = await Promise.all([readIndexFile(root), readChangelog(root), isPackageRoot(root)]);
  const sources: PageSources = { index, changelog, isPackage };
  return isMadeAnew(options) ? (await import("../pipeline.js")).makePage(charts, sources) : keptPage(charts, sources);
}

/** What is wrong with the releases themselves. */
async function releaseProblems(root: string): Promise<Problem[]> {
  const [published, { checkReleases }, { checkBeside }] = await Promise.all([readPublished(root), import("../package/release-index.js"), import("../package/check-beside.js")]);
  return [...checkReleases(published), ...(await checkBeside(published))];
}

function stale({ changed, missing, leftOver }: Differences): Problem[] {
  const remedy = "run `helmwright build` and commit what it writes";
  const problem = (message: string) => (path: string): Problem => ({ rule: "build/differs", message, remedy, place: { file: `dist-charts/${path}` } });
  return [
    ...changed.map(problem("differs from what its source gives")),
    ...missing.map(problem("is missing")),
    ...leftOver.map(problem("has no source any more")),
  ];
}

function summary(chart: string, files: number, { changed, missing, leftOver }: Differences): string {
  const written = [...missing.map((path) => `  new      ${path}`), ...changed.map((path) => `  changed  ${path}`), ...leftOver.map((path) => `  removed  ${path}`)];
  return [`${chart}: ${files} files, ${written.length === 0 ? "nothing changed" : `${written.length} changed`}`, ...written].join("\n");
}
