import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Short hash of what goes into something. Each part is framed by its length, so ("ab", "c") differs from ("a", "bc"). */
export function contentHash(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex").slice(0, 12);
}

/** Hash of a folder's files: their paths and bytes, whatever order the disk lists them in. */
export function folderHash(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return contentHash(...files.flatMap((file) => [file.slice(folder.length), readFileSync(file)]));
}
