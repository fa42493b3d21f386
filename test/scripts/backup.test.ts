import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
const old = ["20250101T000000Z", "20250102T000000Z", "20250103T000000Z"];
const manifest = '"WAL-Ranges": [\n{ "Timeline": 1, "Start-LSN": "0/5000028", "End-LSN": "0/5000100" }\n],';

/** A backup that is there already. */
function backedUp(name: string, info: Record<string, string | number> = {}): void {
  mkdirSync(join(sandbox.root, "pg/backup", name), { recursive: true });
  const facts = { kind: "full", parent: "-", system_identifier: 7, version: 18, timeline: 1, start_lsn: "0/3000028", stop_time: "2025-01-01T00:00:00Z", database_bytes: 1_000_000, bytes: 500_000, packed: "yes", ...info };
  sandbox.write(`pg/backup/${name}/backup.info`, Object.entries(facts).map(([key, value]) => `${key}=${value}\n`).join(""));
  sandbox.write(`pg/backup/${name}/backup_manifest`, manifest);
}

beforeEach(() => {
  sandbox = new ScriptSandbox();
  sandbox.write("pg/secrets/replication", "secret");
  sandbox.write("tmp/calls", "");
  sandbox.write("tmp/manifest", manifest);
  for (const name of old) backedUp(name);
  const log = `echo "\${0##*/}" >>${sandbox.root}/tmp/calls`;
  sandbox.program("psql", `case $* in
  *pg_stat_wal_receiver*) case $* in *host=db-1.*) echo \${RECEIVED_1-} ;; *host=db-2.*) echo \${RECEIVED_2-} ;; esac ;;
  *IDENTIFY_SYSTEM*) echo "7|\${TIMELINE-1}|0/6000000|" ;;
  *TIMELINE_HISTORY*) printf '00000002.history|1\\t0/5018350\\tno recovery target specified\\n\\n' ;;
  *pg_database_size*) echo "\${SIZE-1000000}|2026-01-01T00:00:00Z|16777216" ;;
  *clock_timestamp*) echo asked for the time >>${sandbox.root}/tmp/calls; echo "\${STOP_TIME-2026-01-01T00:00:09Z}" ;;
esac`);
  sandbox.program("pg_basebackup", `${log}
printf '%s\\n' "$@" >${sandbox.root}/tmp/arguments
[ -z "\${REFUSED-}" ] || [[ "$*" != *$REFUSED* ]] || exit 1
for argument; do case $argument in --pgdata=*) folder=\${argument#*=} ;; esac; done
mkdir "$folder"; tar --create --file="$folder/base.tar.zst" --files-from=/dev/null; [ -z "\${TABLESPACE-}" ] || touch "$folder/$TABLESPACE.tar.zst"; tar --create --file="$folder/pg_wal.tar" --files-from=/dev/null; cp ${sandbox.root}/tmp/manifest "$folder/backup_manifest"`);
  sandbox.program("pg_verifybackup", `${log}; ls ${sandbox.root}/pg/backup >${sandbox.root}/tmp/at-verification`);
  sandbox.program("pg_waldump", `echo "pg_waldump \${*: -3}" >>${sandbox.root}/tmp/calls`);
  sandbox.program("pg_archivecleanup", `echo "pg_archivecleanup $*" >>${sandbox.root}/tmp/calls`);
  sandbox.program("zstd", 'for file; do :; done; case $* in *--decompress*) cat "$file" ;; *) mv "$file" "$file.zst" ;; esac');
});
afterEach(() => sandbox.remove());

/** Backups are named by the second, so that a second one waits for the next. */
const backup = async (keep: number, env: Record<string, string> = {}): Promise<ScriptRun> => {
  while (backups().includes(`${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`)) await new Promise((passed) => setTimeout(passed, 50));
  return sandbox.script("backup.sh", [], { NAME: "db", NAMESPACE: "shop", MEMBERS: "0", POSTGRES_VERSION: "18", FULL_EVERY: "1", RECOVERY_WINDOW: "0", KEEP: String(keep), PRIMARY_HOST: "db.shop.svc", PRIMARY_PORT: "5433", PASSFILE: `${sandbox.root}/tmp/passfile`, ...env });
};
const backups = (): string[] => sandbox.list("pg/backup").filter((name) => /^\d{8}T/.test(name));
const calls = (): string[] => sandbox.read("tmp/calls").trim().split("\n");
const argumentsOfCopy = (): string[] => sandbox.read("tmp/arguments").trim().split("\n");
const newestInfo = (): string => sandbox.read(`pg/backup/${backups().at(-1)}/backup.info`);

it("a backup counts and the oldest go only after it has been verified, its WAL too", async () => {
  const { exitCode, stdout, stderr } = await backup(2);
  expect(exitCode, stderr).toBe(0);
  expect(calls()).toEqual(["pg_basebackup", "asked for the time", "pg_verifybackup", "pg_waldump --timeline=1 --start=0/5000028 --end=0/5000100"]);
  const atVerification = sandbox.read("tmp/at-verification").trim().split("\n");
  expect(atVerification).toEqual(expect.arrayContaining(old));
  expect(atVerification.filter((name) => name.endsWith(".partial"))).toHaveLength(1);
  expect(backups()).toHaveLength(2);
  expect(backups()[0]).toBe("20250103T000000Z");
  expect(stdout).toContain("removing 20250101T000000Z");
  expect(stdout).toContain("2 backups are kept, the oldest is 20250103T000000Z");
});

it("it says what it holds", async () => {
  await backup(9);
  for (const line of ["kind=full", "parent=-", "system_identifier=7", "version=18", "timeline=1", "start_lsn=0/5000028", "stop_lsn=0/5000100", "start_time=2026-01-01T00:00:00Z", "stop_time=2026-01-01T00:00:09Z", "packed=yes"]) expect(newestInfo()).toContain(`${line}\n`);
  expect(sandbox.list(`pg/backup/${backups().at(-1)}`)).toEqual(["backup.info", "backup_manifest", "base.tar.zst", "pg_wal.tar.zst"]);
});

it("nothing goes while there are no more than are to be kept", async () => {
  await backup(4);
  expect(backups()).toHaveLength(4);
  expect(backups().slice(0, 3)).toEqual(old);
});

it.each([
  ["a copy that fails", "pg_basebackup", "the copy did not succeed"],
  ["a copy that is damaged", "pg_verifybackup", "the copy is damaged and was not kept"],
  ["WAL that is damaged", "pg_waldump", "the WAL of the copy is damaged, which was not kept"],
])("%s is not kept and costs no older one", async (_, program, words) => {
  sandbox.program(program, "exit 1");
  const { exitCode, stderr } = await backup(1);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(words);
  expect(backups()).toEqual(old);
});

it("a copy that could not be restored is not kept: the chart has no volume for a tablespace", async () => {
  const { exitCode, stderr } = await backup(1, { TABLESPACE: "16400" });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("has the tablespace 16400.tar.zst, which the chart has no volume for");
  expect(backups()).toEqual(old);
});

it("a copy that saw a promotion begins on the older timeline, which PostgreSQL names last, and ends on the newer", async () => {
  sandbox.write("tmp/manifest", '"WAL-Ranges": [\n{ "Timeline": 2, "Start-LSN": "0/6000000", "End-LSN": "0/6000100" },\n{ "Timeline": 1, "Start-LSN": "0/5000028", "End-LSN": "0/6000000" }\n],');
  await backup(9);
  for (const line of ["timeline=2", "start_lsn=0/5000028", "stop_lsn=0/6000100"]) expect(newestInfo()).toContain(`${line}\n`);
  const { stdout } = await sandbox.bash(["log.sh", "backup-set.sh"], `rm ${sandbox.root}/pg/backup/*/backup.info; one=${sandbox.root}/pg/backup/${backups().at(-1)}; for fact in timeline start_lsn stop_lsn; do backup_fact "$one" "$fact"; done`);
  expect(stdout).toBe("2\n0/5000028\n0/6000100\n");
});

it("what is left of an attempt goes, and is never taken for a backup", async () => {
  mkdirSync(join(sandbox.root, "pg/backup/20250104T000000Z.partial.unpacked"), { recursive: true });
  await backup(1);
  expect(backups()).toHaveLength(1);
  expect(backups()[0]).toMatch(/^20(?!250104).*Z$/);
});

it("a backup that would not fit is not begun", async () => {
  const { exitCode, stderr } = await backup(3, { SIZE: "1125899906842624" });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/a backup needs about .*iB and .* are free: raise storage\.backup\.size or lower backup\.keep/);
  expect(backups()).toEqual(old);
});

it("a full one that a promotion meanwhile asks for is not begun where only an incremental one would fit", async () => {
  sandbox.program("stat", `case $* in *file-system*) echo '16479 4096' ;; *) exec /usr/bin/stat "$@" ;; esac`);
  sandbox.write("bin/psql", sandbox.read("bin/psql").replace("case $* in", "case $* in\n  *host=db.shop.svc*IDENTIFY_SYSTEM* | *IDENTIFY_SYSTEM*host=db.shop.svc*) echo '7|2|0/6000000|' ;;"), 0o755);
  const { exitCode, stderr } = await backup(9, { FULL_EVERY: "4", MEMBERS: "3", RECEIVED_1: "100", REFUSED: "host=db-1" });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("a backup needs about");
  expect(calls().filter((call) => call === "pg_basebackup")).toHaveLength(1);
  expect(backups()).toEqual(old);
});

it("fewer to keep make room where there is none, before the backup", async () => {
  sandbox.program("stat", `case $* in *file-system*) [ -e ${sandbox.root}/pg/backup/${old[0]} ] && echo '1000 4096' || echo '1000000 4096' ;; *) exec /usr/bin/stat "$@" ;; esac`);
  const { exitCode, stderr } = await backup(2);
  expect(exitCode, stderr).toBe(0);
  expect(sandbox.read("tmp/at-verification")).toContain(`${old[1]}\n${old[2]}\n`);
  expect(sandbox.read("tmp/at-verification")).not.toContain(old[0]);
  expect(backups()[0]).toBe(old[2]);
});

it("servers that don't answer are named and nothing is begun", async () => {
  sandbox.program("psql", "exit 2");
  const { exitCode, stderr } = await backup(1);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the primary db.shop.svc did not answer as it should: the backup was not begun");
  expect(backups()).toEqual(old);
});

it("a second backup of the release is refused while one runs", async () => {
  sandbox.program("pg_basebackup", "sleep 3; exit 1");
  const first = backup(1);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const second = await backup(1);
  expect(second.exitCode).toBe(1);
  expect(second.stderr).toContain("another backup of this release is running");
  await first;
});

it("a backup ends a gap in the archive; one that fails does not", async () => {
  mkdirSync(join(sandbox.root, "pg/backup/wal"));
  sandbox.write("pg/backup/wal/gap", "WAL is missing");
  await backup(9, { REFUSED: "pgdata" });
  expect(sandbox.list("pg/backup/wal")).toEqual(["gap"]);
  await backup(9);
  expect(sandbox.list("pg/backup/wal")).toEqual([]);
});

describe("the source is", () => {
  const source = (): string => /host=\S+/.exec(sandbox.read("tmp/arguments"))![0];
  it.each([
    ["the primary, where there are no standbys", {}, "host=db.shop.svc"],
    ["the standby that streams", { MEMBERS: "3", RECEIVED_1: "100" }, "host=db-1.db-members.shop.svc"],
    ["the standby that is furthest", { MEMBERS: "3", RECEIVED_1: "99", RECEIVED_2: "100" }, "host=db-2.db-members.shop.svc"],
    ["the primary, where no standby streams", { MEMBERS: "3" }, "host=db.shop.svc"],
    ["the primary, where the copy of a standby fails", { MEMBERS: "3", RECEIVED_1: "100", REFUSED: "host=db-1" }, "host=db.shop.svc"],
  ])("%s", async (_, env, host) => {
    const { exitCode, stderr } = await backup(9, env);
    expect(exitCode, stderr).toBe(0);
    expect(source()).toBe(host);
  });
});

describe("a backup is incremental", () => {
  const incremental = (): boolean => argumentsOfCopy().some((argument) => argument.startsWith("--incremental="));
  it.each([
    ["upon the newest", {}, {}, true],
    ["unless each is to be a full one", { FULL_EVERY: "1" }, {}, false],
    ["unless so many were made upon the last full one", { FULL_EVERY: "2" }, { kind: "incremental", parent: old[1]! }, false],
    ["unless the primary changed", { TIMELINE: "2" }, {}, false],
    ["upon one of the same timeline, wherever that began", { TIMELINE: "2" }, { timeline: 2, timeline_begin: "0/5018350" }, true],
    ["unless another server wrote a timeline of the same number", { TIMELINE: "2" }, { timeline: 2, timeline_begin: "0/501B5B0" }, false],
    ["unless PostgreSQL is too old for it", { POSTGRES_VERSION: "16" }, { version: 16 }, false],
    ["and a full one where that can't be made", { REFUSED: "--incremental" }, {}, false],
  ])("%s", async (_, env, newest, expected) => {
    backedUp(old[2]!, newest);
    const { exitCode, stderr, stdout } = await backup(9, { FULL_EVERY: "4", ...env });
    expect(exitCode, stderr + stdout).toBe(0);
    expect(incremental()).toBe(expected);
    expect(newestInfo()).toContain(expected ? `kind=incremental\nparent=${old[2]}\n` : "kind=full\nparent=-\n");
  });
});

it("backups of another database cluster are not pushed out by those of this one", async () => {
  backedUp(old[2]!, { system_identifier: 8 });
  const { exitCode, stderr } = await backup(1);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the backups on this volume are of database cluster 8, and db.shop.svc is database cluster 7: nothing was written. Give this release a backup volume of its own");
  expect(backups()).toEqual(old);
  expect(calls()).not.toContain("pg_basebackup");
});

it.each(["next-is-full", "wal/put-back"])("a backup is a full one while there is %s, until it has been made or the archive is new", async (file) => {
  mkdirSync(join(sandbox.root, "pg/backup/wal"));
  sandbox.write(`pg/backup/${file}`, "");
  await backup(9, { FULL_EVERY: "4", REFUSED: "pgdata" });
  for (const expected of ["full", file === "next-is-full" ? "incremental" : "full"]) {
    await backup(9, { FULL_EVERY: "4" });
    expect(newestInfo()).toContain(`kind=${expected}\n`);
  }
});

describe("what is kept", () => {
  it("a backup stays while another that is kept was made upon it", async () => {
    backedUp(old[1]!, { kind: "incremental", parent: old[0]! });
    backedUp(old[2]!, { kind: "incremental", parent: old[1]! });
    await backup(2);
    expect(backups().slice(0, 3)).toEqual(old);
    await backup(1);
    expect(backups()).toHaveLength(1);
  });

  it("what the recovery window needs stays, with the newest before it, beyond the number", async () => {
    const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z/, "Z");
    backedUp(old[0]!, { stop_time: daysAgo(9) });
    backedUp(old[1]!, { stop_time: daysAgo(8) });
    backedUp(old[2]!, { stop_time: daysAgo(6) });
    await backup(1, { RECOVERY_WINDOW: "7", STOP_TIME: daysAgo(0) });
    expect(backups().slice(0, -1)).toEqual([old[1], old[2]]);
  });

  it("WAL goes up to the oldest backup, whichever timeline", async () => {
    mkdirSync(join(sandbox.root, "pg/backup/wal"));
    backedUp(old[1]!, { start_lsn: "2A/FF000028" });
    backedUp(old[2]!, { start_lsn: "2A/FE000028" });
    await backup(3);
    expect(calls().slice(-2)).toEqual([".zst", ".zst.enc"].map((suffix) => `pg_archivecleanup -x ${suffix} ${sandbox.root}/pg/backup/wal 000000010000000000000005`));
    await backup(9);
    expect(calls().filter((call) => call.startsWith("pg_archivecleanup"))).toHaveLength(4);
  });

  it("a backup of an older chart says by PostgreSQL's own files where its WAL begins", async () => {
    for (const name of old.slice(1)) backedUp(name, { start_lsn: "0/9000028" });
    mkdirSync(join(sandbox.root, "pg/backup/wal"));
    await sandbox.bash([], `rm ${sandbox.root}/pg/backup/${old[0]}/backup.info`);
    await backup(9);
    expect(calls().at(-1)).toContain("000000010000000000000005");
  });
});

it("a gap that is found while a backup is made is not ended by it", async () => {
  mkdirSync(join(sandbox.root, "pg/backup/wal"));
  sandbox.write("pg/backup/wal/gap", "WAL is missing");
  sandbox.program("pg_waldump", `sleep 0.1; printf 'more is missing' >${sandbox.root}/pg/backup/wal/gap`);
  const { exitCode, stderr } = await backup(9);
  expect(exitCode, stderr).toBe(0);
  expect(sandbox.read("pg/backup/wal/gap")).toBe("more is missing");
});
