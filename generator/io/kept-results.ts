import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { byCodePoint, type Keep, type KeepAwaited } from "../model.js";
import { packageRoot } from "./project-root.js";
import { digest, userCache, type UserCache } from "./user-cache.js";

/**
 * Takes what was made of the same before from the user's cache: by what was given, and by helmwright's own code, so that
 * a changed one makes everything anew. What JSON can't hold is made each time.
 */
export const keepResults: Keep = (what, given, make) => {
  const slot = slotOf<ReturnType<typeof make>>(userCache("results", 300), what, given);
  return slot.known ?? slot.keep(make());
};

/** The same for what a chart was found to be, where that lasts. */
export const keepLinted = async <T>(what: string, given: unknown, make: () => Promise<T>, lasts: (made: T) => boolean): Promise<T> => {
  const slot = slotOf<T>(userCache("results", 300), what, given);
  if (slot.known !== undefined) return slot.known;
  const made = await make();
  return lasts(made) ? slot.keep(made) : made;
};

/** The same for all that a build makes of a chart, which is megabytes: a few are kept. */
export const keepBuilt: KeepAwaited = async (what, given, make) => {
  const slot = slotOf<Awaited<ReturnType<typeof make>>>(userCache("built", 20), what, given);
  return slot.known ?? slot.keep(await make());
};

/** The place of a result: what stands there, and how to put it there. */
function slotOf<T>(results: UserCache, what: string, given: unknown): { known: T | undefined; keep(made: T): T } {
  const asked = JSON.stringify(given);
  if (!isDeepStrictEqual(JSON.parse(asked), given)) return { known: undefined, keep: (made) => made };
  const key = JSON.stringify([ownCode(), what, digest(asked)]);
  const text = results.find(key);
  return {
    known: text === undefined ? undefined : (JSON.parse(text) as T),
    keep(made) {
      const text = JSON.stringify(made);
      results.keep(key, text);
      results.tidy();
      // as the next run takes it: what follows from it is then recognised too
      return JSON.parse(text) as T;
    },
  };
}

let code: string | undefined;

/** A digest of everything that runs here: this package's modules, the libraries that it pins, and Node. */
export function ownCode(): string {
  if (code !== undefined) return code;
  const generator = dirname(dirname(fileURLToPath(import.meta.url)));
  const files = readdirSync(generator, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort(byCodePoint);
  code = digest(JSON.stringify([process.version, readFileSync(join(packageRoot(), "package.json"), "utf8"), ...files.map((file) => [relative(generator, file), digest(readFileSync(file, "utf8"))])]));
  return code;
}
