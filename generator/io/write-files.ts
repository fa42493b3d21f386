import { readFileSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { byCodePoint } from "../model.js";

/** A file to be written, by its path below some folder. */
export interface OutputFile { path: string; content: string | Uint8Array }

/** What differs between a folder and what it should hold. */
export interface Differences { changed: string[]; missing: string[]; leftOver: string[] }

/** Compares a folder with what it should hold. In the folders named by `owned` everything else is left over. */
export async function compareFiles(root: string, files: OutputFile[], owned: string[]): Promise<Differences> {
  const differences: Differences = { changed: [], missing: [], leftOver: [] };
  for (const { path, content } of files) {
    const present = contentOf(join(root, path));
    if (present === undefined) differences.missing.push(path);
    else if (!present.equals(Buffer.from(content))) differences.changed.push(path);
  }
  const wanted = new Set(files.map((file) => file.path));
  for (const folder of owned) {
    differences.leftOver.push(...(await pathsBelow(root, folder)).filter((path) => !wanted.has(path)));
  }
  return differences;
}

/** One after the other takes a fraction of what many small files take beside each other. */
function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Writes what differs and nothing else, removes what is left over, and says what it did. */
export async function writeFiles(root: string, files: OutputFile[], owned: string[]): Promise<Differences> {
  const differences = await compareFiles(root, files, owned);
  const stale = new Set([...differences.changed, ...differences.missing]);
  for (const { path, content } of files) {
    if (stale.has(path)) await replace(join(root, path), content);
  }
  for (const path of differences.leftOver) await rm(join(root, path));
  return differences;
}

/** By way of a second file, so that nobody reads half of one; with a mode that doesn't depend on the umask. */
async function replace(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  await writeFile(beside, content);
  await chmod(beside, 0o644);
  await rename(beside, path);
}

async function pathsBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join("/"))
    .sort(byCodePoint);
}

/** Adds files to a folder of somebody else's: what is there stays, but for those in `extended`. */
export async function addFiles(folder: string, files: readonly OutputFile[], extended: readonly string[]): Promise<{ added: string[]; kept: string[] }> {
  const result: { added: string[]; kept: string[] } = { added: [], kept: [] };
  for (const { path, content } of files) {
    const isThere = (await readTextFile(join(folder, path))) !== undefined;
    if (!isThere || extended.includes(path)) await replace(join(folder, path), content);
    result[isThere ? "kept" : "added"].push(path);
  }
  return result;
}

/** The text of a file, or nothing where there is none. */
export const readTextFile = (path: string): Promise<string | undefined> => readFile(path, "utf8").catch(() => undefined);
