import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
const segmentBytes = 1024 * 1024;
const segment = (number: number, timeline = 1): string => `${timeline.toString(16).padStart(8, "0")}00000000${number.toString(16).padStart(8, "0")}`.toUpperCase();

/** A primary that answers, with a warning beside each answer when it is asked in a database. */
beforeEach(() => {
  sandbox = new ScriptSandbox();
  sandbox.write("pg/secrets/replication", "secret");
  mkdirSync(join(sandbox.root, "pg/backup/wal/incoming"), { recursive: true });
  sandbox.program("psql", `case $* in *dbname=postgres*) echo 'WARNING:  database "postgres" has a collation version mismatch' >&2 ;; esac
case $* in
  *IDENTIFY_SYSTEM*) echo "7|\${TIMELINE-1}|\${FLUSHED-0/2000000}|" ;;
  *TIMELINE_HISTORY*) printf '00000002.history|1\\t0/200100\\tno recovery target specified\\n' ;;
  *wal_segment_size*) [ -z "\${SILENT-}" ] || { echo 'FATAL:  no room for it' >&2; exit 2; }; echo ${segmentBytes} ;;
  *"SELECT restart_lsn FROM"*) echo 0/600000 ;;
  *wal_status*) echo "\${SLOT-}" ;;
  *CREATE_REPLICATION_SLOT*) touch ${sandbox.root}/tmp/slot-made ;;
esac`);
  sandbox.program("pg_receivewal", `touch ${sandbox.root}/tmp/received`);
  // ends the archive after one round
  sandbox.program("sleep", "kill -TERM $PPID");
  sandbox.program("zstd", 'for file; do :; done; case $* in *--stdout*) cat "$file" ;; *) cp "$4" "$6" ;; esac');
});
afterEach(() => sandbox.remove());

const identified = (): void => sandbox.write("pg/backup/wal/system_identifier", "7\n");
const archived = (...names: string[]): void => { for (const name of names) sandbox.write(`pg/backup/wal/${name}.zst`, `of ${name}`); };
const incoming = (...names: string[]): void => { for (const name of names) sandbox.write(`pg/backup/wal/incoming/${name}`, `of ${name}`); };
const exists = (path: string): boolean => sandbox.list(join(path, "..")).includes(path.split("/").at(-1)!);
const run = (env: Record<string, string> = {}): Promise<ScriptRun> =>
  sandbox.script("archive.sh", [], { NAME: "db", NAMESPACE: "shop", MEMBERS: "1", PRIMARY_HOST: "db", PRIMARY_PORT: "5432", PASSFILE: `${sandbox.root}/tmp/passfile`, ...env });

describe("a warning of the server", () => {
  it("is no answer: what is being received stays, and the slot that is missing is made", async () => {
    identified();
    incoming(`${segment(3)}.partial`);
    await sandbox.bash([], `truncate --size=${segmentBytes} ${sandbox.root}/pg/backup/wal/incoming/${segment(3)}.partial`);
    const { stdout, stderr, exitCode } = await run();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).not.toContain("only begun");
    expect(sandbox.list("pg/backup/wal/incoming")).toEqual([`${segment(3)}.partial`]);
    expect([exists("tmp/slot-made"), exists("tmp/received")]).toEqual([true, true]);
  });

  it("is told with the reason where there is no answer", async () => {
    identified();
    const { stdout } = await run({ SILENT: "yes" });
    expect(stdout).toMatch(/NOT ARCHIVING: the primary did not answer: WARNING[^]*FATAL: {2}no room for it/);
    expect(exists("tmp/received")).toBe(false);
  });
});

describe("a primary that was put back to an earlier state of the same timeline", () => {
  it("is refused, and stays so when it has caught up, until the archive is moved aside", async () => {
    identified();
    archived(segment(3), segment(4));
    incoming(segment(4));
    expect((await run({ FLUSHED: "0/4FFFFF" })).stdout).toContain(`NOT ARCHIVING: the primary has WAL up to 0/4FFFFF, and had sent it up to 0/500000: it was put back to an earlier state. Move ${sandbox.root}/pg/backup/wal aside`);
    expect((await run({ FLUSHED: "0/900000" })).stdout).toContain("it was put back to an earlier state");
    expect(exists("tmp/received")).toBe(false);
    await sandbox.bash([], `mv ${sandbox.root}/pg/backup/wal ${sandbox.root}/pg/backup/wal.before`);
    await run({ FLUSHED: "0/900000" });
    expect([exists("tmp/received"), exists("pg/backup/next-is-full")]).toEqual([true, true]);
  });

  it("leaves nothing for a new archive in memory, where encryption has what was received", async () => {
    identified();
    for (const folder of ["pg/receiving", "pg/encryption"]) mkdirSync(join(sandbox.root, folder));
    sandbox.write("pg/encryption/encryption-key", `${"k".repeat(40)}\n`);
    for (const name of [segment(7), `${segment(8)}.partial`]) {
      sandbox.write(`pg/receiving/${name}`, `of ${name}`);
      await sandbox.bash([], `truncate --size=${segmentBytes} ${sandbox.root}/pg/receiving/${name}`);
    }
    await sandbox.bash([], `mv ${sandbox.root}/pg/backup/wal ${sandbox.root}/pg/backup/wal.before`);
    await run({ FLUSHED: "0/680000", ENCRYPTION_SECRET: "keys", ENCRYPTION_KEY: "encryption-key" });
    expect(exists("tmp/received")).toBe(true);
    // from where the slot keeps WAL
    expect(sandbox.list("pg/receiving")).toEqual([segment(5)]);
    expect(sandbox.list("pg/backup/wal")).toEqual(["incoming", "system_identifier"]);
  });

  it("is seen by what was backed up too, of this archive's time", async () => {
    identified();
    mkdirSync(join(sandbox.root, "pg/backup/20260101T000000Z"));
    sandbox.write("pg/backup/20260101T000000Z/backup.info", "system_identifier=7\ntimeline=1\nstop_lsn=0/400100\n");
    await sandbox.bash([], `touch --date='-1 hour' ${sandbox.root}/pg/backup/wal/system_identifier`);
    expect((await run({ FLUSHED: "0/400000" })).stdout).toContain("had sent it up to 0/400100");
    await sandbox.bash([], `rm ${sandbox.root}/pg/backup/wal/put-back; touch --date='-2 hours' ${sandbox.root}/pg/backup/20260101T000000Z/backup.info`);
    await run({ FLUSHED: "0/400000" });
    expect(exists("tmp/received")).toBe(true);
  });

  it.each([
    ["a primary that has what it sent and no more", { FLUSHED: "0/500000" }],
    ["a standby that was promoted before what only its predecessor had", { TIMELINE: "2", FLUSHED: "0/200200" }],
  ])("is not what %s is", async (_, env) => {
    identified();
    archived(segment(3), segment(4));
    incoming(segment(4));
    const { stdout } = await run(env);
    expect(stdout).not.toContain("put back");
    expect(exists("tmp/received")).toBe(true);
  });
});

describe("a primary whose timeline another one wrote under the same number", () => {
  const history = (lsn: string): string => `1\t${lsn}\tno recovery target specified\n`;

  it("is refused, however far it is, until the archive is moved aside", async () => {
    identified();
    archived(segment(1));
    sandbox.write("pg/backup/wal/00000002.history", history("0/280000"));
    expect((await run({ TIMELINE: "2", FLUSHED: "0/900000" })).stdout).toContain(`NOT ARCHIVING: the primary's timeline 2 is another one than the timeline 2 that the archive has: each began without the other. Move ${sandbox.root}/pg/backup/wal aside`);
    expect([exists("tmp/received"), exists("pg/backup/wal/put-back")]).toEqual([false, true]);
    await sandbox.bash([], `mv ${sandbox.root}/pg/backup/wal ${sandbox.root}/pg/backup/wal.before`);
    await run({ TIMELINE: "2", FLUSHED: "0/900000" });
    expect([exists("tmp/received"), exists("pg/backup/next-is-full")]).toEqual([true, true]);
  });

  it("is not what has the history that the archive has", async () => {
    identified();
    sandbox.write("pg/backup/wal/00000002.history", history("0/200100"));
    expect((await run({ TIMELINE: "2", FLUSHED: "0/900000" })).stdout).not.toContain("NOT ARCHIVING");
    expect(exists("tmp/received")).toBe(true);
  });
});

it("nothing is received before it is written down whose WAL the archive has", async () => {
  sandbox.program("touch", `[[ $* != *next-is-full* ]] || { echo 'No space left on device' >&2; exit 1; }; exec /usr/bin/touch "$@"`);
  const { stdout } = await run();
  expect(stdout).toContain(`NOT ARCHIVING: ${sandbox.root}/pg/backup/wal/system_identifier could not be written`);
  expect(exists("tmp/received")).toBe(false);
});

it("a full volume is freed by what was received and can be compressed", async () => {
  identified();
  incoming(segment(1), segment(2));
  // room only once the segment before the newest is away
  sandbox.program("stat", `case $* in *file-system*) [ -e ${sandbox.root}/pg/backup/wal/incoming/${segment(1)} ] && echo '1000 4096' || echo '1000000 4096' ;; *) exec /usr/bin/stat "$@" ;; esac`);
  const { stdout } = await run();
  expect(stdout).not.toContain("NOT ARCHIVING");
  expect([exists("tmp/received"), exists(`pg/backup/wal/${segment(1)}.zst`)]).toEqual([true, true]);
});

it.each([
  ["1000", "volume is full: raise storage."],
  ["1000000", "could not be written: 3.9GiB are free on its volume"],
])("a segment that could not be stored with %s free blocks is told by its cause", async (blocks, words) => {
  identified();
  incoming(segment(1));
  sandbox.program("stat", `case $* in *file-system*) echo '${blocks} 4096' ;; *) exec /usr/bin/stat "$@" ;; esac`);
  sandbox.program("zstd", "exit 1");
  const { stdout } = await run();
  expect(stdout).toContain("NOT ARCHIVING: ");
  expect(stdout).toContain(words);
  expect([exists("tmp/received"), exists(`pg/backup/wal/${segment(1)}.zst`)]).toEqual([false, false]);
});

it("what came while something was stored is stored before the archive rests", async () => {
  identified();
  incoming(segment(1));
  // each of the first two brings the next one
  sandbox.program("zstd", `cp "$4" "$6"; case $4 in *${segment(1)}) cp "$4" "\${4%/*}/${segment(2)}" ;; *${segment(2)}) cp "$4" "\${4%/*}/${segment(3)}" ;; esac`);
  sandbox.program("pg_receivewal", `until [ -e ${sandbox.root}/tmp/rested ]; do /bin/sleep 0.1; done`);
  sandbox.program("sleep", `[ -e ${sandbox.root}/tmp/rested ] || ls ${sandbox.root}/pg/backup/wal >${sandbox.root}/tmp/rested; kill -TERM $PPID`);
  await run();
  expect(sandbox.read("tmp/rested")).toContain(`${segment(3)}.zst`);
});
