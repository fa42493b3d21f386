import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { unpackArchive } from "../../generator/io/unpack-archive.js";

/** Where a chart is to be had: a folder of a public repository as it was at a commit, and what that held. */
export interface Pin { name: string; version: string; repository: string; commit: string; path: string; sha256: string }

/** The archive that GitHub makes of a commit. Its bytes may change with GitHub's compression, so that what is pinned is the content. */
export const archiveAddress = ({ repository, commit }: Pin): string => `https://codeload.github.com/${repository}/tar.gz/${commit}`;

/** Files of a chart by their path in it. */
export type Content = ReadonlyMap<string, Uint8Array>;

/** The digest of paths, sizes and bytes of all files. */
export function contentDigest(content: Content): string {
  const hash = createHash("sha256");
  for (const path of [...content.keys()].sort()) hash.update(`${path}\0${content.get(path)!.length}\0`).update(content.get(path)!);
  return hash.digest("hex");
}

/** What lies below a folder; links are left out, as an archive's are. */
export async function contentOf(folder: string): Promise<Content> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(await Promise.all(entries.map(async (entry): Promise<[string, Uint8Array]> => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).split(sep).join("/"), await readFile(path)];
  })));
}

const archives = new Map<string, Promise<Content>>();

/** The chart out of its repository's archive, which is fetched once for all charts in it. Rejects where it can't be reached. */
export async function fetchedContent(pin: Pin, fetched: (address: string) => Promise<Uint8Array> = download): Promise<Content> {
  const address = archiveAddress(pin);
  if (!archives.has(address)) archives.set(address, fetched(address).then(unpackArchive));
  const below = `${pin.path}/`;
  const files = [...(await archives.get(address)!)].map(([path, bytes]) => [path.slice(path.indexOf("/") + 1), bytes] as const);
  return new Map(files.filter(([path]) => path.startsWith(below)).map(([path, bytes]) => [path.slice(below.length), bytes]));
}

async function download(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Puts a chart into a folder. */
export async function writeContent(content: Content, folder: string): Promise<void> {
  for (const [path, bytes] of content) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
