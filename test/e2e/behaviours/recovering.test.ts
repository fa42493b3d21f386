import { randomBytes } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { followsPrimary, operate } from "../harness/primary.js";
import { inMember, install, memberContainers, memberIsReady, passwords, runBackup, runJob, sql, upgrade, type Release } from "../harness/release.js";

const bench = useNamespace("recovering");
let db: Release;
let between: string;
/** what the orders, and the mistake after them, were committed by */
let firstOrder: number;
let mistake: number;
/** the last transaction before `between`, as `recover` said: the first order's, or one of the server's own after it */
let lastTransaction: string;

const orders = (release: Release, member = 0): Promise<string> => sql(release, member, "SELECT string_agg(id::text, ' ' ORDER BY id) FROM orders");
const recovered = (release: Release): Promise<string> => sql(release, 0, "SELECT last_transaction || ' ' || target FROM helmwright.recovered ORDER BY at DESC LIMIT 1", "postgres");
const logOf = async (component: string, release: Release): Promise<string> =>
  (await release.namespace.kubectl(["logs", "-l", `app.kubernetes.io/instance=${release.name},app.kubernetes.io/component=${component}`, "--tail=200"])).stdout;

/** Its copies are encrypted, all of them. */
const keys = "backup-keys";

/** Waits until the archive has everything that the primary has written. */
async function archived(): Promise<void> {
  const written = await sql(db, 0, "SELECT pg_switch_wal()", "postgres");
  await eventually("rowArrivesOnReplica", async () => (await sql(db, 0, `SELECT restart_lsn >= '${written}' FROM pg_replication_slots WHERE slot_name = 'helmwright_archive'`, "postgres")) === "t");
}

beforeAll(async () => {
  await bench.namespace.kubectl(["create", "secret", "generic", keys, `--from-literal=encryption-key=${randomBytes(32).toString("base64")}`]);
  db = await install(bench, { archive: { enabled: true }, backup: { encryption: { existingSecret: keys } } });
  await sql(db, 0, "CREATE TABLE orders (id int); CREATE TABLE precious AS SELECT generate_series(1, 1000) AS id");
  expect((await runBackup(db)).succeeded).toBe(true);
  firstOrder = Number(await sql(db, 0, "INSERT INTO orders VALUES (1) RETURNING pg_current_xact_id()"));
  await sql(db, 0, "SELECT pg_sleep(0.01)");
  between = await sql(db, 0, "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
  await sql(db, 0, "SELECT pg_sleep(0.01)");
  mistake = Number(await sql(db, 0, "BEGIN; DROP TABLE precious; INSERT INTO orders VALUES (2) RETURNING pg_current_xact_id(); COMMIT"));
  await archived();
});

test("the backups are listed with the window that they give", async () => {
  const { stdout, exitCode } = await operate(db, "backups");
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toMatch(/^\d{8}T\d{6}Z +full .*; encrypted with the key [0-9a-f]{8}$/m);
  expect(stdout).toMatch(/^ {2}\d{4}-\d\d-\d\dT[\d:]+Z to \d{4}-.*from the backup/m);
});

test("a target is judged, and its values are written", async () => {
  const { stdout, stderr, exitCode } = await operate(db, "recover", "--time", between);
  expect(exitCode, stderr).toBe(0);
  lastTransaction = /the last transaction will be (\d+),/.exec(stderr)?.[1] ?? "";
  expect(Number(lastTransaction)).toBeGreaterThanOrEqual(firstOrder);
  expect(Number(lastTransaction)).toBeLessThan(mistake);
  expect(stdout).toContain("source: { claim: db-postgres-backup, encryptionSecret: backup-keys }");
  expect(stdout).toContain(`target: { time: "${between}" }`);
});

test("one that can't be had is refused with the window", async () => {
  const { stderr, exitCode } = await operate(db, "recover", "--time", "2100-01-01T00:00:00Z");
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/REFUSED: .* the WAL that is there ends before\. .* From db-postgres-backup there can be had: /);
});

test("a new release with a replica, on volumes of another size and class, is as the old one was between two commits, with passwords of its own, and its table is back", async () => {
  const volume = { size: "2Gi", storageClass: "expandable" } as const;
  const values = { architecture: "replication", replicas: { count: 1 }, backup: { enabled: false }, storage: { data: volume, wal: volume }, recovery: { source: { release: "db", encryptionSecret: keys }, target: { time: between } } } as const;
  const before = await install(bench, values, {}, "before");
  await memberIsReady(before, 0);
  const { stdout: claims } = await bench.namespace.kubectl(["get", "pvc", "data-db-postgres-0", "data-before-postgres-0", "wal-before-postgres-0", "-o", "jsonpath={range .items[*]}{.spec.resources.requests.storage} {.spec.storageClassName}{\"\\n\"}{end}"]);
  expect(claims.trim().split("\n")).toEqual(["1Gi standard", "2Gi expandable", "2Gi expandable"]);
  expect(await orders(before)).toBe("1");
  expect(await sql(before, 0, "SELECT count(*) FROM precious")).toBe("1000");
  expect(await recovered(before)).toBe(`${lastTransaction} time ${between}`);
  expect(await logOf("recovery", before)).toMatch(new RegExp(`RECOVERED db-postgres-backup to .*: the last transaction is ${lastTransaction},`));
  await followsPrimary(before, 1);
  expect(await orders(before, 1)).toBe("1");

  const [own, others] = [await passwords(before), await passwords(db)];
  expect(own["password"]).not.toBe(others["password"]);
  const login = await inMember(before, 0, `PGPASSWORD='${own["password"]}' psql -h 127.0.0.1 -U app -d app -Atc 'SELECT current_user'`);
  expect(login.stdout.trim()).toBe("app");

  // an upgrade recovers nothing, whatever it says of recovery
  await sql(before, 0, "INSERT INTO orders VALUES (10)");
  const containers = await memberContainers(before);
  await upgrade(before, { ...before.values, recovery: { source: { release: "db", encryptionSecret: keys }, target: { immediate: true } } });
  await upgrade(before, { ...before.values, recovery: {} });
  expect(await memberContainers(before)).toBe(containers);
  expect(await orders(before)).toBe("1 10");
  await bench.namespace.helm(4, ["uninstall", before.name]);
});

test("a refused recovery leaves the new release's volumes empty, and another target does it", async () => {
  const late = await install(bench, { backup: { enabled: false }, recovery: { source: { claim: "db-postgres-backup", encryptionSecret: keys }, target: { lsn: "F/0" } } }, { wait: false }, "late");
  await eventually("jobEnds", async () => /REFUSED: recovery to lsn F\/0/.test(await logOf("recovery", late).catch(() => "")));
  const kept = await eventually("podIsRunning", async () => (await inMember(late, 0, "ls -A /pg/data /pg/wal")).stdout);
  expect(kept).not.toMatch(/pgdata|pg_wal/);
  await upgrade(late, { ...late.values, recovery: { source: { claim: "db-postgres-backup", encryptionSecret: keys } } }, { wait: false });
  await memberIsReady(late, 0);
  expect(await orders(late)).toBe("1 2");
  await bench.namespace.helm(4, ["uninstall", late.name]);
});

test("the proof restores the newest backup, and its result is shown", async () => {
  const proof = await runJob(db, "verify", "verify-now");
  expect(proof.succeeded, proof.log).toBe(true);
  expect(proof.log).toMatch(/VERIFIED \d{8}T\d{6}Z with the WAL up to/);
  expect((await operate(db, "backups")).stdout).toMatch(/ok \d{4}-\d\d-\d\dT/);
});

test("a release of PostgreSQL 17 goes on as one of 18, and the old one stays as it was", async () => {
  const small = { backup: { enabled: false } } as const;
  const old = await install(bench, { ...small, postgres: { version: 17 } }, {}, "old");
  await sql(old, 0, "CREATE TABLE orders AS SELECT generate_series(1, 500) AS id; CREATE ROLE reader; GRANT SELECT ON orders TO reader");
  const newer = await install(bench, { ...small, postgres: { version: 18 }, recovery: { from: "server", source: { release: "old" } } }, { wait: false }, "newer");
  await memberIsReady(newer, 0);
  expect(await sql(newer, 0, "SELECT current_setting('server_version_num')::int / 10000 || ' ' || count(*) FROM orders")).toBe("18 500");
  expect(await sql(newer, 0, "SELECT has_table_privilege('reader', 'orders', 'SELECT')")).toBe("t");
  expect(await logOf("recovery", newer)).toMatch(/COPIED old-postgres\..*\.svc \(PostgreSQL 17\./);
  // the way back
  expect(await sql(old, 0, "SELECT current_setting('server_version_num')::int / 10000 || ' ' || count(*) FROM orders")).toBe("17 500");
});
