import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Texts by all that decides them, in a folder of the user's cache. One that can't be read or was damaged isn't there; without a place to keep things, nothing is kept. */
export interface UserCache {
  find(key: string): string | undefined;
  keep(key: string, text: string): void;
  /** Forgets those that weren't used for longest, where there are more than the most. */
  tidy(): void;
}

/** ~/.cache/helmwright/<name>, or below XDG_CACHE_HOME. */
export function userCache(name: string, most: number): UserCache {
  const folder = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "helmwright", name);
  const fileOf = (key: string): string => join(folder, digest(key));
  return {
    find: (key) => attempt(() => {
      const file = fileOf(key);
      const [, sum, text] = /^(\w{64})\n([^]*)$/.exec(readFileSync(file, "utf8")) ?? [];
      if (text === undefined || digest(text) !== sum) return undefined;
      // what was used last is kept longest
      const now = new Date();
      utimesSync(file, now, now);
      return text;
    }),
    keep(key, text) {
      attempt(() => {
        const file = fileOf(key);
        // by a name of its own: the same may be made twice at a time
        const beside = `${file}.${process.pid}-${++written}`;
        mkdirSync(folder, { recursive: true });
        writeFileSync(beside, `${digest(text)}\n${text}`);
        renameSync(beside, file);
      });
    },
    tidy() {
      attempt(() => {
        const names = readdirSync(folder);
        if (names.length <= most) return;
        const aged = names.map((file) => ({ file, at: statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0 })).sort((a, b) => a.at - b.at);
        for (const { file } of aged.slice(0, names.length - most / 2)) rmSync(join(folder, file), { force: true });
      });
    },
  };
}

let written = 0;

/** The SHA-256 of some content, in hexadecimal. */
export const digest = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
