import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../cluster/eventually.js";
import { ensureSnapshotController, removeSnapshotApi, startSnapshotController } from "../cluster/snapshot-controller.js";
import { StepLog } from "../cluster/step-log.js";
import { useNamespace } from "../harness/bench.js";
import { startClient } from "../harness/client-pod.js";
import { inMember, install, runJob, sql, type Release } from "../harness/release.js";
import { snapshotClass, startSnapshotDriver, type SnapshotDriver } from "../harness/snapshot-driver.js";

const bench = useNamespace("taking snapshots");
const values = { backup: { enabled: true, snapshot: { enabled: true, class: snapshotClass, keep: 2 } } } as const;
const log = new StepLog("snapshot-controller");
let db: Release;
let driver: SnapshotDriver;
let controller: string;
let stopController: (() => Promise<void>) | undefined;

interface Snapshot { metadata: { name: string; annotations?: Record<string, string>; labels: Record<string, string> }; status?: { readyToUse?: boolean } }
const snapshots = async (...labels: string[]): Promise<Snapshot[]> =>
  (JSON.parse((await bench.namespace.kubectl(["get", "volumesnapshots", "-l", ["helmwright/snapshot-of=db-postgres", ...labels].join(","), "-o", "json"])).stdout) as { items: Snapshot[] }).items;

beforeAll(async () => {
  controller = await ensureSnapshotController(log);
  await removeSnapshotApi();
});
afterAll(async () => {
  await bench.namespace.kubectl(["delete", "volumesnapshots", "--all"], { reject: false });
  await driver?.stop();
  await stopController?.();
  await removeSnapshotApi();
});

test("a cluster without the API is refused by name before anything is installed", async () => {
  await expect(install(bench, values)).rejects.toThrow(/backup\.snapshot\.enabled: the cluster has no VolumeSnapshots/);
  expect((await bench.namespace.kubectl(["get", "all", "-o", "name"])).stdout).toBe("");
});

test("the real controller binds a pair of snapshots, and it counts once both are ready", async () => {
  stopController = await startSnapshotController(controller, log);
  db = await install(bench, values);
  driver = await startSnapshotDriver(bench);
  for (const claim of ["data-db-postgres-0", "wal-db-postgres-0"]) await driver.take(claim);
  await sql(db, 0, "CREATE TABLE orders (id int); INSERT INTO orders VALUES (1)");
  // files and WAL that change while they are copied
  const load = inMember(db, 0, "for round in 1 2 3; do pgbench -U postgres -i -q -s 10 postgres && sleep 2; done");
  const { succeeded, log: said } = await runJob(db, "snapshot", "first");
  await load;
  expect(succeeded, said).toBe(true);
  expect(said).toMatch(/the snapshots db-postgres-\w+-data and db-postgres-\w+-wal of db-postgres-0 are ready, consistent from [0-9A-F/]+ on/);
  const made = await snapshots("helmwright/complete");
  expect(made.map(({ metadata, status }) => [metadata.name.split("-").at(-1), status?.readyToUse])).toEqual([["data", true], ["wal", true]]);
  expect(made[0]!.metadata.annotations?.["helmwright/backup-label"]).toMatch(/^START WAL LOCATION: /);
});

test("what the pair holds is a server again, by the documented steps", async () => {
  await sql(db, 0, "INSERT INTO orders VALUES (2)");
  const [data, wal] = await snapshots("helmwright/complete");
  const claims = ["data", "wal"].map((kind) => ({ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: `${kind}-new-postgres-0` }, spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } } }));
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({ apiVersion: "v1", kind: "List", items: claims }) });
  const { run } = await startClient(bench.namespace, { name: "reader", image: bench.cluster.postgresImage("18"), claim: "data-new-postgres-0", walClaim: "wal-new-postgres-0" });
  await driver.restore(data!.metadata.name, "data-new-postgres-0");
  await driver.restore(wal!.metadata.name, "wal-new-postgres-0");
  await run(`cd /volume && cat >pgdata/backup_label <<'LABEL' && rm -f pgdata/postmaster.pid pgdata/standby.signal primary\n${data!.metadata.annotations!["helmwright/backup-label"]}\nLABEL`);
  await bench.namespace.kubectl(["delete", "pod", "reader"]);
  const copy = await install(bench, { backup: { enabled: false }, auth: { existingSecret: "db-postgres" } }, { args: ["--take-ownership"] }, "new");
  expect(await sql(copy, 0, "SELECT string_agg(id::text, ' ') FROM orders")).toBe("1");
  // by its label, which says from where the WAL is needed
  expect((await bench.namespace.kubectl(["logs", "new-postgres-0"])).stdout).toContain("completed backup recovery");
  const check = await inMember(copy, 0, "PATH=/usr/lib/postgresql/$PG_MAJOR/bin:$PATH pg_amcheck -U postgres --all --install-missing --heapallindexed", false);
  expect(check.exitCode, check.stdout + check.stderr).toBe(0);
  await bench.namespace.helm(4, ["uninstall", "new"]);
});

test("the newest pairs are kept, and the controller takes what they held with older ones", async () => {
  for (const job of ["second", "third"]) {
    const { succeeded, log: said } = await runJob(db, "snapshot", job);
    expect(succeeded, said).toBe(true);
  }
  await eventually("snapshotIsGone", async () => (await snapshots()).length === 4);
  expect(await snapshots("helmwright/complete=data")).toHaveLength(2);
});

test("a volume that no driver can take a snapshot of is refused in the controller's words, and nothing is left", async () => {
  const other = await install(bench, values, {}, "other");
  const { succeeded, log: said } = await runJob(other, "snapshot", "refused");
  expect(succeeded).toBe(false);
  expect(said).toMatch(/the snapshot other-postgres-\w+-data failed: .*CSI/);
  await eventually("snapshotIsGone", async () => (await bench.namespace.kubectl(["get", "volumesnapshots", "-l", "helmwright/snapshot-of=other-postgres", "-o", "name"])).stdout === "");
});
