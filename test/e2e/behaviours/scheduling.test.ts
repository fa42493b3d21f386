import { beforeAll, expect, test } from "vitest";
import type { ReplicationValues } from "../../../dist-charts/postgres.js";
import fourDays from "../../scenarios/postgres/four-days.js";
import { eventually } from "../cluster/eventually.js";
import { getObject } from "../cluster/kubectl.js";
import { useNamespace } from "../harness/bench.js";
import { startClient } from "../harness/client-pod.js";
import { evict } from "../harness/evict.js";
import { followsPrimary, primaryOf, writableMembers } from "../harness/primary.js";
import { runBackup, runJob, testValues, upgrade, type Release } from "../harness/release.js";
import { writeAcross } from "../harness/writer.js";

const bench = useNamespace("scheduling");
let release: Release;

interface Pod { metadata: { name: string; annotations?: Record<string, string>; labels: Record<string, string> }; spec: { nodeName: string } }
const pods = async (): Promise<Pod[]> => (await getObject<{ items: Pod[] }>(["pods", "-n", bench.namespace.name])).items;

beforeAll(async () => {
  const amounts = { cpu: "4", memory: "8Gi", "ephemeral-storage": "8Gi" };
  const prefixed = (prefix: string) => Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [`${prefix}.${name}`, amount]));
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({ apiVersion: "v1", kind: "List", items: [
    // Every pod must say what it asks for and what it never exceeds, or it is refused.
    { apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "team" }, spec: { hard: { ...prefixed("requests"), ...prefixed("limits"), "limits.cpu": "16", "limits.memory": "16Gi", "limits.ephemeral-storage": "32Gi", "requests.storage": "500Gi", pods: "20", services: "10", persistentvolumeclaims: "10" } } },
    // What a container leaves out, it gets from here, and an annotation says so.
    { apiVersion: "v1", kind: "LimitRange", metadata: { name: "team" }, spec: { limits: [
      { type: "Container", max: amounts, min: { cpu: "10m", memory: "16Mi", "ephemeral-storage": "1Mi" } },
      { type: "Pod", max: amounts },
      { type: "PersistentVolumeClaim", min: { storage: "1Gi" }, max: { storage: "200Gi" } },
    ] } },
  ] }) });
  // The chart's own resources, and the scenario's sizes: nothing is made smaller for the test. It runs the checker itself.
  const values: ReplicationValues = {
    ...fourDays.values, architecture: "replication", replicas: { count: 2 }, scheduling: { antiAffinity: { type: "preferred" } },
    failover: { checker: { enabled: true, schedule: "0 0 1 1 *" } }, image: testValues(bench.cluster).image!,
  };
  release = { name: "db", fullname: "db-postgres", namespace: bench.namespace, values };
  await upgrade(release, values);
});

test("with preferred anti-affinity three servers share two nodes, and all of them stream", async () => {
  for (const member of [1, 2]) await followsPrimary(release, member);
  const servers = (await pods()).filter(({ metadata }) => metadata.labels["app.kubernetes.io/component"] === "server");
  expect(servers).toHaveLength(3);
  expect(new Set(servers.map(({ spec }) => spec.nodeName)).size).toBe(2);
});

test("a quota and a limit range of the namespace are met by every pod as it is", async () => {
  const backup = await runBackup(release);
  expect(backup.succeeded, backup.log).toBe(true);
  const look = await runJob(release, "failover", "look");
  expect(look.succeeded, look.log).toBe(true);
  await bench.namespace.helm(4, ["test", "db"]);
  const all = await pods();
  expect(new Set(all.map(({ metadata }) => metadata.labels["app.kubernetes.io/component"]))).toEqual(new Set(["server", "password", "archive", "backup", "failover", "test"]));
  for (const { metadata } of all) expect(metadata.annotations?.["kubernetes.io/limit-ranger"], metadata.name).toBeUndefined();
  await bench.namespace.kubectl(["delete", "resourcequota,limitrange", "team"]);
});

test("a drain moves the primary by a hand-over without a lost row, and one server at a time", async () => {
  const client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
  const from = await primaryOf(release);
  const [to, third] = [0, 1, 2].filter((member) => member !== from) as [number, number];
  await eventually("disruptionIsCounted", async () => (await bench.namespace.kubectl(["get", "pdb", "db-postgres", "-o", "jsonpath={.status.disruptionsAllowed}"])).stdout === "1");
  const outage = await writeAcross(release, client, async () => {
    const first = await evict(release, from);
    expect(first.exitCode, first.stderr).toBe(0);
    const second = await evict(release, third);
    expect(second.exitCode).not.toBe(0);
    expect(second.stderr).toContain("would violate the pod's disruption budget");
    await eventually("primaryChanges", async () => (await primaryOf(release)) === to);
  }, { member: from, after: to });
  console.log(`primary evicted: writes were away for ${outage.seconds} s, ${outage.acknowledged} rows acknowledged`);
  expect(outage.lost).toEqual([]);
  await followsPrimary(release, from);
  expect(await writableMembers(release, [0, 1, 2])).toEqual([to]);
});
