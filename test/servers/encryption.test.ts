import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ServerContainer, type Run } from "./server-container.js";

/** The chart's own archive, backups and dumps of a real server, encrypted. */
let container: ServerContainer;
let full: string, incremental: string, between: string, firstKey: string;

const known = "the-row-that-nobody-may-read";
const release = { NAME: "db", NAMESPACE: "shop", PRIMARY_HOST: "/tmp/source", PRIMARY_PORT: "5433", MEMBERS: "0", POSTGRES_VERSION: "18", SECRET: "db", PASSFILE: "/tmp/passfile", KEEP: "9", RECOVERY_WINDOW: "0", FULL_EVERY: "4" };
const encrypted = { ...release, ENCRYPTION_SECRET: "backup-keys", ENCRYPTION_KEY: "encryption-key" };
const source = (code: string): Promise<string> => container.do(`. /pg/source.sh\n${code}`);

const startArchive = (environment: Record<string, string>): Promise<string> =>
  container.do("rm -f /tmp/status /tmp/problem; setsid /pg/scripts/archive.sh >>/tmp/archive.log 2>&1 & echo $! >/tmp/archive", environment);
const stopArchive = (): Promise<string> =>
  container.do('kill "$(</tmp/archive)" 2>/dev/null || true; while kill -0 "$(</tmp/archive)" 2>/dev/null; do sleep 0.1; done; rm -rf /pg/receiving/*');
/** Until a bash condition holds. */
const eventually = (condition: string): Promise<string> =>
  container.do(`for _ in {1..600}; do if ${condition}; then exit 0; fi; sleep 0.1; done; tail -n 20 /tmp/archive.log; exit 1`);
const archiving = (): Promise<string> => eventually("[ -s /tmp/status ]");
/** Writes rows and waits until their segment is stored under a suffix. */
async function archived(rows: string, suffix = ".zst.enc"): Promise<string> {
  const segment = await source(`sql "INSERT INTO precious SELECT '${known} ${rows}'"; sql "SELECT pg_walfile_name(pg_current_wal_insert_lsn())"; sql 'SELECT pg_switch_wal()' >/dev/null; sql CHECKPOINT`);
  await eventually(`[ -e /pg/backup/wal/${segment}${suffix} ]`);
  return `/pg/backup/wal/${segment}${suffix}`;
}
async function backUp(environment: Record<string, string>): Promise<string> {
  await container.do("sleep 1.1; /pg/scripts/backup.sh", environment);
  return container.do(". /pg/scripts/backup-set.sh; basename \"$(finished | tail -n 1)\"");
}
const recovery = (environment: Record<string, string>): Record<string, string> =>
  ({ SOURCE: "db-postgres-backup", APPLICATION_DATABASE: "app", TARGET_KIND: "latest", TARGET_VALUE: "", ...environment });
const plan = (environment: Record<string, string>): Promise<Run> => container.bash("/pg/scripts/recovery.sh plan", recovery(environment));
/** What the rows say after a recovery, without the words that all have. */
async function recover(environment: Record<string, string>): Promise<string> {
  const output = await container.do(`scripts=/pg/scripts
for one in log backup-volume encryption backup-set wal-archive wal-records recovery-target restore; do . "$scripts/$one.sh"; done
plan_recovery; restore; note_recovered
in_restored --command="SELECT 'rows: ' || string_agg(split_part(text, ' ', 2), ' ' ORDER BY text) FROM precious" app
stop_restored`, recovery(environment));
  return /^rows: (.*)$/m.exec(output)![1]!;
}
const flip = (file: string, at: number): string => `printf "\\\\$(printf %o $((255 - $(od -An -tu1 -j${at} -N1 ${file}))))" | dd of=${file} bs=1 seek=${at} conv=notrunc status=none`;
/** Does something to a file, runs, and puts it back. */
async function harmed(file: string, harm: string, run: () => Promise<void>): Promise<void> {
  await container.do(`cp -a ${file} /tmp/kept; ${harm}`);
  try { await run(); } finally { await container.do(`cp -a /tmp/kept ${file}`); }
}
const idOf = (key: string): Promise<string> => container.do(`. /pg/scripts/log.sh; . /pg/scripts/encryption.sh; read_keys; for id in "\${!key_files[@]}"; do [ "\${key_files[$id]}" != /pg/encryption/${key} ] || echo "$id"; done`);
const allFiles = (): Promise<string> => container.do("find /pg/backup -type f ! -name '*.lock' -printf '%P %s %T@\\n' | sort");

beforeAll(async () => {
  container = await ServerContainer.start("18");
  await container.do("printf secret >/pg/secrets/replication; printf secret >/pg/secrets/superuser; openssl rand -base64 32 >/pg/encryption/encryption-key");
  await source(`start_server; sql 'ALTER SYSTEM SET summarize_wal = on' postgres; sql 'SELECT pg_reload_conf()' >/dev/null; sql 'CREATE TABLE precious (text text)'; sql "INSERT INTO precious VALUES ('${known} 1')"`);
  firstKey = await idOf("encryption-key");
  await startArchive(encrypted);
  await archiving();
  full = await backUp(encrypted);
  await archived("2");
  between = await source("sql 'SELECT pg_current_wal_insert_lsn()'");
  await archived("3");
  incremental = await backUp(encrypted);
  await container.do("/pg/scripts/logical-backup.sh", { ...encrypted, KEEP: "7", KEEP_DAYS: "0", JOBS: "2" });
  await archived("4");
});
afterAll(() => container.remove());

it("nothing lies on the volume in clear", async () => {
  const verifier = await source("sql \"SELECT split_part(rolpassword, ':', 2) FROM pg_authid WHERE rolname = 'app'\" postgres");
  const words = `-e '${known}' -e '${verifier}' -e SCRAM-SHA-256 -e PGDMP -e 'CREATE ROLE' -e base/1/`;
  expect(await container.do(`grep -rla ${words} /pg/backup || true`)).toBe("");
  const plain = await container.do("find /pg/backup -type f ! -name '*.enc' -printf '%f\\n' | sort -u");
  expect(plain.split("\n")).toEqual(expect.not.arrayContaining([expect.stringMatching(/tar|zst|sql|dump|manifest|partial|^[0-9A-F]{24}/)]));
  for (const file of (await container.do("find /pg/backup -name '*.enc'")).split("\n")) expect(await container.do(`head -n 1 ${file}`)).toBe(`helmwright encrypted 1 ${firstKey}`);
  // the same words are there once it is opened
  expect(await container.do(`/pg/scripts/read-copy.sh /pg/backup/logical/*/globals.sql.enc | grep -c 'CREATE ROLE app'`)).toBe("1");
  expect(await container.do(`/pg/scripts/read-copy.sh /pg/backup/logical/*/app.dump.enc | pg_restore --file=- --table=precious | grep -c '${known}'`)).toBe("3");
  expect(Number(await container.do(`for one in /pg/backup/wal/*.zst.enc; do /pg/scripts/read-copy.sh "$one" | zstd -dc; done | grep -ac '${known}'`))).toBeGreaterThan(0);
});

it("a backup and its incremental one come back, to a point between and to the end", async () => {
  expect(await container.do(`sed -n 's/^kind=//p' /pg/backup/${incremental}/backup.info`)).toBe("incremental");
  expect(await recover({ ...encrypted, BACKUP: full, TARGET_KIND: "lsn", TARGET_VALUE: between })).toBe("1 2");
  expect(await recover({ ...encrypted, BACKUP: incremental })).toBe("1 2 3 4");
  expect(await container.do("/pg/scripts/backups.sh", { ...recovery(encrypted), WAL_ROOM: "/tmp/room" })).toMatch(new RegExp(`^${incremental} +incremental .*not yet; encrypted with the key ${firstKey}$`, "m"));
});

it("what is being received is on the volume too, encrypted; the primary keeps what is not", async () => {
  await source(`sql "INSERT INTO precious VALUES ('${known} 5')"`);
  await container.do("touch /tmp/inserted");
  await eventually("[ -n \"$(find /pg/backup/wal/incoming -name '*.partial.zst.enc' -newer /tmp/inserted)\" ]");
  expect(await recover(encrypted)).toBe("1 2 3 4 5");
  expect(await container.do("find /pg/backup/wal/incoming -type f ! -name '*.zst.enc'")).toBe("");
  await archived("6");
  await eventually(`[ "$(. /pg/source.sh; sql "SELECT active OR restart_lsn < pg_current_wal_insert_lsn() - 16777216::numeric * 2 FROM pg_replication_slots WHERE slot_name = 'helmwright_archive'")" = f ]`);
  const [kept, stored] = (await source(`sql "SELECT pg_walfile_name(restart_lsn) FROM pg_replication_slots WHERE slot_name = 'helmwright_archive'"; basename "$(ls /pg/backup/wal/*.zst.enc | tail -n 1)" .zst.enc`)).split("\n") as [string, string];
  expect(parseInt(kept.slice(16), 16)).toBeLessThanOrEqual(parseInt(stored.slice(16), 16) + 1);
});

it("the archive goes on where it was when its pod and all that was in memory is gone", async () => {
  await stopArchive();
  await source(`sql "INSERT INTO precious VALUES ('${known} 7')"`);
  await startArchive(encrypted);
  await archived("8");
  expect(await recover(encrypted)).toBe("1 2 3 4 5 6 7 8");
});

describe("a byte that was flipped", () => {
  it("in a segment is found and named", async () => {
    const file = await archived("9");
    for (const at of [5, 40, 200]) await harmed(file, flip(file, at), async () => {
      expect((await plan(encrypted)).output).toContain(`the WAL segment ${/\w{24}/.exec(file)![0]}, which leads there, is damaged`);
    });
  });

  it.each(["base.tar.zst", "pg_wal.tar.zst", "backup_manifest"])("in %s of a backup is found and named", async (name) => {
    const file = `/pg/backup/${full}/${name}.enc`;
    await harmed(file, flip(file, 150), async () => {
      expect(await container.bash(`scripts=/pg/scripts; for one in log encryption backup-set; do . "$scripts/$one.sh"; done; rm -rf /pg/scratch/look; unpack_backup /pg/backup/${full} /pg/scratch/look`, encrypted)).toMatchObject({ exitCode: 1, output: expect.stringContaining(`the file ${file} is damaged`) });
    });
  });

  it("in a dump, and one under another's name", async () => {
    const file = (await container.do("ls /pg/backup/logical/*/app.dump.enc"));
    await harmed(file, flip(file, 1000), async () => { expect((await container.bash(`/pg/scripts/read-copy.sh ${file}`)).output).toContain(`the file ${file} is damaged, or not what the chart wrote there`); });
    await container.do(`cp ${file} /tmp/postgres.dump.enc`);
    expect((await container.bash("/pg/scripts/read-copy.sh /tmp/postgres.dump.enc | cat")).exitCode).toBe(1);
  });
});

describe("a key", () => {
  /** What everything says, and that nothing was written. */
  async function refused(words: string): Promise<void> {
    await stopArchive();
    const before = await allFiles();
    await startArchive(encrypted);
    await eventually("[ -s /tmp/problem ]");
    expect(await container.do("cat /tmp/problem")).toContain(words);
    for (const script of ["backup.sh", "logical-backup.sh"]) expect(await container.bash(`/pg/scripts/${script}`, { ...encrypted, KEEP_DAYS: "0", JOBS: "1" })).toMatchObject({ exitCode: 1, output: expect.stringContaining(words) });
    await stopArchive();
    expect(await allFiles()).toBe(before);
  }

  it("that is another than it was is named, and nothing is written", async () => {
    await container.do("mv /pg/encryption/encryption-key /tmp/first; openssl rand -base64 32 >/pg/encryption/encryption-key");
    try {
      await refused(`the copies on this volume are encrypted with the key ${firstKey}, and the Secret backup-keys has ${await idOf("encryption-key")} (encryption-key): nothing was written`);
      expect((await plan(encrypted)).output).toContain(`REFUSED: the backup ${incremental} is encrypted with the key ${firstKey}, and the Secret backup-keys has ${await idOf("encryption-key")} (encryption-key): without that key nobody can read it. Nothing was written`);
      expect(await container.do("/pg/scripts/backups.sh || true", recovery(encrypted))).toContain(`encrypted with the key ${firstKey}, WHICH IS MISSING`);
    } finally { await container.do("mv /tmp/first /pg/encryption/encryption-key"); }
  });

  it("that is not there, or short, is named", async () => {
    await container.do("mv /pg/encryption/encryption-key /tmp/first");
    try {
      await refused("the Secret backup-keys has no key encryption-key of 32 characters or more in one line; the Secret backup-keys has no key, or is not there");
      expect((await plan(release)).output).toContain(`is encrypted with the key ${firstKey}, and the Secret of recovery.source.encryptionSecret or backup.encryption, which is not given, has no key`);
      await container.do("echo password >/pg/encryption/encryption-key");
      await refused("has no key encryption-key of 32 characters or more");
    } finally { await container.do("mv /tmp/first /pg/encryption/encryption-key"); }
  });

  it("is changed by adding another: what the first one encrypted stays readable beside it", async () => {
    await container.do("openssl rand -base64 32 >/pg/encryption/of-2027");
    const rotated = { ...encrypted, ENCRYPTION_KEY: "of-2027" };
    await startArchive(rotated);
    const file = await archived("a");
    expect(await container.do(`head -n 1 ${file}`)).toBe(`helmwright encrypted 1 ${await idOf("of-2027")}`);
    const upon = await backUp(rotated);
    expect(await container.do(`sed -n 's/^parent=//p' /pg/backup/${upon}/backup.info`)).toBe(incremental);
    await archived("b");
    expect(await recover({ ...rotated, BACKUP: upon })).toBe("1 2 3 4 5 6 7 8 9 a b");
    expect(await recover({ ...rotated, BACKUP: full })).toBe("1 2 3 4 5 6 7 8 9 a b");
  });
});

it("turned off and on again, what is plain and what is encrypted come back together", async () => {
  await stopArchive();
  await startArchive(release);
  await archived("c", ".zst");
  const plain = await backUp(release);
  expect(await container.do(`ls /pg/backup/${plain}`)).toContain("base.tar.zst\n");
  await stopArchive();
  await startArchive(encrypted);
  await archived("d");
  expect(await container.do("find /pg/backup/wal/incoming -type f ! -name '*.zst.enc'")).toBe("");
  expect(await recover({ ...encrypted, BACKUP: full })).toBe("1 2 3 4 5 6 7 8 9 a b c d");
  expect(await recover({ ...encrypted, BACKUP: plain })).toBe("1 2 3 4 5 6 7 8 9 a b c d");
});
