import { createHash } from "node:crypto";
import { byCodePoint, type TextFile } from "../model.js";

/** A packaged chart as Helm takes it. */
export interface Archive { file: string; bytes: Uint8Array; digest: string }

/** Helm keeps no file's time; any fixed one will do. gzip's own field would read 0 as "none". */
const TIME = new Date(0);

/** The file of a packed chart. */
export const archiveName = (name: string, version: string): string => `${name}-${version}.tgz`;

/** Packs a chart's files. The same files give the same bytes: fixed times, owners, modes and order. */
export async function archiveChart(name: string, version: string, files: TextFile[]): Promise<Archive> {
  // loaded here, for what only looks at releases, as every build does, needs neither
  const [{ gzipSync }, tar] = await Promise.all([import("fflate"), tarOf(files)]);
  // A compressor in JavaScript: zlib's output differs between versions of Node.
  const bytes = gzipSync(tar, { level: 9, mtime: 0 });
  bytes[9] = 255; // operating system: unknown
  return { file: archiveName(name, version), bytes, digest: digestOf(bytes) };
}

/** The digest that index.yaml holds. */
export const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function tarOf(files: TextFile[]): Promise<Uint8Array> {
  const { pack } = await import("tar-stream");
  const tar = pack();
  // Chart.yaml first, as `helm package` has it: who looks for a chart's name needn't read the whole archive.
  const ordered = [...files].sort((a, b) => Number(isChartYaml(b)) - Number(isChartYaml(a)) || byCodePoint(a.path, b.path));
  for (const { path, text } of ordered) {
    tar.entry({ name: path, mode: 0o644, uid: 0, gid: 0, uname: "", gname: "", mtime: TIME, type: "file" }, text);
  }
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const isChartYaml = (file: TextFile): boolean => /^[^/]+\/Chart\.yaml$/.test(file.path);
