import { gunzipSync } from "fflate";
import { extract } from "tar-stream";

/** The files of a .tgz by their paths. Rejects what is no archive. */
export async function unpackArchive(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const tar = extract();
  tar.end(Buffer.from(gunzipSync(bytes)));
  for await (const entry of tar as AsyncIterable<AsyncIterable<Uint8Array> & { header: { name: string; type?: string | null } }>) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry) chunks.push(chunk);
    if (entry.header.type === "file") files.set(entry.header.name.replace(/^\.\//, ""), Buffer.concat(chunks));
  }
  return files;
}
