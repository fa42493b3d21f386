import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import type { ReplicationValues } from "../../../dist-charts/postgres.js";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { startClient, type ClientPod } from "../harness/client-pod.js";
import { refreshMounts } from "../harness/mounts.js";
import { becomesPrimary, followsPrimary, operate, primaryOf, recordOf, writableMembers } from "../harness/primary.js";
import { inMember, install, memberContainers, memberIsReady, sql, testValues, upgrade, type Release } from "../harness/release.js";
import { writeAcross } from "../harness/writer.js";

const bench = useNamespace("handing-over");
let release: Release;
let client: ClientPod;
const values = (replication: ReplicationValues["replication"] = {}): ReplicationValues => ({ architecture: "replication", replicas: { count: 1 }, replication, backup: { enabled: false } });

beforeAll(async () => {
  release = await install(bench, values());
  await memberIsReady(release, 1);
  client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
});

const other = (member: number): number => 1 - member;

test("a switchover by the command loses no row, clients follow by themselves, and the old primary is a replica again", async () => {
  const from = await primaryOf(release);
  let said = { stdout: "", stderr: "", exitCode: 1 };
  const outage = await writeAcross(release, client, async () => { said = await operate(release, "switchover"); }, { member: from, after: other(from) });
  console.log(`switchover: writes were away for ${outage.seconds} s, ${outage.acknowledged} rows acknowledged\n${said.stdout}`);
  expect(said.exitCode, said.stderr).toBe(0);
  expect(said.stdout).toContain(`db-postgres-${other(from)} is open for writes`);
  expect(outage.lost).toEqual([]);
  expect(outage.acknowledged).toBeGreaterThan(100);
  await followsPrimary(release, from);
  expect(await writableMembers(release, [0, 1])).toEqual([other(from)]);
});

test("a deleted primary hands over before it goes, and comes back as a replica", async () => {
  const from = await primaryOf(release);
  const outage = await writeAcross(release, client, async () => {
    await bench.namespace.kubectl(["delete", "pod", `db-postgres-${from}`, "--wait=false"]);
  }, { member: from, after: other(from) });
  console.log(`primary's pod deleted: writes were away for ${outage.seconds} s, ${outage.acknowledged} rows acknowledged`);
  expect(outage.lost).toEqual([]);
  expect(await primaryOf(release)).toBe(other(from));
  await followsPrimary(release, from);
});

test("replication.primary is acted on once: neither repeating it, nor a rollback, nor Helm 3 hands back", async () => {
  const from = await primaryOf(release);
  const to = other(from);
  await upgrade(release, testValues(bench.cluster, values({ primary: to })));
  await eventually("requestArrives", async () => (await primaryOf(release)) === to);
  await becomesPrimary(release, to);
  await followsPrimary(release, from);
  expect((await recordOf(release))["requested"]).toBe(String(to));

  expect((await operate(release, "switchover", "--to", `db-postgres-${from}`)).exitCode).toBe(0);
  await becomesPrimary(release, from);
  const before = await memberContainers(release);
  await upgrade(release, testValues(bench.cluster, values({ primary: to })));
  await upgrade(release, testValues(bench.cluster, values({ primary: to })), { helm: 3 });
  await upgrade(release, testValues(bench.cluster, { ...values({ primary: to }), postgres: { parameters: { work_mem: "6MB" } } }));
  await refreshMounts(release);
  for (const member of [0, 1]) await eventually("configurationArrives", async () => (await sql(release, member, "SHOW work_mem")) === "6MB");
  // As Argo CD and others do it, again and again.
  const { stdout: manifests } = await bench.namespace.helm(4, ["get", "manifest", "db"]);
  for (const _ of ["once", "twice"]) await bench.namespace.kubectl(["apply", "--server-side", "--field-manager=helm", "-f", "-"], { input: manifests });
  await bench.namespace.helm(4, ["rollback", "db", "2", "--wait"]);
  await bench.namespace.helm(3, ["rollback", "db", "1", "--wait"]);
  await refreshMounts(release);
  for (const member of [0, 1]) await eventually("configurationArrives", async () => (await sql(release, member, "SHOW work_mem")) === "4MB");
  await sleep(12_000);
  expect(await primaryOf(release)).toBe(from);
  expect(await memberContainers(release)).toBe(before);
});

test("nobody is promoted beside a primary that works", async () => {
  const from = await primaryOf(release);
  const refused = await operate(release, "promote");
  expect(refused.exitCode).not.toBe(0);
  expect(`${refused.stdout}${refused.stderr}`).toContain(`db-postgres-${from} works as primary`);
  const nobody = await operate(release, "switchover", "--to", "db-postgres-7");
  expect(nobody.exitCode).not.toBe(0);
  expect(nobody.stderr).toContain("there is no member db-postgres-7");
  expect(await writableMembers(release, [0, 1])).toEqual([from]);
});

test("the slots of a member that left, and those of the time as primary, are gone", async () => {
  const primary = await primaryOf(release);
  await sql(release, primary, "SELECT pg_create_physical_replication_slot('db_postgres_7', true)");
  await eventually("memberRejoins", async () => (await sql(release, primary, "SELECT string_agg(slot_name, ' ' ORDER BY slot_name) FROM pg_replication_slots")) === `db_postgres_${other(primary)}`);
  await eventually("memberRejoins", async () => (await sql(release, other(primary), "SELECT count(*) FROM pg_replication_slots")) === "0");
});

test("a replica whose WAL is gone copies the primary again by itself", async () => {
  const primary = await primaryOf(release);
  const replica = other(primary);
  await sql(release, primary, "CREATE TABLE after_repair AS SELECT 1 AS id");
  // What max_slot_wal_keep_size does to a replica that stays away too long: its slot is given up, and the WAL recycled.
  await inMember(release, replica, "kill -STOP $(pgrep -f 'walreceiver' | head -1)");
  await sql(release, primary, `SELECT pg_terminate_backend(active_pid) FROM pg_replication_slots WHERE active; SELECT pg_sleep(1); SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE NOT active;`);
  await sql(release, primary, "CREATE TABLE bulk AS SELECT generate_series(1, 100000) AS id");
  // More than wal_keep_size holds.
  for (let i = 0; i < 16; i++) await sql(release, primary, "SELECT pg_switch_wal(); INSERT INTO bulk VALUES (0); CHECKPOINT;");
  await inMember(release, replica, "kill -CONT $(pgrep -f 'walreceiver' | head -1)", false);
  await eventually("memberRejoins", async () => {
    const { stdout } = await bench.namespace.kubectl(["logs", `db-postgres-${replica}`]);
    return stdout.includes("(WAL is gone)") && stdout.includes("making a new copy of the primary");
  });
  await followsPrimary(release, replica);
  await eventually("rowArrivesOnReplica", async () => (await sql(release, replica, "SELECT id FROM after_repair")) === "1");
});
