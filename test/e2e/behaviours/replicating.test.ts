import { beforeAll, expect, test } from "vitest";
import { getObject } from "../cluster/kubectl.js";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { startClient } from "../harness/client-pod.js";
import { refreshMounts } from "../harness/mounts.js";
import { install, memberContainers, memberIsReady, sql, testValues, upgrade, type Release } from "../harness/release.js";
import { clientEnvironment } from "../harness/writer.js";
import type { ReplicationValues } from "../../../dist-charts/postgres.js";

const bench = useNamespace("replicating");
let release: Release;
const replication = (count: number): ReplicationValues => ({ architecture: "replication", replicas: { count } });

beforeAll(async () => {
  release = await install(bench, replication(1));
});

test("a row written through the primary's Service is read on a replica on another node", async () => {
  await memberIsReady(release, 1);
  const client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
  await client.run(`${clientEnvironment(release)} psql -c "CREATE TABLE seen AS SELECT 42 AS id"`);
  await eventually("rowArrivesOnReplica", async () => (await sql(release, 1, "SELECT id FROM seen")) === "42");
  const through = await client.run(`${clientEnvironment(release)} PGHOST=db-postgres-replicas psql -Atc "SELECT id, pg_is_in_recovery() FROM seen"`);
  expect(through.stdout).toBe("42|t");
  const { items } = await getObject<{ items: { spec: { nodeName: string } }[] }>(["pods", "-n", bench.namespace.name, "-l", "app.kubernetes.io/component=server"]);
  expect(new Set(items.map((pod) => pod.spec.nodeName)).size).toBe(2);
});

test("the replica streams through a slot of its own as its own role, and is read-only", async () => {
  await eventually("replicaStreams", async () =>
    (await sql(release, 0, "SELECT usename, application_name, state, slot_name, active FROM pg_stat_replication JOIN pg_replication_slots ON active_pid = pid WHERE application_name <> 'archive'")) ===
      "replicator|db-postgres-1|streaming|db_postgres_1|t");
  await expect(sql(release, 1, "CREATE TABLE refused (id int)")).rejects.toThrow(/read-only transaction/);
});

test("pg_wal is on its own volume on the replica too", async () => {
  const { stdout } = await bench.namespace.kubectl(["exec", "db-postgres-1", "--", "readlink", "-f", "/pg/data/pgdata/pg_wal"]);
  expect(stdout).toBe("/pg/wal/pg_wal");
});

test("an upgrade that changes nothing restarts nothing, with either Helm", async () => {
  const before = await memberContainers(release);
  await upgrade(release, release.values);
  await upgrade(release, release.values, { helm: 3 });
  expect(await memberContainers(release)).toBe(before);
});

test("one replica more than nodes stays Pending and says why; the others are not restarted", async () => {
  const before = await memberContainers(release);
  await upgrade(release, testValues(bench.cluster, replication(2)), { wait: false });
  await eventually("podStaysPending", async () => {
    const { stdout } = await bench.namespace.kubectl(["get", "pod", "db-postgres-2", "-o", "jsonpath={.status.phase} {.status.conditions[?(@.type==\"PodScheduled\")].message}"]);
    return stdout.startsWith("Pending") && stdout.includes("anti-affinity");
  });
  await expect(bench.namespace.helm(4, ["test", "db"])).rejects.toThrow();
  expect((await bench.namespace.kubectl(["logs", "db-postgres-test"])).stdout).toMatch(/read the row on db-postgres-1\n/);
  expect((await bench.namespace.kubectl(["logs", "db-postgres-test"])).stdout).toMatch(/REFUSED: db-postgres-2 did not give the row .* it may lack a node/);
  const others = (await memberContainers(release)).split("\n").filter((line) => !line.startsWith("db-postgres-2")).join("\n");
  expect(others).toBe(before);
  await upgrade(release, testValues(bench.cluster, replication(1)));
  expect(await memberContainers(release)).toBe(before);
});

test("a changed parameter arrives on every member without a restart", async () => {
  const before = await memberContainers(release);
  await upgrade(release, testValues(bench.cluster, { ...replication(1), postgres: { parameters: { work_mem: "7MB" } } }));
  for (const member of [0, 1])
    await eventually("configurationArrives", async () => (await sql(release, member, "SHOW work_mem")) === "7MB");
  expect(await memberContainers(release)).toBe(before);
});

test("a record that names nobody who can be primary is refused, and put right again without a loss", async () => {
  await sql(release, 0, "CREATE TABLE recorded AS SELECT 7 AS id");
  const record = (member: string) => bench.namespace.kubectl(["patch", "configmap", "db-postgres-primary", "--type=merge", "-p", JSON.stringify({ data: { member } })]);
  for (const wrong of ["MEMBER", "db-postgres-1"]) {
    await record(wrong);
    await bench.namespace.kubectl(["delete", "pod", "db-postgres-0"]);
    // Each attempt of the kubelet says so again.
    await eventually("podIsRunning", async () => (await bench.namespace.kubectl(["logs", "db-postgres-0"])).stdout.includes("REFUSED"));
    await expect(sql(release, 1, "CREATE TABLE refused (id int)")).rejects.toThrow(/read-only transaction/);
    // The kubelet tries again by itself; a pod deleted after that would hand over.
    await record("db-postgres-0");
    await memberIsReady(release, 0);
    expect(await sql(release, 0, "SELECT id FROM recorded")).toBe("7");
  }
});

test("with no replica left the primary goes on, its slot goes and the claims stay; back again, it takes its volumes and streams", async () => {
  const before = (await memberContainers(release)).split("\n")[0]!;
  await upgrade(release, testValues(bench.cluster, replication(0)));
  await eventually("podIsGone", async () => !(await memberContainers(release)).includes("db-postgres-1"));
  expect(await memberContainers(release)).toBe(before);
  const { stdout } = await bench.namespace.kubectl(["get", "pvc", "data-db-postgres-1", "-o", "jsonpath={.status.phase}"]);
  expect(stdout).toBe("Bound");
  const slots = (): Promise<string> => sql(release, 0, "SELECT count(*) FROM pg_replication_slots WHERE slot_name = 'db_postgres_1'");
  await refreshMounts(release);
  await eventually("configurationArrives", async () => (await slots()) === "0");
  await sql(release, 0, "CREATE TABLE meanwhile AS SELECT 3 AS id");
  await upgrade(release, testValues(bench.cluster, replication(1)));
  await memberIsReady(release, 1);
  await eventually("rowArrivesOnReplica", async () => (await sql(release, 1, "SELECT id FROM meanwhile")) === "3");
  expect(await slots()).toBe("1");
  expect((await memberContainers(release)).split("\n")[0]).toBe(before);
});
