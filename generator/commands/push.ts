import { findHelm } from "../io/helm.js";
import { pullRelease, pushRelease, type Pulled, type Registry, type Release } from "../io/helm-registry.js";
import { readPublished } from "../io/read-published.js";
import type { Problem } from "../model.js";
import { digestOf } from "../package/archive.js";
import { checkBeside } from "../package/check-beside.js";
import { readIndex } from "../package/index-file.js";
import { checkReleases, type Published } from "../package/release-index.js";
import { compareVersions } from "../package/versions.js";
import { chosenCharts } from "./chosen-charts.js";
import { UsageError, type CommonOptions, type Outcome } from "./outcome.js";

/** Options of `push`. */
export interface PushOptions extends CommonOptions { plainHttp?: boolean; caFile?: string }

/** Brings every release of dist-charts/ that a registry lacks to it. What is there is compared, and never written over. */
export async function push(address: string, options: PushOptions): Promise<Outcome> {
  if (!/^oci:\/\/[^\s/:]+(:\d+)?(\/[a-z0-9._/-]+)?$/.test(address)) {
    throw new UsageError({ rule: "usage/registry", message: `${address} is no registry`, given: address, allowed: "oci://HOST/PATH, in lower case and without a tag", remedy: "the chart's name is added to it: oci://ghcr.io/me/charts gives oci://ghcr.io/me/charts/postgres" });
  }
  const { root, charts } = await chosenCharts(options);
  const published = await readPublished(root);
  const unproven = [...checkReleases(published), ...(await checkBeside(published))];
  if (unproven.some(({ level }) => level !== "note")) return { problems: unproven, root };
  const helm = await findHelm();
  if (!helm.ok) return { problems: helm.problems };

  const registry: Registry = { address: address.replace(/\/$/, ""), ...(options.plainHttp ? { plainHttp: true } : {}), ...(options.caFile ? { caFile: options.caFile } : {}) };
  const problems: Problem[] = [];
  const lines: string[] = [];
  const pushed: object[] = [];
  for (const release of releasesOf(published, charts)) {
    const result = await bring(helm.value, registry, release);
    const reference = `${registry.address}/${release.name}:${release.version}`;
    if ("problem" in result) {
      problems.push(result.problem);
      // without an answer the next release has none either
      if (result.problem.rule === "push/failed") break;
      continue;
    }
    lines.push(`${result.isNew ? "pushed" : "there already"}  ${reference}  ${result.digest}`);
    pushed.push({ chart: release.name, version: release.version, reference, ...result });
  }
  if (lines.length === 0 && problems.length === 0) lines.push("there is no release to push: `helmwright publish` makes one");
  return { problems: [...unproven, ...problems], root, text: lines.join("\n"), data: { releases: pushed } };
}

async function bring(helm: string, registry: Registry, release: Release): Promise<{ isNew: boolean; digest: string } | { problem: Problem }> {
  const there = await pullRelease(helm, registry, release);
  if (there.state === "failed") return { problem: failed(registry, release, there.reason) };
  if (there.state === "there") {
    const problem = differs(registry, release, there);
    return problem ? { problem } : { isNew: false, digest: there.digest };
  }
  const result = await pushRelease(helm, registry, release);
  return "reason" in result ? { problem: failed(registry, release, result.reason) } : { isNew: true, digest: result.digest };
}

/** The releases of the charts that stand here, the oldest first. */
function releasesOf({ index, archives, beside = new Map() }: Published, charts: readonly string[]): Release[] {
  const read = readIndex(index);
  const entries = read.ok ? read.value.filter(({ name }) => charts.includes(name)) : [];
  return entries.sort((a, b) => compareVersions(a.version, b.version)).flatMap(({ name, version, urls: [file] }) => {
    const archive = archives.find((candidate) => candidate.file === file);
    const signature = beside.get(`${file}.prov`);
    return archive ? [{ name, version, file: archive.file, archive: archive.bytes, ...(signature ? { signature } : {}) }] : [];
  });
}

function differs({ address }: Registry, release: Release, there: Pulled & { state: "there" }): Problem | undefined {
  const path = `${release.name} ${release.version}`;
  const [given, allowed] = [digestOf(release.archive), digestOf(there.archive)];
  const remedy = "a released version never changes: find out which of the two was released; who must replace it removes it from the registry first";
  if (given !== allowed) return { rule: "push/released", path, message: `${address} has ${path} with other content`, given, allowed, remedy };
  const signatures = [release.signature, there.signature].map((bytes) => bytes && digestOf(bytes));
  if (signatures[0] === signatures[1]) return undefined;
  return { rule: "push/signature", path, message: `${address} has ${path} ${there.signature ? (release.signature ? "with another signature" : "with a signature, which is missing here") : "without its signature"}`, remedy };
}

function failed({ address }: Registry, release: Release, reason: string): Problem {
  const host = address.slice("oci://".length).split("/", 1)[0]!;
  const remedy = /HTTP response to HTTPS client/.test(reason) ? "give --plain-http where the registry speaks no TLS"
    : /401|403|unauthorized|denied|basic credential/i.test(reason) ? `helm registry login ${host}`
      : /certificate/.test(reason) ? "give the authority's certificate by --ca-file FILE" : "is the registry reachable, and its address right?";
  return { rule: "push/failed", path: `${release.name} ${release.version}`, message: `${address} did not take or show it: ${reason}`, remedy };
}
