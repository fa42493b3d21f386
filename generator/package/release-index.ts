import { chartMetadata, type Described } from "../emit/chart-yaml.js";
import { fail, ok, type Problem, type Result } from "../model.js";
import { digestOf, type Archive } from "./archive.js";
import { addEntry, readIndex, type Entry } from "./index-file.js";
import { compareVersions } from "./versions.js";

/** What dist-charts/ has already published. */
export interface Published {
  index: string | undefined;
  archives: { file: string; bytes: Uint8Array }[];
  /** signatures, bills of materials and the public keys, by the names of their files */
  beside?: ReadonlyMap<string, Uint8Array>;
}

/** index.yaml with one more release. A released version never changes: other bytes under its number are refused. */
export function addRelease(published: Published, chart: Described, archive: Archive): Result<string> {
  const { facts } = chart;
  const index = readIndex(published.index);
  if (!index.ok) return index;
  const released = index.value.find((entry) => entry.name === facts.name && entry.version === facts.version);
  if (released && released.digest === undefined) return fail(noDigest(`${facts.name} ${facts.version}`));
  if (released && released.digest !== archive.digest) {
    return fail({
      rule: "publish/released", path: `${facts.name} ${facts.version}`,
      message: `${facts.name} ${facts.version} is released with other content`,
      given: archive.digest, allowed: released.digest!,
      remedy: "a released version never changes: raise `version`",
      place: { file: `schemas/${facts.name}/chart.yaml` },
    });
  }
  if (released) return ok(published.index!);
  const unlisted = published.archives.find(({ file, bytes }) => file === archive.file && digestOf(bytes) !== archive.digest);
  if (unlisted) {
    return fail({
      rule: "publish/unlisted-archive", path: `${facts.name} ${facts.version}`,
      message: `${archive.file} is there with other content, and index.yaml doesn't name it`,
      given: archive.digest, allowed: digestOf(unlisted.bytes),
      remedy: "bring index.yaml back from version control if it was released; else remove the archive",
      place: { file: `dist-charts/${archive.file}` },
    });
  }
  return ok(addEntry(published.index, { ...chartMetadata(chart), digest: archive.digest, urls: [archive.file] } as unknown as Entry));
}

/** A released version of a chart, as index.yaml has it. */
export interface Release { name: string; version: string; appVersion: string; digest: string; url: string }

/** Every release in the order of index.yaml: by chart, the newest first. None where it can't be read, which `checkReleases` says. */
export function releasesOf(index: string | undefined): Release[] {
  const read = readIndex(index);
  return read.ok ? read.value.map((entry) => ({ name: entry.name, version: entry.version, appVersion: String(entry["appVersion"] ?? ""), digest: entry.digest ?? "", url: entry.urls[0] ?? "" })) : [];
}

/** The newest released version of a chart that is older than the given one; a pre-release, which promises nothing, only where there is no other. */
export function newestBefore({ index }: Published, name: string, version: string): string | undefined {
  const read = readIndex(index);
  const versions = read.ok ? read.value.filter((entry) => entry.name === name).map((entry) => entry.version) : [];
  const older = versions.filter((other) => compareVersions(other, version) < 0).sort(compareVersions);
  return older.filter((other) => !/^[^+]*-/.test(other)).at(-1) ?? older.at(-1);
}

const noDigest = (path: string): Problem => ({
  rule: "publish/no-digest", path, message: `index.yaml has no digest of ${path}`, remedy: "bring index.yaml back from version control", place: { file: "dist-charts/index.yaml" },
});

/** Whether every released archive is there with the bytes that it was released with, and every release in the index. */
export function checkReleases(published: Published): Problem[] {
  const { index, archives } = published;
  const read = readIndex(index);
  if (!read.ok) return read.problems;
  return [...lostReleases(published, read.value), ...read.value.flatMap(({ name, version, digest: released, urls: [file] }): Problem[] => {
    const path = `${name} ${version}`;
    const inIndex = { path, place: { file: "dist-charts/index.yaml" } };
    if (file === undefined) return [{ ...inIndex, rule: "publish/no-archive", message: `index.yaml doesn't say where the archive of ${path} is`, remedy: "bring index.yaml back from version control" }];
    // releases that another tool published, and that stand elsewhere
    if (/^[a-z]+:/.test(file)) return [{ ...inIndex, level: "note", rule: "publish/elsewhere", message: `the archive of ${path} is not here, so that its digest can't be proven`, given: file }];
    if (released === undefined) return [noDigest(path)];
    const archive = archives.find((candidate) => candidate.file === file);
    const at = { path, place: { file: `dist-charts/${file}` } };
    if (!archive) return [{ ...at, rule: "publish/missing-archive", message: `the archive of ${path} is missing`, remedy: "bring it back from version control: releases are never removed" }];
    const digest = digestOf(archive.bytes);
    return digest === released ? [] : [{ ...at, rule: "publish/changed-archive", message: `the archive of ${path} isn't the one that was released`, given: digest, allowed: released, remedy: "bring it back from version control" }];
  })];
}

/** Archives that were published, as what stands beside them says, and that the index doesn't name any more: Helm would not find them. */
function lostReleases({ archives, beside }: Published, entries: readonly Entry[]): Problem[] {
  const named = new Set(entries.flatMap(({ urls }) => urls.map((url) => url.slice(url.lastIndexOf("/") + 1))));
  const lost = archives.filter(({ file }) => !named.has(file) && (beside?.has(file.replace(/\.tgz$/, ".cdx.json")) || beside?.has(`${file}.prov`)));
  return lost.map(({ file }) => ({ rule: "publish/lost-release", message: `${file} was published, and index.yaml doesn't name it`, remedy: "bring index.yaml back from version control", place: { file: `dist-charts/${file}` } }));
}
