import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Published } from "../package/release-index.js";
import { byCodePoint } from "../model.js";

/** What dist-charts/ of a project has published already. */
export async function readPublished(root: string): Promise<Published> {
  const folder = join(root, "dist-charts");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".tgz")).sort(byCodePoint);
  const archives = await Promise.all(names.map(async (file) => ({ file, bytes: await readFile(join(folder, file)) })));
  return { index: await readFile(join(folder, "index.yaml"), "utf8").catch(() => undefined), archives };
}
