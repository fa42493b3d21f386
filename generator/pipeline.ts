import { resolveChart } from "./chart/resolve.js";
import { templateSyntax } from "./checks/rules/template-syntax.js";
import { emitChart } from "./emit/emit-chart.js";
import { keepResults } from "./io/kept-results.js";
import { isPackageRoot } from "./io/project-root.js";
import { readPublished } from "./io/read-published.js";
import type { OutputFile } from "./io/write-files.js";
import { fail, ok, type Chart, type ChartSource, type Keep, type Result, type TextFile } from "./model.js";
import { archiveChart } from "./package/archive.js";
import { billName, billOfMaterials } from "./package/bill-of-materials.js";
import { checkBeside } from "./package/check-beside.js";
import { signRelease } from "./package/provenance.js";
import { addRelease, checkReleases, releasesOf } from "./package/release-index.js";
import type { Signer } from "./package/signing-key.js";
import { repositoryPage } from "./page/repository-page.js";

/** How far a chart is taken. */
export type Goal = "build" | "package" | "publish";

/** A chart and the files that dist-charts/ shall hold of it; of the folders in `owned` it holds nothing else. */
export interface Made { chart: Chart; outputs: OutputFile[]; owned: string[] }

/** The whole way of a chart that was loaded: resolve and check → emit → package → publish, signed where a signer is given. Nothing is written here. */
export async function makeChart(root: string, source: ChartSource, goal: Goal, keep: Keep = keepResults, signer?: Signer): Promise<Result<Made>> {
  const { name } = source;
  const chart = resolveChart(source, keep);
  const seen = chart.ok ? chart.value : chart.partial;
  const broken = seen ? templateSyntax.check({ chart: seen, scenarios: [] }) : [];
  if (!chart.ok) return fail(...chart.problems, ...broken);
  if (broken.length > 0) return fail(...broken);

  const emitted = await emitChart(chart.value, await sdkImport(root));
  const outputs = [...emitted.packaged, ...emitted.beside].map(asOutput);
  const made = { chart: chart.value, outputs, owned: [name] };
  if (goal === "build") return ok(made);

  const archive = await archiveChart(name, chart.value.facts.version, emitted.packaged);
  const published = await readPublished(root);
  const index = addRelease(published, chart.value, archive);
  if (!index.ok) return index;
  outputs.push({ path: archive.file, content: archive.bytes });
  if (goal === "package") return ok(made);

  const changed = [...checkReleases(published), ...(await checkBeside(published))].filter(({ level }) => level !== "note");
  if (changed.length > 0) return fail(...changed);
  outputs.push({ path: "index.yaml", content: index.value });
  const bill = billName(name, chart.value.facts.version);
  if (!published.beside?.has(bill)) outputs.push({ path: bill, content: billOfMaterials(chart.value, archive, emitted.packaged) });
  const signed = signer ? await signRelease(chart.value, archive, published, signer) : ok([]);
  if (!signed.ok) return signed;
  outputs.push(...signed.value);
  return ok(made);
}

/** What the page tells beside the charts: releases, CHANGELOG.md, and whether this is helmwright's own repository. */
export interface PageSources { index: string | null; changelog: string; isPackage: boolean }

/** The page of the whole repository, with all of its charts and what is published of them. */
export function makePage(charts: readonly Chart[], { index, changelog, isPackage }: PageSources): OutputFile[] {
  const typesModule = (chart: string): string => (isPackage ? `helmwright/${chart}` : `./dist-charts/${chart}.js`);
  return repositoryPage({ repository: charts[0]?.repository ?? {}, charts, releases: releasesOf(index ?? undefined), changelog, typesModule }).map(asOutput);
}

const asOutput = ({ path, text }: TextFile): OutputFile => ({ path, content: text });

/** The package's own charts import the SDK beside them, so that they can be built before the package is. */
const sdkImport = async (root: string): Promise<string> => ((await isPackageRoot(root)) ? "../generator/sdk/define-values.js" : "helmwright");
