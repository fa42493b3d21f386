import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
const mebibyte = 1024 * 1024;
const backups = ["20260101T000000Z", "20260102T000000Z", "20260103T000000Z"] as const;

/** A backup and what it says of itself. */
function backedUp(name: string, info: Record<string, string | number> = {}): void {
  mkdirSync(join(sandbox.root, "pg/backup", name), { recursive: true });
  const facts = { kind: "full", parent: "-", system_identifier: 7, version: 18, timeline: 1, start_lsn: "0/100028", stop_lsn: "0/100100", stop_time: "2026-01-01T00:00:01Z", packed: "yes", ...info };
  sandbox.write(`pg/backup/${name}/backup.info`, Object.entries(facts).map(([key, value]) => `${key}=${value}\n`).join(""));
}

beforeEach(() => {
  sandbox = new ScriptSandbox();
  mkdirSync(join(sandbox.root, "pg/backup/wal"), { recursive: true });
  mkdirSync(join(sandbox.root, "pg/scratch"));
  // a compressor whose writing fails with NO_ROOM, and whose files are damaged with DAMAGED
  sandbox.program("zstd", `case $* in
  *--test*) [ -z "\${DAMAGED-}" ] ;;
  *--stdout*) for file; do :; done; [ -z "\${NO_ROOM-}\${DAMAGED-}" ] || { echo nothing that was packed; exit 1; }; cat "$file" ;;
  *) [ -z "\${NO_ROOM-}\${DAMAGED-}" ] || exit 1; cp "$4" "$6" ;;
esac`);
});
afterEach(() => sandbox.remove());

const run = (code: string, env: Record<string, string> = {}): Promise<ScriptRun> =>
  sandbox.bash(["log.sh", "backup-volume.sh", "encryption.sh", "backup-set.sh", "wal-archive.sh", "wal-records.sh", "recovery-target.sh"], `scripts=${sandbox.root}/pg/scripts\n${code}`, { SOURCE: "db", POSTGRES_VERSION: "18", WAL_ROOM: `${sandbox.root}/pg/scratch/wal`, ...env });

describe("a target", () => {
  it.each(["2026-03-01", "2026-03-01Z", "2026-03-01T06:00:00", "2026-03-01-01", "2026-03-01T06:00:00+24:00", "2026-03-01T06:00:00+15:00", "2026-03-01T06:00:00+05:99", "2026-03-01T06:00:00 CET", "2026-03-01T06:00:00 Europe/Berlin", "today 06:00:00Z", "2026-03-01T06:00:00.1234567Z", "infinity"])("that says %s is no moment", async (time) => {
    const { exitCode, stderr } = await run("read_target; echo $target_value", { TARGET_KIND: "time", TARGET_VALUE: time });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`recovery.target.time: ${time} is no date with a time of day, to the microsecond at most, and an offset from UTC`);
  });

  it.each(["2026-02-30T06:00:00Z", "2026-03-01T25:00:00Z", "2026-03-01T06:61:00Z"])("that says %s is no time", async (time) => {
    const { exitCode, stderr } = await run("read_target; in_utc \"$target_value\" | cut -c 1-11", { TARGET_KIND: "time", TARGET_VALUE: time });
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`recovery.target.time: ${time} is no time`) });
  });

  it.each([
    ["time", "2026-03-01T06:00:00-01", "2026-03-01 07:00:00.000000"],
    ["time", "2026-03-01T06:00+01:00", "2026-03-01 05:00:00.000000"],
    ["time", "2026-03-01 06:00:00.25 Z", "2026-03-01 06:00:00.250000"],
    ["lsn", "0/3000aF8", "0/3000AF8"],
    // As pg_current_xact_id() counts; the WAL has 32 bits of it.
    ["transaction", "4294968054", "758"],
  ])("%s %s is %s", async (kind, value, read) => {
    expect((await run("read_target; echo $target_value", { TARGET_KIND: kind, TARGET_VALUE: value })).stdout).toBe(`${read}\n`);
  });
});

it.each([
  ["lsn", "banana", "recovery.target.lsn: banana is no place in the WAL"],
  ["lsn", "0/G", "recovery.target.lsn: 0/G is no place in the WAL"],
  ["lsn", "3000148", "recovery.target.lsn: 3000148 is no place in the WAL"],
  ["transaction", "758a", "recovery.target.transaction: 758a is no number of a transaction"],
])("a target that is no %s (%s) is not taken for another", async (kind, value, words) => {
  const { exitCode, stderr } = await run("read_target", { TARGET_KIND: kind, TARGET_VALUE: value });
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(words) });
});

it.each(["newest", "0", "08", "1x"])("the timeline %s is none", async (timeline) => {
  backedUp(backups[0]);
  const { exitCode, stderr } = await run("choose_timeline", { TARGET_TIMELINE: timeline });
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`recovery.timeline: ${timeline} is none: write latest, current or a number`) });
});

it("a name with a backslash is found as it was given", async () => {
  const { stdout } = await run(String.raw`read_wal() { echo 'rmgr: XLOG tx: 0, lsn: 0/3000028, prev 0/3000000, desc: RESTORE_POINT a\name'; }; seek 0; echo "$found"`, { TARGET_KIND: "name", TARGET_VALUE: String.raw`a\name` });
  expect(stdout).toBe("found\n");
});

describe("reading WAL", () => {
  const segments = ["000000010000000000000001", "000000010000000000000002"];
  beforeEach(() => {
    for (const one of segments) sandbox.write(`pg/backup/wal/${one}.zst`, "x".repeat(mebibyte));
  });
  const read = (waldump: string): Promise<ScriptRun> => {
    sandbox.program("pg_waldump", waldump);
    return run("segment_bytes=1048576; follow_timeline 1; read_wal 1048576");
  };

  it("ends where what is unpacked does, since pg_waldump waits for a segment that is not there", async () => {
    const { stdout } = await read('case $* in *--end=0/300000*) echo read ;; *) echo waiting ;; esac');
    expect(stdout).toBe("read\nend missing 000000010000000000000003 0/300000\n");
  });

  it("takes a record that is longer than what is unpacked for no damage", async () => {
    const { stdout } = await read(`case $* in *--end=*) echo 'could not find a valid record after 0/100000' >&2 ;; *) echo 'could not find file' >&2 ;; esac; exit 1`);
    expect(stdout).toBe("end missing 000000010000000000000003 0/300000\n");
  });
});

it("a backup of another database cluster than the archived WAL's is passed over, and said to be", async () => {
  backedUp(backups[0]);
  sandbox.write("pg/backup/wal/system_identifier", "8\n");
  const { exitCode, stderr } = await run("plan_recovery");
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`REFUSED: the archived WAL is of database cluster 8, and the backup ${backups[0]} of another one: is recovery.source.archiveClaim that of db? Nothing was written`) });
});

it("where there is nothing, that is what is said", async () => {
  const { exitCode, stderr } = await run("plan_recovery");
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("there is no verified backup on the volume of db") });
  const listed = await sandbox.script("backups.sh", [], { POSTGRES_VERSION: "18" });
  expect(listed).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^BACKUP .*\nnone yet\n$/) });
});

it("a backup that lacks what it was made upon is passed over, for an older one", async () => {
  backedUp(backups[0]);
  backedUp(backups[1], { kind: "incremental", parent: "20251231T000000Z" });
  backedUp(backups[2], { kind: "incremental", parent: backups[1] });
  const { stdout, stderr } = await run('choose_timeline; list_usable; echo "${usable[@]##*/}"');
  expect(stdout).toBe(`${backups[0]}\n`);
  expect(stderr).toContain(`passing over the backup ${backups[2]}: a backup that it was made upon is missing`);
});

describe("segments of another size than 16 MiB", () => {
  it("are found, as the backup says", async () => {
    backedUp(backups[0], { segment_bytes: mebibyte });
    for (const name of ["000000010000000000000FFF", "000000010000000100000000", "000000010000000100000003"]) sandbox.write(`pg/backup/wal/${name}.zst`, "x".repeat(mebibyte));
    const { stdout, stderr } = await run(`choose_timeline; list_usable; name_segment 4096; echo "$segment"; find_reach 4095; echo "$reach"; is_gap "$reach" && echo gap
      fetch_wal 000000010000000100000000 ${sandbox.root}/tmp/segment && echo fetched; bash -c 'echo "$segment_bytes"'`);
    expect(stdout.split("\n"), stderr).toEqual(["000000010000000100000000", "4097", "gap", "fetched", String(mebibyte), ""]);
  });
});

describe("what can't be unpacked", () => {
  const segment = "000000010000000000000001";
  it.each([
    ["damage", { DAMAGED: "yes" }, 2, `/pg/backup/wal/${segment}.zst is damaged`],
    ["no room", { NO_ROOM: "yes" }, 3, "there is no room to unpack the archived WAL"],
  ])("tells %s of a segment", async (_, env, status, words) => {
    sandbox.write(`pg/backup/wal/${segment}.zst`, "x");
    expect((await run(`fetch_wal ${segment} ${sandbox.root}/tmp/segment || echo $?`, env)).stdout).toBe(`${status}\n`);
    const { exitCode, stderr } = await sandbox.script("restore-wal.sh", [segment, `${sandbox.root}/tmp/segment`], env);
    expect(exitCode).toBe(200);
    expect(stderr).toContain(words);
  });

  it.each([["tmp/segment", "11f6ad8ec52a2984abaafd7c3b516503785c2072", 0], ["tmp/segment", "0000000000000000000000000000000000000000", 2], ["/dev/full", "11f6ad8ec52a2984abaafd7c3b516503785c2072", 3]])("in S3 storage is told: to %s with the sum %s", async (target, sum, status) => {
    sandbox.write("tmp/wal", `${segment} ${sum} ${segment}-${sum} 1\n`);
    const { stdout } = await run(`. ${sandbox.root}/pg/scripts/s3-backups.sh; backrest() { printf x; }; fetch_wal ${segment} "$TO" && echo 0 || echo $?`, { PGBACKREST_STANZA: "postgres", CATALOGUE: `${sandbox.root}/tmp`, TO: target.startsWith("/") ? target : `${sandbox.root}/${target}` });
    expect(stdout).toBe(`${status}\n`);
  });

  it("for want of room is no end of the WAL", async () => {
    sandbox.write(`pg/backup/wal/${segment}.zst`, "x");
    const { exitCode, stderr } = await run('follow_timeline 1; seek $((1 << 24)); echo "$why"', { NO_ROOM: "yes" });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`there is no room in ${sandbox.root}/pg/scratch/wal to unpack the WAL segment ${segment}`);
  });

  it.each([
    ["damage", { DAMAGED: "yes" }, "base.tar.zst is damaged"],
    ["no room", { NO_ROOM: "yes" }, "base.tar.zst is whole and could not be unpacked"],
  ])("tells %s of a backup", async (_, env, words) => {
    backedUp(backups[0]);
    sandbox.write(`pg/backup/${backups[0]}/base.tar.zst`, "x");
    const { exitCode, stderr } = await run(`unpack_backup ${sandbox.root}/pg/backup/${backups[0]} ${sandbox.root}/pg/scratch/pgdata`, env);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(words);
  });
});

it.each([["18", true], ["17", false]])("with PostgreSQL %s what did not change takes its room once: %s", async (version, once) => {
  backedUp(backups[0], { version });
  backedUp(backups[1], { version, kind: "incremental", parent: backups[0] });
  sandbox.program("pg_combinebackup", `printf '%s\\n' "$@" >${sandbox.root}/tmp/arguments; mkdir ${sandbox.root}/pg/scratch/pgdata`);
  const { exitCode, stderr } = await run(`unpack_part() { :; }; verify_directory() { :; }; unpack_backup ${sandbox.root}/pg/backup/${backups[1]} ${sandbox.root}/pg/scratch/pgdata`, { POSTGRES_VERSION: version });
  expect(exitCode, stderr).toBe(0);
  expect(sandbox.read("tmp/arguments").split("\n").includes("--link")).toBe(once);
});
