import { beforeAll, expect, test } from "vitest";
import type { ReplicationValues } from "../../../dist-charts/postgres.js";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { startClient, type ClientPod } from "../harness/client-pod.js";
import { crashMember, freezeMember, thawMember } from "../harness/faults.js";
import { refreshMounts } from "../harness/mounts.js";
import { followsPrimary, operate, primaryOf, writableMembers } from "../harness/primary.js";
import { inMember, install, memberContainers, memberIsReady, sql, testValues, upgrade, type Release } from "../harness/release.js";
import { writeAcross } from "../harness/writer.js";

const bench = useNamespace("confirming-commits");
let release: Release;
let client: ClientPod;
const values = (whenMissing: "wait" | "continue"): ReplicationValues => ({
  architecture: "replication", replicas: { count: 1 }, backup: { enabled: false },
  replication: { synchronous: { standbys: 1, whenMissing } },
  probes: { liveness: { failureThreshold: 60 } },
});

beforeAll(async () => {
  release = await install(bench, values("wait"));
  await memberIsReady(release, 1);
  await followsPrimary(release, 1);
  client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
});

/** A commit that is given up after eight seconds without an answer: statement_timeout does not end a wait for standbys. */
const commit = (primary: number, id: number): Promise<string> =>
  inMember(release, primary, `timeout 8 psql -XqAt -U postgres app -c 'INSERT INTO confirmed VALUES (${id}) RETURNING id'`).then(({ stdout }) => stdout);

test("the standby confirms each commit, and without it commits wait", async () => {
  expect(await sql(release, 0, "SELECT sync_state FROM pg_stat_replication")).toBe("quorum");
  await sql(release, 0, "CREATE TABLE confirmed (id int)");
  expect(await commit(0, 1)).toBe("1");
  try {
    await freezeMember(release, 1);
    expect(await eventually("commitIsAnswered", () => commit(0, 2).catch((error: Error) => /exit code 124/.test(error.message) ? "it waits" : Promise.reject(error)))).toBe("it waits");
  } finally {
    await thawMember(release, 1);
  }
  await followsPrimary(release, 1);
  await eventually("writesComeBack", async () => (await commit(0, 3)) === "3");
});

test("no acknowledged row is lost when the primary dies at once and the standby is promoted", async () => {
  const from = await primaryOf(release);
  const to = 1 - from;
  const outage = await writeAcross(release, client, async () => {
    await inMember(release, from, "echo 14 >/pg/data/pgdata/PG_VERSION");
    await crashMember(release, from);
    await eventually("primaryChanges", async () => (await operate(release, "promote")).exitCode === 0);
  }, { member: from, after: to });
  console.log(`primary died, standby promoted by hand: writes were away for ${outage.seconds} s, ${outage.acknowledged} rows acknowledged`);
  expect(outage.lost).toEqual([]);
  expect(outage.acknowledged).toBeGreaterThan(50);
  await followsPrimary(release, from);
  expect(await writableMembers(release, [0, 1])).toEqual([to]);
});

test("where commits shall go on, they do without the standby, and it confirms again once it is back", async () => {
  const primary = await primaryOf(release);
  const standby = 1 - primary;
  await upgrade(release, testValues(bench.cluster, values("continue")));
  await refreshMounts(release);
  await eventually("configurationArrives", async () => (await inMember(release, primary, "cat /pg/configuration/synchronous-when-missing")).stdout === "continue");
  try {
    await freezeMember(release, standby);
    await eventually("writesComeBack", async () => (await commit(primary, 4)) === "4");
  } finally {
    await thawMember(release, standby);
  }
  await followsPrimary(release, standby);
  await eventually("replicaStreams", async () => (await sql(release, primary, "SELECT sync_state FROM pg_stat_replication")) === "quorum");
});

test("who must confirm is changed on servers that run", async () => {
  const before = await memberContainers(release);
  await upgrade(release, testValues(bench.cluster, { ...values("wait"), replication: { synchronous: { standbys: 0 } } }));
  await refreshMounts(release);
  const primary = await primaryOf(release);
  await eventually("configurationArrives", async () => (await sql(release, primary, "SELECT sync_state FROM pg_stat_replication")) === "async");
  expect(await memberContainers(release)).toBe(before);
});
