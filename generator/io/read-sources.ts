import { readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Problem } from "../model.js";
import type { SourceFile } from "../report/report.js";

/**
 * The files that problems name: below the current folder, or below the project's root. Those that can't be read are left out.
 *
 * @param texts what some of them would hold
 */
export async function readSources(problems: readonly Problem[], root: string | undefined, texts: Readonly<Record<string, string>> = {}): Promise<Map<string, SourceFile>> {
  const names = new Set(problems.flatMap(({ place }) => (place ? [place.file] : [])));
  const sources = await Promise.all([...names].map(async (name): Promise<[string, SourceFile][]> => {
    for (const path of [...(root === undefined ? [] : [join(root, name)]), resolve(name)]) {
      const text = texts[name] ?? await readFile(path, "utf8").catch(() => undefined);
      if (text === undefined) continue;
      const short = relative(process.cwd(), path);
      return [[name, { path: (short.startsWith("..") ? path : short).split(sep).join("/"), lines: text.split(/\r?\n/) }]];
    }
    return [];
  }));
  return new Map(sources.flat());
}
