import { parse } from "yaml";
import { byCodePoint, fail, ok, type ChartFacts, type Problem, type Result } from "../model.js";
import { toYaml } from "../sdk/to-yaml.js";
import { chartMetadata } from "../emit/chart-yaml.js";
import { digestOf, type Archive } from "./archive.js";
import { compareVersions } from "./versions.js";

/** What dist-charts/ has already published. */
export interface Published { index: string | undefined; archives: { file: string; bytes: Uint8Array }[] }

interface Entry { name: string; version: string; digest: string; urls: string[]; [key: string]: unknown }
interface Index { apiVersion: "v1"; entries: Record<string, Entry[]> }

/** index.yaml with one more release. A released version never changes: other bytes under its number are refused. */
export function addRelease(published: Published, facts: ChartFacts, archive: Archive): Result<string> {
  const index = readIndex(published.index);
  if (!index.ok) return index;
  const { entries } = index.value;
  const others = entries[facts.name] ?? [];
  const released = others.find((entry) => entry.version === facts.version);
  if (released && released.digest !== archive.digest) {
    return fail({
      rule: "publish/released", path: `${facts.name} ${facts.version}`,
      message: `${facts.name} ${facts.version} is released with other content`,
      given: archive.digest, allowed: released.digest,
      remedy: "a released version never changes: raise `version`",
      place: { file: `schemas/${facts.name}/chart.yaml` },
    });
  }
  if (released) return ok(writeIndex(index.value));
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
  const entry = { ...chartMetadata(facts), digest: archive.digest, urls: [archive.file] } as Entry;
  return ok(writeIndex({ ...index.value, entries: { ...entries, [facts.name]: [...others, entry] } }));
}

/** A released version of a chart, as index.yaml has it. */
export interface Release { name: string; version: string; appVersion: string; digest: string; url: string }

/** Every release in the order of index.yaml: by chart, the newest first. None where it can't be read, which `checkReleases` says. */
export function releasesOf({ index }: Published): Release[] {
  const read = readIndex(index);
  return read.ok ? Object.values(read.value.entries).flat().map((entry) => ({ name: entry.name, version: entry.version, appVersion: String(entry["appVersion"] ?? ""), digest: entry.digest, url: entry.urls[0] ?? "" })) : [];
}

/** The newest released version of a chart that is older than the given one. */
export function newestBefore({ index }: Published, name: string, version: string): string | undefined {
  const read = readIndex(index);
  const versions = read.ok ? (read.value.entries[name] ?? []).map((entry) => entry.version) : [];
  return versions.filter((other) => compareVersions(other, version) < 0).sort(compareVersions).at(-1);
}

/** Whether every released archive is there with the bytes that it was released with. */
export function checkReleases({ index, archives }: Published): Problem[] {
  const read = readIndex(index);
  if (!read.ok) return read.problems;
  return Object.values(read.value.entries).flat().flatMap((entry) => {
    const file = entry.urls[0] ?? "";
    const archive = archives.find((candidate) => candidate.file === file);
    const place = { file: `dist-charts/${file}` };
    const path = `${entry.name} ${entry.version}`;
    if (!archive) return [{ rule: "publish/missing-archive", path, message: `the archive of ${path} is missing`, remedy: "bring it back from version control: releases are never removed", place }];
    const digest = digestOf(archive.bytes);
    if (digest === entry.digest) return [];
    return [{ rule: "publish/changed-archive", path, message: `the archive of ${path} isn't the one that was released`, given: digest, allowed: entry.digest, remedy: "bring it back from version control", place }];
  });
}

function readIndex(text: string | undefined): Result<Index> {
  if (text === undefined) return ok({ apiVersion: "v1", entries: {} });
  try {
    const index = parse(text) as Partial<Index> | null;
    return ok({ apiVersion: "v1", entries: index?.entries ?? {} });
  } catch (error) {
    return fail({ rule: "publish/index", message: `index.yaml can't be read: ${(error as Error).message.split("\n")[0]}`, remedy: "bring it back from version control", place: { file: "dist-charts/index.yaml" } });
  }
}

/** Charts by name, the newest version first, no date anywhere. */
function writeIndex({ apiVersion, entries }: Index): string {
  const sorted = Object.keys(entries).sort(byCodePoint).map((name) => [name, [...entries[name]!].sort((a, b) => compareVersions(b.version, a.version))]);
  const note = "# Written by `helmwright publish`, which only ever adds to it.\n";
  return note + toYaml({ apiVersion, entries: Object.fromEntries(sorted) });
}
