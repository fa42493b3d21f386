import { afterAll, expect, test } from "vitest";
import { parseAllDocuments, stringify } from "yaml";
import type { PostgresValues, ReplicationValues } from "../../../dist-charts/postgres.js";
import directoriesOfANode from "../../scenarios/postgres/directories-of-a-node.js";
import nfsVolumes from "../../scenarios/postgres/nfs-volumes.js";
import volumesThereAlready from "../../scenarios/postgres/volumes-there-already.js";
import { eventually } from "../cluster/eventually.js";
import { helmMajors } from "../cluster/helm.js";
import { kubectl } from "../cluster/kubectl.js";
import { useNamespace } from "../harness/bench.js";
import { chartFolder } from "../harness/chart.js";
import { onNode } from "../harness/node.js";
import { becomesPrimary, followsPrimary, operate } from "../harness/primary.js";
import { inMember, install, memberContainers, memberIsReady, runBackup, sql, testValues, upgrade, type Release } from "../harness/release.js";
import { here } from "../harness/scenario-values.js";

const bench = useNamespace("storing");
const small = { backup: { enabled: false } } as const;

// What is not in the namespace doesn't go with it: volumes that the chart made, those that it was given, and a node's directory.
const volumes: string[] = [];
const given: string[] = [];
const folder = () => `/srv/${bench.namespace.name}`;
const setReclaimPolicy = (volume: string, policy: "Retain" | "Delete") => kubectl(["patch", "pv", volume, "--type=merge", "-p", JSON.stringify({ spec: { persistentVolumeReclaimPolicy: policy } })]);
afterAll(async () => {
  for (const volume of given) await setReclaimPolicy(volume, "Delete");
  await kubectl(["delete", "persistentvolumes", "--ignore-not-found", "--wait=false", ...volumes], { reject: false });
  await onNode(bench.cluster.workers[0]!, "rm", "-rf", folder());
});

const claim = async (name: string, field: string): Promise<string> => (await bench.namespace.kubectl(["get", "pvc", name, "-o", `jsonpath={${field}}`])).stdout;
const revisions = async (name: string): Promise<string> => (await bench.namespace.kubectl(["get", "secrets", "-l", `owner=helm,name=${name}`, "-o", "name"])).stdout;
const uninstall = async (name: string): Promise<void> => {
  await bench.namespace.helm(4, ["uninstall", name, "--wait"]);
  await eventually("podIsGone", async () => (await bench.namespace.kubectl(["get", "pods", "-l", `app.kubernetes.io/instance=${name}`, "-o", "name"])).stdout === "");
};

let grown: Release;
const sized = (size: "1Gi" | "2Gi" | "3Gi"): PostgresValues =>
  testValues(bench.cluster, { ...small, storage: { data: { size, storageClass: "expandable" }, wal: { size: "1Gi", storageClass: "expandable" } } });

// The provisioner of the test cluster lets a claim grow and leaves the folder behind it as it is: what is shown is the claim.
test("a volume grows by an upgrade with either Helm, and the server goes on", async () => {
  grown = await install(bench, sized("1Gi"));
  await sql(grown, 0, "CREATE TABLE kept AS SELECT generate_series(1, 500) AS id");
  const before = await memberContainers(grown);
  for (const [helm, size] of [[4, "2Gi"], [3, "3Gi"]] as const) {
    await upgrade(grown, sized(size), { helm, wait: false });
    expect(await claim("data-db-postgres-0", ".spec.resources.requests.storage")).toBe(size);
  }
  expect(await memberContainers(grown)).toBe(before);
});

test.each(helmMajors)("a smaller one is refused by name before anything is changed (Helm %i)", async (helm) => {
  const before = await revisions("db");
  await expect(upgrade(grown, sized("1Gi"), { helm, wait: false })).rejects.toThrow(/storage\.data\.size: 1Gi is less than the 3Gi of the claim data-db-postgres-0, and no volume can be made smaller/);
  expect(await revisions("db")).toBe(before);
});

test("another release takes the volumes and the passwords of one that went, and backups a claim of the user's", async () => {
  const [data, wal] = await Promise.all(["data", "wal"].map((kind) => claim(`${kind}-db-postgres-0`, ".spec.volumeName"))) as [string, string];
  given.push(data, wal);
  await uninstall("db");
  for (const volume of given) await setReclaimPolicy(volume, "Retain");
  await bench.namespace.kubectl(["delete", "pvc", "data-db-postgres-0", "wal-db-postgres-0"]);
  for (const volume of given) await kubectl(["patch", "pv", volume, "--type=merge", "-p", '{"spec":{"claimRef":null}}']);

  const there = here(volumesThereAlready.values, { "pvc-0d3c1a52": data, "pvc-7b1e9f00": wal }).storage!;
  const values: PostgresValues = {
    auth: { existingSecret: "db-postgres" },
    storage: { data: { ...there.data, size: "1Gi", storageClass: "expandable" }, wal: { ...there.wal, size: "1Gi", storageClass: "expandable" }, backup: { existingClaim: "backups" } },
  };
  await expect(install(bench, values, {}, "moved")).rejects.toThrow(/storage\.backup\.existingClaim: there is no claim backups in the namespace/);
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({
    apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "backups" }, spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
  }) });
  const moved = await install(bench, values, {}, "moved");
  expect(await sql(moved, 0, "SELECT count(*) FROM kept")).toBe("500");
  expect(await claim("data-moved-postgres-0", ".spec.volumeName")).toBe(data);
  const { stdout } = await inMember(moved, 0, 'IFS= read -r -d "" PGPASSWORD </pg/secrets/application; export PGPASSWORD; psql -h 127.0.0.1 -U app -d app -Atc "SELECT current_user"');
  expect(stdout).toBe("app");
  const { succeeded, log } = await runBackup(moved);
  expect(succeeded, log).toBe(true);
  expect(await claim("backups", ".status.phase")).toBe("Bound");
  await uninstall("moved");
});

const onHostPath = (changeOwnership: boolean): PostgresValues => {
  const { storage } = here(directoriesOfANode.values, { "/srv/db": folder(), "worker-1": bench.cluster.workers[0]! });
  return { ...small, security: { changeOwnership }, storage: { data: { ...storage!.data, size: "1Gi" }, wal: { ...storage!.wal, size: "1Gi" } } };
};

test("on directories of a node that belong to somebody else, the pod says the command that mends it, and runs once it is given", async () => {
  const node = bench.cluster.workers[0]!;
  await onNode(node, "mkdir", "-p", `${folder()}/data`, `${folder()}/wal`);
  for (const kind of ["data", "wal"]) volumes.push(`${bench.namespace.name}.${kind}-host-postgres-0`);
  const host = await install(bench, onHostPath(false), { wait: false }, "host");
  await eventually("podSaysWhy", async () => {
    const { stdout } = await bench.namespace.kubectl(["get", "pod", "host-postgres-0", "-o", "jsonpath={.status.containerStatuses[0].state.terminated.message} {.status.containerStatuses[0].lastState.terminated.message}"]);
    return stdout.includes("uid 10001 can't write to /pg/data") && stdout.includes("chown 10001:10001 DIRECTORY");
  });
  await onNode(node, "chown", "10001:10001", `${folder()}/data`, `${folder()}/wal`);
  await memberIsReady(host, 0);
  await sql(host, 0, "CREATE TABLE kept AS SELECT generate_series(1, 500) AS id");
  expect(await claim("data-host-postgres-0", ".spec.volumeName")).toBe(`${bench.namespace.name}.data-host-postgres-0`);
  expect(await onNode(node, "ls", `${folder()}/data`)).toContain("pgdata");
  await uninstall("host");
});

test("the chart gives them to the server's user where it may, with all that is in them", async () => {
  const node = bench.cluster.workers[0]!;
  await onNode(node, "chown", "-R", "0:0", folder());
  // The init container runs as root, which "restricted" refuses.
  await bench.namespace.kubectl(["label", "namespace", bench.namespace.name, "pod-security.kubernetes.io/enforce=baseline", "--overwrite"]);
  const host = await install(bench, onHostPath(true), {}, "host");
  expect(await sql(host, 0, "SELECT count(*) FROM kept")).toBe("500");
  expect(await onNode(node, "stat", "--format=%u", `${folder()}/data`, `${folder()}/wal/pg_wal`)).toBe("10001\n10001");
  await bench.namespace.kubectl(["label", "namespace", bench.namespace.name, "pod-security.kubernetes.io/enforce=restricted", "--overwrite"]);
  await uninstall("host");
});

test("servers move to a StorageClass of the release's own one by one, as docs/volumes.md says", async () => {
  const moving = (own: boolean, ...still: ("0" | "1")[]): ReplicationValues => {
    const members = Object.fromEntries(still.map((member) => [member, { storageClass: "standard" }]));
    return testValues(bench.cluster, {
      ...small, architecture: "replication", replicas: { count: 1 },
      storage: { ...(own ? { ownStorageClass: { enabled: true, provisioner: "rancher.io/local-path", reclaimPolicy: "Delete" } } : {}), data: { size: "1Gi", members }, wal: { size: "1Gi", members } },
    }) as ReplicationValues;
  };
  const release = await install(bench, moving(false), {}, "class");
  await sql(release, 0, "CREATE TABLE kept AS SELECT generate_series(1, 500) AS id");
  await followsPrimary(release, 1);
  await expect(upgrade(release, moving(true))).rejects.toThrow(/storage\.data\.storageClass: the claim data-class-postgres-0 has standard, which can't become \S+\.class-postgres\. Name standard in storage\.data\.members/);
  await upgrade(release, moving(true, "0", "1"));

  const move = async (member: number, ...still: ("0" | "1")[]) => {
    const claims = [`data-class-postgres-${member}`, `wal-class-postgres-${member}`];
    await bench.namespace.kubectl(["delete", "statefulset", "class-postgres", "--cascade=orphan"]);
    await bench.namespace.kubectl(["delete", "pvc", ...claims, "--wait=false"]);
    await bench.namespace.kubectl(["delete", "pod", `class-postgres-${member}`]);
    await bench.namespace.kubectl(["wait", "--for=delete", ...claims.map((name) => `pvc/${name}`), "--timeout=120s"]);
    await upgrade(release, moving(true, ...still));
    await followsPrimary(release, member);
    for (const name of claims) expect(await claim(name, ".spec.storageClassName")).toBe(`${bench.namespace.name}.class-postgres`);
  };
  await move(1, "0");
  expect((await operate(release, "switchover")).exitCode).toBe(0);
  await becomesPrimary(release, 1);
  await move(0);
  for (const member of [0, 1]) expect(await sql(release, member, "SELECT count(*) FROM kept")).toBe("500");

  // And without retaining them, all goes with the release.
  const last = moving(true);
  await upgrade(release, { ...last, storage: { ...last.storage, retain: false } } as PostgresValues);
  await uninstall("class");
  await eventually("podIsGone", async () => (await bench.namespace.kubectl(["get", "pvc,secrets,configmaps", "-l", "app.kubernetes.io/instance=class", "-o", "name"])).stdout === "");
  expect((await kubectl(["get", "storageclass", `${bench.namespace.name}.class-postgres`], { reject: false })).stderr).toContain("not found");
});

test("claims are bound to the NFS volumes that belong to them, and the API takes every object", async () => {
  const { stdout } = await bench.namespace.helm(4, ["template", "nfs", chartFolder, "--skip-tests", "--values", "-"], { input: stringify(nfsVolumes.values) });
  await bench.namespace.kubectl(["apply", "--dry-run=server", "-f", "-"], { input: stdout });
  const objects = parseAllDocuments(stdout).map((document) => document.toJS() as { kind: string; metadata: { name: string } } | null).filter((object) => object !== null);
  const storage = objects.filter(({ kind }) => kind === "PersistentVolume" || kind === "PersistentVolumeClaim");
  const claims = storage.filter(({ kind }) => kind === "PersistentVolumeClaim").map(({ metadata }) => metadata.name);
  volumes.push(...claims.map((name) => `${bench.namespace.name}.${name}`));
  expect(claims).toHaveLength(6);
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: storage.map((object) => stringify(object)).join("---\n") });
  for (const name of claims)
    await eventually("claimIsBound", async () => (await claim(name, ".status.phase")) === "Bound" && (await claim(name, ".spec.volumeName")) === `${bench.namespace.name}.${name}`);
});
