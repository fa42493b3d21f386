import { beforeAll, expect, test } from "vitest";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { becomesPrimary, followsPrimary, operate, primaryOf } from "../harness/primary.js";
import { install, memberIsReady, runBackup, runJob, sql, testValues, upgrade, type Release } from "../harness/release.js";

const bench = useNamespace("archiving");
let release: Release;

beforeAll(async () => {
  release = await install(bench, { architecture: "replication", replicas: { count: 1 }, backup: { fullEvery: 2, keep: 2, logical: { enabled: true } } });
  await memberIsReady(release, 1);
  await followsPrimary(release, 1);
  await sql(release, await primaryOf(release), "CREATE TABLE kept (id int PRIMARY KEY)");
});

/** A command in the archive's pod, which has the backup volume. */
const inArchive = async (command: string, reject = true): Promise<string> =>
  (await bench.namespace.kubectl(["exec", "deployment/db-postgres-archive", "--", "bash", "-c", command], { reject })).stdout.trim();
const segments = async (): Promise<string[]> => (await inArchive("ls /pg/backup/wal | sed -n 's/^\\([0-9A-F]\\{24\\}\\).zst$/\\1/p'")).split("\n").filter(Boolean);

/** Writes a row, ends the segment that has it, and waits until that is in the archive. */
async function archiveRow(id: number): Promise<string> {
  const primary = await primaryOf(release);
  await sql(release, primary, `INSERT INTO kept VALUES (${id})`);
  const segment = await sql(release, primary, "SELECT pg_walfile_name(pg_switch_wal())");
  await eventually("segmentIsArchived", async () => (await segments()).includes(segment));
  return segment;
}

/** Segments that are missing between the first and the last, whichever timeline they are of. */
async function missing(): Promise<number[]> {
  const numbers = (await segments()).map((name) => Number.parseInt(name.slice(8, 16), 16) * 256 + Number.parseInt(name.slice(16), 16));
  const all = new Set(numbers);
  return Array.from({ length: Math.max(...numbers) - Math.min(...numbers) }, (_, index) => Math.min(...numbers) + index).filter((number) => !all.has(number));
}

test("a finished segment is archived, whole, and the view and the probe say so", async () => {
  const segment = await archiveRow(1);
  expect(await inArchive(`zstd -dc /pg/backup/wal/${segment}.zst | wc -c`)).toBe(String(16 * 1024 * 1024));
  expect(await sql(release, await primaryOf(release), "SELECT receiving, wal_status FROM helmwright.archive", "postgres")).toBe("t|reserved");
  await eventually("segmentIsArchived", async () => (await inArchive("/pg/scripts/archive-probe.sh readiness", false)).includes(segment));
});

test("the standby keeps the slot too", async () => {
  const standby = 1 - (await primaryOf(release));
  await eventually("replicaStreams", async () => (await sql(release, standby, "SELECT count(*) FROM pg_replication_slots WHERE slot_name = 'helmwright_archive' AND restart_lsn IS NOT NULL")) === "1");
});

test("a backup comes from the standby, and the next one has what changed", async () => {
  const first = await runBackup(release, "first");
  expect(first.log).toContain("copying from the standby db-postgres-1");
  expect(first.log).toMatch(/verified \d{8}T\d{6}Z \(full\)/);
  await archiveRow(2);
  const second = await runBackup(release, "second");
  expect(second.log).toMatch(/verified \d{8}T\d{6}Z \(incremental\)/);
  expect(first.succeeded && second.succeeded).toBe(true);
});

test("the two are put together and hold the rows", async () => {
  const rows = await inArchive(`set -e; cd /pg/backup; scripts=/pg/scripts; . $scripts/log.sh; . $scripts/encryption.sh; . $scripts/backup-set.sh
    unpack_backup "$(finished | tail -n 1)" /pg/backup/look.partial
    echo 'local all all trust' >/tmp/hba
    pg_ctl -D /pg/backup/look.partial -w -s -o "-c config_file=/pg/backup/look.partial/postgresql.conf -c unix_socket_directories=/tmp -c listen_addresses='' -c hba_file=/tmp/hba -c shared_buffers=16MB" start >/dev/null
    psql -h /tmp -U postgres -d app -Atc 'SELECT count(*) FROM kept'
    pg_ctl -D /pg/backup/look.partial -s -m immediate stop; rm -rf /pg/backup/look.partial`);
  expect(rows).toBe("2");
});

test("after a hand-over it goes on without a gap, and the next backup is a full one", async () => {
  const before = await primaryOf(release);
  await archiveRow(3);
  const { exitCode, stderr } = await operate(release, "switchover");
  expect(exitCode, stderr).toBe(0);
  await becomesPrimary(release, 1 - before);
  expect(await archiveRow(4)).toMatch(/^00000002/);
  expect(await inArchive("ls /pg/backup/wal/00000002.history")).toContain("00000002.history");
  expect(await missing()).toEqual([]);
  expect((await runBackup(release, "third")).log).toMatch(/verified \d{8}T\d{6}Z \(full\)/);
});

test("an archive whose pod is killed goes on where it was", async () => {
  await bench.namespace.kubectl(["delete", "pod", "-l", "app.kubernetes.io/component=archive", "--force", "--grace-period=0"]);
  const primary = await primaryOf(release);
  await sql(release, primary, "INSERT INTO kept VALUES (5); SELECT pg_switch_wal(); INSERT INTO kept VALUES (6); SELECT pg_switch_wal()");
  await archiveRow(7);
  expect(await missing()).toEqual([]);
});

test("another segment of the same name is not written over: the archive stops and says so", async () => {
  const segment = (await segments()).at(-1)!;
  await inArchive(`cd /pg/backup/wal; cp ${segment}.zst /pg/backup/right; head -c 16777216 /dev/zero | zstd -q -f -o ${segment}.zst; rm -f incoming/${segment}; zstd -dcq /pg/backup/right >incoming/${segment}`);
  await bench.namespace.kubectl(["delete", "pod", "-l", "app.kubernetes.io/component=archive", "--force", "--grace-period=0"]);
  await eventually("podIsReady", async () => (await inArchive("cat /tmp/problem", false)).includes(`another /pg/backup/wal/${segment}.zst`));
  expect(await inArchive(`zstd -dcq /pg/backup/wal/${segment}.zst | tr -d '\\0' | wc -c`)).toBe("0");
  await sql(release, await primaryOf(release), "INSERT INTO kept VALUES (8)");
  await inArchive(`mv /pg/backup/right /pg/backup/wal/${segment}.zst`);
  await archiveRow(9);
});

test("a dump brings back one table", async () => {
  const dump = await runJob(release, "logical", "dump");
  expect(dump.succeeded, dump.log).toBe(true);
  const primary = await primaryOf(release);
  await sql(release, primary, "DROP TABLE kept");
  const table = await inArchive("pg_restore --file=- --table=kept $(ls -d /pg/backup/logical/*Z)/app");
  await sql(release, primary, table);
  expect(await sql(release, primary, "SELECT count(*) FROM kept")).toBe("9");
  expect(await inArchive("cat /pg/backup/logical/*Z/globals.sql")).toContain("CREATE ROLE replicator");
});

const apart = { storage: { archive: { size: "256Mi" } } } as const;

test("on a volume of its own it has what was archived before, goes on, and is recovered from", async () => {
  const before = await segments();
  await upgrade(release, testValues(bench.cluster, { architecture: "replication", replicas: { count: 1 }, backup: { logical: { enabled: true } }, ...apart }));
  await eventually("podIsReady", async () => (await inArchive("ls /pg/archive/wal", false)).includes(before.at(-1)!));
  await archiveRow(10);
  expect(await segments()).toEqual(expect.arrayContaining(before));
  expect(await missing()).toEqual([]);
  expect((await inArchive("ls /pg/archive/wal")).split("\n")).toEqual(expect.arrayContaining(before.map((name) => `${name}.zst`)));

  const { stdout, stderr, exitCode } = await operate(release, "recover");
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain("source: { claim: db-postgres-backup, archiveClaim: db-postgres-archive }");
  const copy = await install(bench, { backup: { enabled: false }, recovery: { source: { release: "db", archiveClaim: "db-postgres-archive" } } }, {}, "copy");
  await memberIsReady(copy, 0);
  expect(await sql(copy, 0, "SELECT count(*) FROM kept")).toBe("10");
});

test("switched off, it leaves no slot that would hold WAL", async () => {
  await upgrade(release, testValues(bench.cluster, { architecture: "replication", replicas: { count: 1 }, archive: { enabled: false }, ...apart }));
  for (const member of [0, 1]) await eventually("configurationArrives", async () => (await sql(release, member, "SELECT count(*) FROM pg_replication_slots WHERE slot_name = 'helmwright_archive'")) === "0");
});
