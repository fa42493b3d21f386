import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { execa } from "execa";
import { inCache } from "./cache-folder.js";
import { ClusterError } from "./cluster-error.js";
import { contentHash } from "./content-hash.js";
import { moduleFolder } from "./go-modules.js";
import type { StepLog } from "./step-log.js";

export interface PatchedModule {
  /** the copy of its source that has the patch */
  folder: string;
  /** a line of go.mod that takes it for the module */
  directive: string;
  /** what the patched file is, for the hash of what is compiled from it */
  hash: string;
}

/** A copy of a Go module's source with one file patched. */
export async function patchedModule(module: string, version: string, file: string, patch: (source: string) => string, log: StepLog): Promise<PatchedModule> {
  const folder = inCache("work", basename(module));
  rmSync(folder, { recursive: true, force: true });
  cpSync(await moduleFolder(module, version, log), folder, { recursive: true });
  // The module cache is read-only, and so are copies from it.
  await execa("chmod", ["-R", "u+w", folder]);
  const patched = patch(readFileSync(join(folder, file), "utf8"));
  writeFileSync(join(folder, file), patched);
  return { folder, directive: `replace ${module} => ${folder}`, hash: contentHash(patched) };
}

/** Refuses a source that isn't the one that a patch was written for. */
export function expectInSource(source: string, texts: readonly (readonly [text: string, times: number])[], { what, remedy }: { what: string; remedy: string }): void {
  for (const [text, times] of texts) {
    const found = source.split(text).length - 1;
    if (found !== times) throw new ClusterError(`${what} ${found} times what the patch expects ${times} times: ${text.trim()}`, remedy);
  }
}
