import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../cluster/eventually.js";
import { kubectl } from "../cluster/kubectl.js";
import { volumesOnNodes } from "../cluster/node-manifests.js";
import { useNamespace } from "../harness/bench.js";
import { onNode } from "../harness/node.js";
import { operate } from "../harness/primary.js";
import { install, sql, type Release } from "../harness/release.js";

const bench = useNamespace("sharing backups");
const folder = (): string => `${volumesOnNodes}/${bench.namespace.name}`;
const volume = (): string => `${bench.namespace.name}.backups`;
let db: Release;

// A folder that every node has, as a share of a network is: ReadWriteMany is true of it.
beforeAll(async () => {
  await onNode(bench.cluster.nodes[0]!, "install", "-d", "-o", "10001", "-g", "10001", folder());
  const accessModes = ["ReadWriteMany"];
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({ apiVersion: "v1", kind: "List", items: [
    { apiVersion: "v1", kind: "PersistentVolume", metadata: { name: volume() }, spec: { accessModes, capacity: { storage: "1Gi" }, storageClassName: "", persistentVolumeReclaimPolicy: "Retain", claimRef: { namespace: bench.namespace.name, name: "backups" }, hostPath: { path: folder() } } },
    { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "backups" }, spec: { accessModes, storageClassName: "", volumeName: volume(), resources: { requests: { storage: "1Gi" } } } },
  ] }) });
  db = await install(bench, { storage: { data: { size: "1Gi" }, wal: { size: "1Gi" }, backup: { existingClaim: "backups", accessModes: ["ReadWriteMany"] } } });
});
afterAll(async () => {
  await kubectl(["delete", "persistentvolume", volume(), "--ignore-not-found", "--wait=false"], { reject: false });
  await onNode(bench.cluster.nodes[0]!, "rm", "-rf", folder());
});

test("a backup on another node than the archive's is one that both know, and its WAL is there", async () => {
  const { items } = JSON.parse((await bench.namespace.kubectl(["get", "pods", "-l", "app.kubernetes.io/component=archive", "-o", "json"])).stdout) as { items: { spec: { nodeName: string } }[] };
  const elsewhere = bench.cluster.workers.find((node) => node !== items[0]!.spec.nodeName)!;
  const job = JSON.parse((await bench.namespace.kubectl(["create", "job", "elsewhere", "--from=cronjob/db-postgres-backup", "--dry-run=client", "-o", "json"])).stdout);
  expect(job.spec.template.spec.affinity?.podAffinity).toBeUndefined();
  job.spec.template.spec.nodeSelector = { "kubernetes.io/hostname": elsewhere };
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify(job) });
  await eventually("jobEnds", async () => (await bench.namespace.kubectl(["get", "job", "elsewhere", "-o", "jsonpath={.status.succeeded}"])).stdout === "1");
  expect((await bench.namespace.kubectl(["get", "pods", "-l", "job-name=elsewhere", "-o", "jsonpath={.items[0].spec.nodeName}"])).stdout).toBe(elsewhere);

  await sql(db, 0, "CREATE TABLE kept AS SELECT generate_series(1, 100) AS id");
  const segment = await sql(db, 0, "SELECT pg_walfile_name(pg_switch_wal())");
  await eventually("segmentIsArchived", async () => (await onNode(bench.cluster.nodes[0]!, "ls", `${folder()}/wal`)).includes(`${segment}.zst`));
  const { stdout, stderr, exitCode } = await operate(db, "backups");
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toMatch(/^\d{8}T\d{6}Z +full /m);
});
