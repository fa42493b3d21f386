import { beforeAll, expect, test } from "vitest";
import type { ReplicationValues } from "../../../dist-charts/postgres.js";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { refreshMounts } from "../harness/mounts.js";
import { becomesPrimary, followsPrimary, operate } from "../harness/primary.js";
import { install, memberContainers, memberIsReady, sql, testValues, upgrade, type Release } from "../harness/release.js";

const bench = useNamespace("restarting");
let release: Release;
const values = (max_connections: number): ReplicationValues => ({
  architecture: "replication", replicas: { count: 1 }, backup: { enabled: false },
  postgres: { parameters: { max_connections } },
});

beforeAll(async () => {
  release = await install(bench, values(80));
  await memberIsReady(release, 1);
  await followsPrimary(release, 1);
});

const startedAt = async (member: number): Promise<number> => Number(await sql(release, member, "SELECT extract(epoch FROM pg_postmaster_start_time())"));

/** Changes max_connections and waits until both members run with it; true when the standby came up before the primary did. */
async function changeTo(max_connections: number, primary: number): Promise<{ standbyFirst: boolean }> {
  const containers = await memberContainers(release);
  await upgrade(release, testValues(bench.cluster, values(max_connections)));
  await refreshMounts(release);
  for (const member of [primary, 1 - primary])
    await eventually("configurationArrives", async () => (await sql(release, member, "SHOW max_connections")) === String(max_connections));
  await followsPrimary(release, 1 - primary);
  expect(await memberContainers(release)).toBe(containers);
  expect(await sql(release, primary, "SELECT pg_is_in_recovery()")).toBe("f");
  return { standbyFirst: (await startedAt(1 - primary)) < (await startedAt(primary)) };
}

test("a raised max_connections reaches the standby first, by restarts in place", async () => {
  expect(await changeTo(120, 0)).toEqual({ standbyFirst: true });
});

test("a lowered one reaches the primary first, wherever it is", async () => {
  expect((await operate(release, "switchover")).exitCode).toBe(0);
  await becomesPrimary(release, 1);
  await followsPrimary(release, 0);
  expect(await changeTo(60, 1)).toEqual({ standbyFirst: false });
});
