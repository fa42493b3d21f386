import { watch } from "node:fs/promises";
import { join } from "node:path";

/** Runs something after each change below some folders, one run at a time, for ever. */
export async function onChange(root: string, folders: string[], run: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const follow = async (folder: string): Promise<void> => {
    for await (const _ of watch(join(root, folder), { recursive: true })) {
      clearTimeout(timer);
      // Editors write a file in several steps, one right after the other; what comes later is built after this.
      timer = setTimeout(() => void (last = last.then(run)), 20);
    }
  };
  await Promise.all(folders.map(follow));
}
