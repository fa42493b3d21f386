import { beforeAll, expect, test } from "vitest";
import type { ReplicationValues } from "../../../dist-charts/postgres.js";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { startClient, type ClientPod } from "../harness/client-pod.js";
import { crashMember, cutOff, freezeMember, thawMember } from "../harness/faults.js";
import { becomesPrimary, followsPrimary, operate, primaryOf, recordOf, writableMembers } from "../harness/primary.js";
import { inMember, install, memberIsReady, runJob, sql, testValues, upgrade, type JobOutcome, type Release } from "../harness/release.js";

const bench = useNamespace("losing-the-primary");
let release: Release;
let client: ClientPod;
const values: ReplicationValues = {
  architecture: "replication", replicas: { count: 1 }, backup: { enabled: false },
  // Run by the tests; the schedule's own runs would only be in their way.
  failover: { checker: { enabled: true, schedule: "0 0 1 1 *" } },
  probes: { liveness: { failureThreshold: 60 } },
};

beforeAll(async () => {
  release = await install(bench, values);
  await memberIsReady(release, 1);
  client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
});

let looks = 0;
const look = (): Promise<JobOutcome> => runJob(release, "failover", `look-${++looks}`);

test("the checker leaves a primary that works alone", async () => {
  const { succeeded, log } = await look();
  expect(succeeded, log).toBe(true);
  expect(log).toContain("db-postgres-0 works as primary");
  expect(await primaryOf(release)).toBe(0);
});

test("a primary that is frozen may still write: neither the checker nor a person without --force acts", async () => {
  const from = await primaryOf(release);
  await sql(release, from, "CREATE TABLE given_up (id int); ALTER TABLE given_up OWNER TO app");
  try {
    await freezeMember(release, from);
    const { succeeded, log } = await look();
    expect(succeeded).toBe(false);
    expect(log).toContain("may still write");
    const refused = await operate(release, "promote");
    expect(refused.exitCode).not.toBe(0);
    expect(`${refused.stdout}${refused.stderr}`).toMatch(/may still write.*--force/s);
    expect(await primaryOf(release)).toBe(from);
  } finally {
    await thawMember(release, from);
  }
  await memberIsReady(release, from);
});

test("after --force the old primary finds out when it thaws, says what it gave up, and follows", async () => {
  const from = await primaryOf(release);
  const to = 1 - from;
  // A session that commits the moment its server goes on, as clients of a thawed node do: it is connected before, and what it
  // says meanwhile waits in the server's socket.
  const session = client.run(`(until [ -e /tmp/go ]; do sleep 0.2; done; echo "INSERT INTO given_up SELECT generate_series(1, 3);") | PGPASSWORD="$(cat /secret/password)" PGAPPNAME=late psql -q -h db-postgres-${from}.db-postgres-members -U app app`).catch(() => undefined);
  await eventually("serverAcceptsConnections", async () => (await sql(release, from, "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'late'")) === "1");
  try {
    await freezeMember(release, from);
    const forced = await operate(release, "promote", "--force");
    expect(forced.exitCode, `${forced.stdout}${forced.stderr}`).toBe(0);
    expect(forced.stdout).toContain("FORCED although");
    await becomesPrimary(release, to);
    await client.run("touch /tmp/go; sleep 1");
  } finally {
    await thawMember(release, from);
  }
  await session;
  await followsPrimary(release, from);
  expect(await writableMembers(release, [0, 1])).toEqual([to]);
  const { stdout: log } = await bench.namespace.kubectl(["logs", `db-postgres-${from}`]);
  console.log(log.split("\n").filter((line) => line.includes("server.sh")).slice(-8).join("\n"));
  // The server's own housekeeping may have committed as well.
  expect(log).toMatch(/GIVEN UP: [1-9]\d* transactions|nothing that this member committed is missing/);
  if (log.includes("GIVEN UP")) expect((await recordOf(release))["givenUp"]).toMatch(new RegExp(`^[1-9]\\d* transactions of db-postgres-${from} after`));
  expect(await sql(release, to, "SELECT count(*) FROM given_up")).toBe("0");
});

test("a primary that was cut off and replaced by force learns of it when its network is back, and gives up what it took alone", async () => {
  const from = await primaryOf(release);
  const to = 1 - from;
  const mend = await cutOff(release, from);
  try {
    await eventually("primaryChanges", async () => (await operate(release, "promote", "--force")).exitCode === 0);
    await becomesPrimary(release, to);
    // Who is cut off with it can still reach it.
    await sql(release, from, "INSERT INTO given_up VALUES (4)");
    await sql(release, to, "CREATE TABLE after_the_cut AS SELECT 5 AS id");
  } finally {
    await mend();
  }
  await followsPrimary(release, from);
  expect(await writableMembers(release, [0, 1])).toEqual([to]);
  const { stdout: log } = await bench.namespace.kubectl(["logs", `db-postgres-${from}`]);
  expect(log).toMatch(/GIVEN UP: [1-9]\d* transactions/);
  expect(await sql(release, to, "SELECT count(*) FROM given_up")).toBe("0");
  await eventually("rowArrivesOnReplica", async () => (await sql(release, from, "SELECT id FROM after_the_cut")) === "5");
});

test("a primary whose node a person declared out of service is replaced by the checker, and follows when it is back", async () => {
  const from = await primaryOf(release);
  const to = 1 - from;
  const { stdout: node } = await bench.namespace.kubectl(["get", "pod", `db-postgres-${from}`, "-o", "jsonpath={.spec.nodeName}"]);
  // Evicts nobody, which the nodes' other tenants would not like.
  const taint = "node.kubernetes.io/out-of-service=nodeshutdown:NoSchedule";
  await upgrade(release, testValues(bench.cluster, { ...values, failover: { ...values.failover, readNodes: true } }));
  try {
    await freezeMember(release, from);
    expect((await look()).log).toContain("may still write");
    await bench.namespace.kubectl(["taint", "node", node, taint]);
    const { succeeded, log } = await look();
    expect(succeeded, log).toBe(true);
    expect(log).toContain(`can't write: its node ${node} is declared out of service`);
    await becomesPrimary(release, to);
  } finally {
    await bench.namespace.kubectl(["taint", "node", node, `${taint}-`], { reject: false });
    await thawMember(release, from);
  }
  await followsPrimary(release, from);
  expect(await writableMembers(release, [0, 1])).toEqual([to]);
  await upgrade(release, testValues(bench.cluster, values));
});

test("a primary that can't start again is replaced by the checker with no acknowledged row lost, and repairs itself", async () => {
  const from = await primaryOf(release);
  const to = 1 - from;
  await sql(release, from, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id");
  await eventually("rowArrivesOnReplica", async () => (await sql(release, to, "SELECT count(*) FROM kept")) === "1000");
  // Damage that no restart mends.
  await inMember(release, from, "echo 14 >/pg/data/pgdata/PG_VERSION");
  await crashMember(release, from);
  await eventually("podIsRunning", async () => {
    const { stdout } = await bench.namespace.kubectl(["get", "pod", `db-postgres-${from}`, "-o", "jsonpath={.status.containerStatuses[0].state}"]);
    return !stdout.includes("running");
  });
  const { succeeded, log } = await eventually("checkerEnds", async () => {
    const result = await look();
    return result.succeeded && result.log.includes("recorded") ? result : undefined;
  });
  console.log(log);
  expect(succeeded).toBe(true);
  expect(log).toContain(`recorded db-postgres-${to} as primary`);
  await becomesPrimary(release, to);
  expect(await sql(release, to, "SELECT count(*) FROM kept")).toBe("1000");
  await followsPrimary(release, from);
  expect(await writableMembers(release, [0, 1])).toEqual([to]);
});
