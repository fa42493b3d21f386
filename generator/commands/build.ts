import { join } from "node:path";
import { compareFiles, writeFiles, type Differences } from "../io/write-files.js";
import { readPublished } from "../io/read-published.js";
import type { Chart, Problem } from "../model.js";
import { checkBeside } from "../package/check-beside.js";
import { checkReleases } from "../package/release-index.js";
import { listCharts } from "../io/read-chart-source.js";
import { makeChart, makePage, type Goal } from "../pipeline.js";
import { chosenCharts } from "./chosen-charts.js";
import { UsageError, type CommonOptions, type Outcome } from "./outcome.js";

/** Options of `build`, `package` and `publish`; only the last signs. */
export interface BuildOptions extends CommonOptions { check?: boolean; signKey?: string; passphraseFile?: string }

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
    const result = await makeChart(root, name, goal, signer?.value);
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
    const page = await makePage(root, made);
    const differences = await (options.check ? compareFiles : writeFiles)(target, page, []);
    if (options.check) problems.push(...stale(differences));
    else lines.push(summary("page", page.length, differences));
  }
  if (options.check) {
    const published = await readPublished(root);
    problems.push(...checkReleases(published), ...(await checkBeside(published)));
  }
  if (options.check && problems.every(({ level }) => level === "note")) lines.push(`dist-charts is what schemas and chart-templates say (${charts.join(", ")})`);
  return { problems, root, text: lines.join("\n"), data: { charts: built } };
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
