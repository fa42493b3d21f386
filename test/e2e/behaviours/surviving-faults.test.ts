import { beforeAll, expect, test } from "vitest";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { startClient, type ClientPod } from "../harness/client-pod.js";
import { crashServer } from "../harness/faults.js";
import { inMember, install, memberContainers, memberIsReady, sql, type Release } from "../harness/release.js";
import { writeAcross } from "../harness/writer.js";

const bench = useNamespace("surviving-faults");
let release: Release;
let client: ClientPod;

beforeAll(async () => {
  release = await install(bench, { backup: { enabled: false } });
  client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
});

const report = (fault: string, { seconds, acknowledged }: { seconds: number; acknowledged: number }) =>
  console.log(`${fault}: writes were away for ${seconds} s, ${acknowledged} rows acknowledged`);

test("a deleted pod comes back with every acknowledged row", async () => {
  const outage = await writeAcross(release, client, async () => {
    await bench.namespace.kubectl(["delete", "pod", "db-postgres-0", "--wait=false"]);
  });
  report("pod deleted", outage);
  expect(outage.lost).toEqual([]);
  expect(outage.acknowledged).toBeGreaterThan(100);
});

test("a pod that was deleted by force comes back with every acknowledged row", async () => {
  const outage = await writeAcross(release, client, async () => {
    await bench.namespace.kubectl(["delete", "pod", "db-postgres-0", "--force", "--grace-period=0", "--wait=false"]);
  });
  report("pod deleted by force", outage);
  expect(outage.lost).toEqual([]);
  expect(outage.acknowledged).toBeGreaterThan(100);
});

test("a server that is killed is started again in place: no row lost, the container stays", async () => {
  await memberIsReady(release, 0);
  const before = await memberContainers(release);
  const outage = await writeAcross(release, client, () => crashServer(release, 0));
  report("server killed", outage);
  expect(outage.lost).toEqual([]);
  expect(await memberContainers(release)).toBe(before);
});

test("a collation that another image sorts otherwise is named after the next start, with what mends it", async () => {
  await sql(release, 0, "UPDATE pg_database SET datcollversion = 'older' WHERE datname = 'app'");
  await crashServer(release, 0);
  await memberIsReady(release, 0);
  await eventually("podSaysWhy", async () => /COLLATION: .*app .* version older, this image has .*REFRESH COLLATION VERSION/.test((await bench.namespace.kubectl(["logs", "db-postgres-0"])).stdout));
  await sql(release, 0, "ALTER DATABASE app REFRESH COLLATION VERSION");
});

test("a second server never runs on the same data directory", async () => {
  await memberIsReady(release, 0);
  // What a forced deletion can leave for a while: the old server's process beside its successor's container.
  const second = await inMember(release, 0, "exec 8>>/pg/data/server.lock; flock --nonblock 8 && echo taken || echo held");
  expect(second.stdout).toBe("held");
  const volumes = await bench.namespace.kubectl(["get", "pod", "db-postgres-0", "-o", "jsonpath={.spec.nodeName}"]);
  const intruder = await startClient(bench.namespace, { name: "intruder", image: bench.cluster.postgresImage("18"), node: volumes.stdout, claim: "data-db-postgres-0" });
  const elsewhere = await intruder.run("exec 8>>/volume/server.lock; flock --nonblock 8 && echo taken || echo held");
  expect(elsewhere.stdout).toBe("held");
});

test("a standalone release that is scaled by hand still has one server", async () => {
  await bench.namespace.kubectl(["scale", "statefulset/db-postgres", "--replicas=2"]);
  await eventually("podIsRunning", async () => {
    const { stdout, stderr } = await bench.namespace.kubectl(["logs", "db-postgres-1"], { reject: false });
    return `${stdout}${stderr}`.includes("a standalone release has one server, db-postgres-0");
  });
  const { stdout } = await bench.namespace.kubectl(["get", "endpointslices", "-l", "kubernetes.io/service-name=db-postgres", "-o", "jsonpath={.items[*].endpoints[*].targetRef.name}"]);
  expect(stdout).toBe("db-postgres-0");
  await bench.namespace.kubectl(["scale", "statefulset/db-postgres", "--replicas=1"]);
});

test("the harness sees loss where there is some: a server that acknowledges before it writes", async () => {
  const unsafe = await install(bench, {
    backup: { enabled: false },
    postgres: { parameters: { synchronous_commit: "off", wal_writer_delay: "10s", wal_writer_flush_after: "1GB", wal_buffers: "16MB" } },
  }, {}, "unsafe");
  const unsafeClient = await startClient(bench.namespace, { name: "unsafe-client", image: bench.cluster.postgresImage("18"), labels: { "unsafe-postgres-client": "true" }, secret: "unsafe-postgres" });
  const outage = await writeAcross(unsafe, unsafeClient, () => crashServer(unsafe, 0));
  expect(outage.lost.length).toBeGreaterThan(0);
});
