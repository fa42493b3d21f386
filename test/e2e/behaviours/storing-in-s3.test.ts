import { beforeAll, expect, test } from "vitest";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { operate } from "../harness/primary.js";
import { install, runBackup, sql, type Release } from "../harness/release.js";
import { startS3Server, type S3Server } from "../harness/s3-server.js";

const bench = useNamespace("storing in s3");
let server: S3Server;
let db: Release;
let between: string;

const orders = (release: Release): Promise<string> => sql(release, 0, "SELECT string_agg(id::text, ' ' ORDER BY id) FROM orders");

beforeAll(async () => {
  server = await startS3Server(bench);
  db = await install(bench, { image: server.image, backup: { s3: server.storage("/shop/db"), encryption: { existingSecret: "storage" } } });
  await sql(db, 0, "CREATE TABLE orders (id int); INSERT INTO orders VALUES (1)");
});

test("a backup by the CronJob is in the storage, and no volume is there for it", async () => {
  const { succeeded, log } = await runBackup(db);
  expect(succeeded, log).toBe(true);
  expect(log).toMatch(/verified \d{8}-\d{6}F \(full\)/);
  expect((await bench.namespace.kubectl(["get", "pvc", "-o", "name"])).stdout).not.toContain("db-postgres-backup");
});

test("no log has a key", async () => {
  for (const one of ["job/backup-now", "db-postgres-0"]) expect((await bench.namespace.kubectl(["logs", one])).stdout).not.toMatch(/very secret|nobody knows/);
});

test("what was written after the backup is archived, and the values of a recovery are written", async () => {
  await sql(db, 0, "INSERT INTO orders VALUES (2)");
  between = await sql(db, 0, "SELECT to_char((clock_timestamp() + interval '10 ms') AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') FROM pg_sleep(0.02)");
  const segment = await sql(db, 0, "SELECT pg_sleep(0.05); INSERT INTO orders VALUES (3); SELECT pg_walfile_name(pg_switch_wal())");
  await eventually("segmentIsArchived", async () => (await sql(db, 0, `SELECT last_archived_wal >= '${segment.trim()}' FROM pg_stat_archiver`)) === "t");
  const { stdout, stderr, exitCode } = await operate(db, "recover", "--time", between);
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toMatch(/source: \{ s3: \{ endpoint: "storage\..*", path: "\/shop\/db", uriStyle: path, existingSecret: "storage" \}, encryptionSecret: storage \}/);
});

test("a new release has it after release and volumes are gone, and archives elsewhere", async () => {
  await bench.namespace.helm(4, ["uninstall", "db", "--wait"]);
  await bench.namespace.kubectl(["delete", "pvc,secret", "-l", "app.kubernetes.io/instance=db"]);
  const copy = await install(bench, { image: server.image, backup: { s3: server.storage("/shop/copy") }, recovery: { source: { s3: server.storage("/shop/db"), encryptionSecret: "storage" }, target: { time: between } } }, {}, "copy");
  expect(await orders(copy)).toBe("1 2");
  const { succeeded, log } = await runBackup(copy, "copy-backup");
  expect(succeeded, log).toBe(true);
  const { stdout } = await operate(copy, "backups");
  expect(stdout).toMatch(/^\d{8}-\d{6}F +full /m);
});

test("an image without pgBackRest is refused by name", async () => {
  const without = await install(bench, { backup: { s3: server.storage("/shop/without") } }, { wait: false }, "without");
  await eventually("podSaysWhy", async () => (await without.namespace.kubectl(["logs", "without-postgres-0"], { reject: false })).stdout.includes("this image has no pgBackRest"));
});
