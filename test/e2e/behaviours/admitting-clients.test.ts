import { beforeAll, expect, test } from "vitest";
import { useNamespace } from "../harness/bench.js";
import { startClient, type ClientPod } from "../harness/client-pod.js";
import { install, testValues, upgrade, type Release } from "../harness/release.js";
import { eventually } from "../cluster/eventually.js";

const bench = useNamespace("admitting-clients");
let release: Release;
let client: ClientPod;
const ask = (reject: boolean) => client.run('PGCONNECT_TIMEOUT=4 PGPASSWORD="$(cat /secret/password)" psql -h db-postgres -U app -d app -Atc "SELECT 1"', reject);

beforeAll(async () => {
  release = await install(bench, { backup: { enabled: false } });
  client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), secret: "db-postgres" });
});

test("a client without the policy's label times out", async () => {
  await eventually("connectionIsRefused", async () => (await ask(false)).exitCode !== 0);
  expect((await ask(false)).stderr).toMatch(/timeout expired/);
});

test("the same client with the label connects", async () => {
  await bench.namespace.kubectl(["label", "pod", client.name, "db-postgres-client=true"]);
  await eventually("serverAcceptsConnections", async () => (await ask(true)).stdout === "1");
});

test("a peer from networkPolicy.clients connects without it", async () => {
  await bench.namespace.kubectl(["label", "pod", client.name, "db-postgres-client-", "team=shop"]);
  await eventually("connectionIsRefused", async () => (await ask(false)).exitCode !== 0);
  await upgrade(release, testValues(bench.cluster, { backup: { enabled: false }, networkPolicy: { clients: [{ podSelector: { matchLabels: { team: "shop" } } }] } }));
  await eventually("serverAcceptsConnections", async () => (await ask(true)).stdout === "1");
});
