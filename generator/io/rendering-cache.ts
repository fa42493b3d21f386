import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { TextFile } from "../model.js";

/** What was rendered before, by all that decides it: Helm's binary, the chart's files, and what was asked for. */
export interface RenderingCache { find(request: unknown): Promise<string | undefined>; keep(request: unknown, manifests: string): Promise<void> }

const folder = (): string => join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "helmwright", "renderings");

let written = 0;

/** Renderings of one chart by one Helm, in the user's cache. */
export function renderingCache(helm: string, files: readonly TextFile[]): RenderingCache {
  const { size, mtimeMs } = statSync(helm);
  const chart = createHash("sha256").update(JSON.stringify([helm, size, mtimeMs, files])).digest("hex");
  const path = (request: unknown): string => join(folder(), createHash("sha256").update(JSON.stringify([chart, request])).digest("hex"));
  return {
    async find(request) {
      const file = path(request);
      const manifests = await readFile(file, "utf8").catch(() => undefined);
      // what was used last is kept longest
      if (manifests !== undefined) await utimes(file, new Date(), new Date()).catch(() => undefined);
      return manifests;
    },
    async keep(request, manifests) {
      const file = path(request);
      // by a name of its own: the same may be rendered twice at a time
      const beside = `${file}.${process.pid}-${++written}`;
      // without a place to keep things, nothing is kept
      await mkdir(folder(), { recursive: true }).then(() => writeFile(beside, manifests)).then(() => rename(beside, file)).catch(() => undefined);
    },
  };
}

/** Of renderings that are kept, the most: some 200 MB. */
const MOST = 3000;

/** Forgets those that weren't used for longest. */
export async function tidyRenderings(): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  if (names.length <= MOST) return;
  const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder(), name)).catch(() => undefined))?.mtimeMs ?? 0 })));
  aged.sort((a, b) => a.at - b.at);
  await Promise.all(aged.slice(0, names.length - MOST / 2).map(({ name }) => rm(join(folder(), name), { force: true })));
}
