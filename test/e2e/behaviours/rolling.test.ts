import { beforeAll, expect, test } from "vitest";
import type { ReplicationValues } from "../../../dist-charts/postgres.js";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { startClient, type ClientPod } from "../harness/client-pod.js";
import { onNode } from "../harness/node.js";
import { becomesPrimary, followsPrimary, primaryOf } from "../harness/primary.js";
import { install, memberContainers, memberIsReady, sql, upgrade, type Release } from "../harness/release.js";
import { writeAcross } from "../harness/writer.js";

const bench = useNamespace("rolling");
let release: Release;
let client: ClientPod;

beforeAll(async () => {
  release = await install(bench, { architecture: "replication", replicas: { count: 1 }, backup: { enabled: false } });
  await memberIsReady(release, 1);
  await followsPrimary(release, 1);
  client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
});

test("another image reaches the replica first, then the primary hands over and follows with it: no row is lost", async () => {
  const { repository, tag } = release.values.image!;
  // The same server under another name, as a minor version is one.
  for (const node of bench.cluster.workers) await onNode(node, "ctr", "--namespace", "k8s.io", "images", "tag", "--force", `docker.io/${repository}:${tag}`, `docker.io/${repository}:${tag}-next`);
  const outage = await writeAcross(release, client, async () => {
    await upgrade(release, { ...release.values, image: { ...release.values.image, tag: `${tag}-next` } } as ReplicationValues, { wait: false });
    await becomesPrimary(release, 1);
  }, { member: 0, after: 1 });
  console.log(`another image: writes were away for ${outage.seconds} s, ${outage.acknowledged} rows acknowledged`);
  expect(outage.lost).toEqual([]);
  await followsPrimary(release, 0);
  const { stdout: images } = await bench.namespace.kubectl(["get", "pods", "-l", "app.kubernetes.io/component=server", "-o", "jsonpath={.items[*].spec.containers[0].image}"]);
  expect(images).toBe(`${repository}:${tag}-next ${repository}:${tag}-next`);
});

test("a scale-down that takes the primary hands over first", async () => {
  expect(await primaryOf(release)).toBe(1);
  await sql(release, 1, "CREATE TABLE before_scaling AS SELECT 7 AS id");
  await upgrade(release, { ...release.values, replicas: { count: 0 } } as ReplicationValues);
  await becomesPrimary(release, 0);
  expect(await sql(release, 0, "SELECT id FROM before_scaling")).toBe("7");
  await eventually("podIsGone", async () => !(await memberContainers(release)).includes("db-postgres-1"));
  await eventually("memberRejoins", async () => (await sql(release, 0, "SELECT count(*) FROM pg_replication_slots")) === "0");
});
