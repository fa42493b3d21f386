import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Published } from "../package/release-index.js";
import { byCodePoint } from "../model.js";

/** What dist-charts/ of a project has published already. */
export async function readPublished(root: string): Promise<Published> {
  const folder = join(root, "dist-charts");
  const names = ((await readdir(folder).catch(absent)) ?? []).sort(byCodePoint);
  const read = (pattern: RegExp) => Promise.all(names.filter((name) => pattern.test(name)).map(async (file) => ({ file, bytes: new Uint8Array(await readFile(join(folder, file))) })));
  const [archives, beside] = await Promise.all([read(/\.tgz$/), read(/\.tgz\.prov$|\.cdx\.json$|^signing-keys\.gpg$/)]);
  return {
    index: await readIndexFile(root),
    archives,
    beside: new Map(beside.map(({ file, bytes }) => [file, bytes])),
  };
}

/** index.yaml of dist-charts/; nothing where there is none. */
export const readIndexFile = (root: string): Promise<string | undefined> => readFile(join(root, "dist-charts", "index.yaml"), "utf8").catch(absent);

/** Only what isn't there counts as nothing: an index that can't be read must not be written anew. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
