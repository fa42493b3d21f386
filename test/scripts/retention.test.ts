import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+Z/, "Z");
const named = (time: string): string => time.replaceAll(/[-:]/g, "");
const day = 24 * 60;

/** A backup that ended so many minutes ago, made upon another one. */
function backedUp(minutes: number, upon = "-"): string {
  const time = minutesAgo(minutes);
  mkdirSync(join(sandbox.root, "pg/backup", named(time)));
  sandbox.write(`pg/backup/${named(time)}/backup.info`, `parent=${upon}\nstop_time=${time}\n`);
  return named(time);
}
const retain = (keep: number, window = 0, made = ""): Promise<ScriptRun> =>
  sandbox.bash(["log.sh", "encryption.sh", "backup-set.sh", "retention.sh"], `${made && `backup=${sandbox.root}/pg/backup/${made}; `}remove_old_backups`, { KEEP: String(keep), RECOVERY_WINDOW: String(window) });
const left = (): string[] => sandbox.list("pg/backup");

it("exactly as many as are to be kept all stay; of one more, the oldest goes", async () => {
  const all = [30, 20, 10].map((minutes) => backedUp(minutes));
  await retain(3);
  expect(left()).toEqual(all);
  await retain(2);
  expect(left()).toEqual(all.slice(1));
});

it("at the window's border: what ended just inside it needs the one before, what ended just outside is that one", async () => {
  const [, outside, newest] = [backedUp(7 * day + 60), backedUp(7 * day + 1), backedUp(10)];
  await retain(1, 7);
  expect(left()).toEqual([outside, newest]);
});

it("just inside the border, the one before it stays, and no older one", async () => {
  const [, before, inside, newest] = [backedUp(9 * day), backedUp(8 * day), backedUp(7 * day - 5), backedUp(10)];
  await retain(1, 7);
  expect(left()).toEqual([before, inside, newest]);
});

it("a chain stays whole whose full backup is older than the window", async () => {
  const older = backedUp(20 * day);
  const full = backedUp(12 * day);
  const first = backedUp(8 * day, full);
  const second = backedUp(3 * day, first);
  await retain(1, 7);
  expect(left()).toEqual([full, first, second]);
  expect(left()).not.toContain(older);
});

it("nothing goes while a chain is broken, or no backup says when it ended", async () => {
  const all = [backedUp(9 * day), backedUp(8 * day, "20200101T000000Z")];
  const { exitCode, stderr } = await retain(1, 1);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("nothing was removed: which backups are needed could not be told");
  expect(left()).toEqual(all);
});

it("the newest stays where all of them are damaged", async () => {
  const all = [backedUp(20), backedUp(10)];
  for (const name of all) sandbox.write(`pg/backup/${name}/backup.info`, "");
  await retain(1, 7);
  expect(left()).toContain(all[1]);
});

it("after the clock was put back, the backup just made stays beside those of the future", async () => {
  const future = [backedUp(-2 * day), backedUp(-day)].sort();
  const made = backedUp(0);
  await retain(1, 0, made);
  expect(left()).toEqual([made, future[1]]);
});

describe("in S3 storage", () => {
  /** What pgBackRest says of backups: name, how many minutes ago each ended, and the one that it was made upon. */
  function catalogue(...backups: [name: string, minutes: number, prior?: string | undefined, more?: string][]): void {
    const lines = backups.map(([name, minutes, prior, more]) => `${name}={${prior ? `"backup-prior":"${prior}",` : ""}${more ?? ""}"backup-timestamp-stop":${Math.floor(Date.now() / 1000 - minutes * 60)}}\n`);
    mkdirSync(join(sandbox.root, "tmp/s3"), { recursive: true });
    sandbox.write("tmp/s3/backups", `[backup:current]\n${lines.join("")}`);
  }
  const kept = async (keep: number, window = 0): Promise<string[]> => {
    const { exitCode, stdout, stderr } = await sandbox.bash(["log.sh", "encryption.sh", "backup-set.sh", "wal-archive.sh", "s3-backups.sh", "retention.sh"], "kept_backups", { KEEP: String(keep), RECOVERY_WINDOW: String(window), PGBACKREST_STANZA: "postgres", CATALOGUE: `${sandbox.root}/tmp/s3` });
    expect(exitCode, stderr).toBe(0);
    return stdout.trim().split("\n");
  };

  it("by number: with what they were made upon", async () => {
    catalogue(["20260101-000000F", 50], ["20260102-000000F", 40], ["20260102-000000F_20260103-000000I", 30, "20260102-000000F"], ["20260102-000000F_20260104-000000D", 20, "20260102-000000F"]);
    expect(await kept(1)).toEqual(["20260102-000000F", "20260102-000000F_20260104-000000D"]);
    expect((await kept(4))).toHaveLength(4);
  });

  it("at the window's border: what ended just inside it needs the one before, what ended just outside is that one", async () => {
    const [first, second, third] = ["20260101-000000F", "20260102-000000F", "20260103-000000F"] as const;
    catalogue([first, 9 * day], [second, 7 * day - 5], [third, 10]);
    expect(await kept(1, 7)).toEqual([first, second, third]);
    catalogue([first, 9 * day], [second, 7 * day + 1], [third, 10]);
    expect(await kept(1, 7)).toEqual([second, third]);
  });

  it("what has a damaged page, or was never read back, is none of them", async () => {
    catalogue(["20260101-000000F", 50], ["20260102-000000F", 40, undefined, '"backup-error":true,'], ["20260103-000000F", 30, undefined, '"backup-annotation":{"unverified":"yes"},']);
    expect(await kept(2)).toEqual(["20260101-000000F"]);
  });
});
