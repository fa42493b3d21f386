import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { startClient } from "../harness/client-pod.js";
import { evict } from "../harness/evict.js";
import { crashMember, holdRecovery } from "../harness/faults.js";
import { inMember, install, memberContainers, memberIsReady, sql, type Release } from "../harness/release.js";

const bench = useNamespace("running");
let release: Release;

// Liveness gives up after two answers that it doesn't get, of some seconds each, so that what it must leave alone can be seen to
// last longer. A slow machine may take its time to ask.
const liveness = { periodSeconds: 3, timeoutSeconds: 60, failureThreshold: 2 };
const longerThanLiveness = 20_000;

beforeAll(async () => {
  release = await install(bench, {
    backup: { enabled: false }, probes: { liveness }, postgres: { parameters: { max_connections: 12 } },
    storage: { sharedMemory: { size: "32Mi" } },
  });
  await sql(release, 0, "CREATE TABLE kept AS SELECT generate_series(1, 500) AS id");
});

const isReady = async (): Promise<boolean> =>
  (await bench.namespace.kubectl(["get", "pod", "db-postgres-0", "-o", "jsonpath={.status.containerStatuses[0].ready}"])).stdout === "true";
const podUid = async (): Promise<string> => (await bench.namespace.kubectl(["get", "pod", "db-postgres-0", "-o", "jsonpath={.metadata.uid}"])).stdout;
const restarts = async (): Promise<number> => Number((await memberContainers(release)).split(" ").at(-1));
const keptAll = async (): Promise<void> => {
  await memberIsReady(release, 0);
  expect(await sql(release, 0, "SELECT count(*) FROM kept")).toBe("500");
};

test("a server without a free connection is alive, and stays ready", async () => {
  const before = await memberContainers(release);
  const sessions = inMember(release, 0, 'for _ in {1..20}; do psql -XqU postgres -c "SELECT pg_sleep(3600)" >/dev/null 2>&1 & done; wait', false);
  const refused = async () => (await inMember(release, 0, "psql -XU postgres -c 'SELECT 1' 2>&1", false)).stdout.includes("too many clients");
  try {
    await eventually("connectionIsRefused", refused);
    for (const end = Date.now() + longerThanLiveness; Date.now() < end; await sleep(2000)) {
      expect(await refused()).toBe(true);
      expect(await isReady()).toBe(true);
    }
    expect(await memberContainers(release)).toBe(before);
  } finally {
    await inMember(release, 0, String.raw`pkill -f "\[local\] SELECT"`);
  }
  await sessions;
  await keptAll();
});

test("a server that hangs is restarted, and every row is there", async () => {
  const before = await restarts();
  await inMember(release, 0, 'kill -STOP "$(head -n 1 "$PGDATA/postmaster.pid")"');
  await eventually("serverIsRestarted", async () => (await restarts()) > before);
  await keptAll();
});

test("a crash recovery that takes longer than liveness would wait is left to finish", async () => {
  // WAL that the server has to read again.
  await sql(release, 0, "CREATE TABLE bulk (id int); CHECKPOINT; INSERT INTO bulk SELECT generate_series(1, 1000000)");
  const restarted = await restarts();
  const held = holdRecovery(release, 0);
  await crashMember(release, 0);
  const letItGoOn = await held;
  try {
    // The kubelet says a little later that this is another container.
    await eventually("serverIsRestarted", async () => (await restarts()) > restarted && !(await isReady()));
    const before = await memberContainers(release);
    for (const end = Date.now() + longerThanLiveness; Date.now() < end; await sleep(2000)) {
      expect((await inMember(release, 0, "pg_isready -h /var/run/postgresql", false)).stdout).toContain("rejecting connections");
      expect(await isReady()).toBe(false);
    }
    expect(await memberContainers(release)).toBe(before);
  } finally {
    await letItGoOn();
  }
  await keptAll();
  expect(await sql(release, 0, "SELECT count(*) FROM bulk")).toBe("1000000");
});

test("shared memory is bounded by its own size", async () => {
  const shared = await inMember(release, 0, "dd if=/dev/zero of=/dev/shm/filled bs=1M count=64; rm /dev/shm/filled", false);
  expect(shared.stderr).toContain("No space left on device");
  await keptAll();
});

test("a single server never holds up a drain: under load it shuts down cleanly, well within its time, and comes back", async () => {
  const client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres-connection" });
  await client.run('pgbench -iq "$(cat /secret/uri)"');
  const load = client.run('pgbench -nc 6 -T 300 "$(cat /secret/uri)"', false);
  await eventually("serverAcceptsConnections", async () => (await sql(release, 0, "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'pgbench'")) === "6");
  const before = await podUid();
  await eventually("disruptionIsCounted", async () => (await bench.namespace.kubectl(["get", "pdb", "db-postgres", "-o", "jsonpath={.status.disruptionsAllowed}"])).stdout === "1");
  const { exitCode, stderr } = await evict(release, 0);
  expect(exitCode, stderr).toBe(0);
  await eventually("podIsGone", async () => (await podUid()) !== before);
  await keptAll();
  const { stdout: log } = await bench.namespace.kubectl(["logs", "db-postgres-0"]);
  expect(log).toContain("database system was shut down at");
  expect(log).not.toContain("automatic recovery in progress");
  expect((await load).exitCode).not.toBe(0);
});
