import { expect, it } from "vitest";
import { helmMajors } from "../e2e/cluster/helm.js";
import { templateSeeing, type SeenObject } from "./seen-cluster.js";

const claim = (name: string, { size = "8Gi", capacity = size, storageClass = "standard" }: { size?: string; capacity?: string; storageClass?: string } = {}): SeenObject =>
  ({ kind: "PersistentVolumeClaim", name, spec: { storageClassName: storageClass, resources: { requests: { storage: size } } }, status: { capacity: { storage: capacity } } });
const everyNamespace: SeenObject = { kind: "ConfigMap", name: "kube-root-ca.crt" };
const there = [claim("data-db-postgres-0"), claim("wal-db-postgres-0", { size: "4Gi" }), claim("db-postgres-backup", { size: "32Gi" })];

it.each(helmMajors)("Helm %d: what is as it was, or larger, is let through", async (helm) => {
  for (const values of [{}, { storage: { data: { size: "1Ti" }, backup: { size: "33Gi" } } }]) {
    const { exitCode, stdout, stderr } = await templateSeeing(there, values, helm);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain("kind: StatefulSet");
  }
});

it.each(helmMajors)("Helm %d: every volume that would become smaller is named, with what it has", async (helm) => {
  const { exitCode, stdout, stderr } = await templateSeeing(there, { storage: { data: { size: "8191Mi" }, wal: { size: "1Gi" }, backup: { size: "16Gi" } } }, helm);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toContain("storage.data.size: 8191Mi is less than the 8Gi of the claim data-db-postgres-0");
  expect(stderr).toContain("storage.wal.size: 1Gi is less than the 4Gi of the claim wal-db-postgres-0");
  expect(stderr).toContain("storage.backup.size: 16Gi is less than the 32Gi of the claim db-postgres-backup");
});

it("a size that was asked for and could not be had may be taken back, down to what the volume has", async () => {
  const stuck = [claim("data-db-postgres-0", { size: "1Ti", capacity: "8Gi" })];
  expect((await templateSeeing(stuck, { storage: { data: { size: "16Gi" } } })).exitCode).toBe(0);
  expect((await templateSeeing(stuck, { storage: { data: { size: "4Gi" } } })).stderr).toContain("storage.data.size: 4Gi is less than the 1Ti");
});

it.each(["10G", "10737418240", "10485760Ki", "10240Mi", "10.5Gi", "1e10"])("a claim of %s is seen to be larger than 1Gi, in whatever unit it was written", async (size) => {
  const smaller = await templateSeeing([claim("data-db-postgres-0", { size })], { storage: { data: { size: "1Gi" } } });
  expect(smaller.stderr).toContain(`storage.data.size: 1Gi is less than the ${size} of the claim data-db-postgres-0`);
  expect((await templateSeeing([claim("data-db-postgres-0", { size })], { storage: { data: { size: "11Gi" } } })).exitCode).toBe(0);
});

it("another StorageClass than a claim has is refused, and the way to move said; a member that keeps its own is let through", async () => {
  const values = { architecture: "replication", storage: { data: { storageClass: "fast", members: {} } } };
  const { stderr } = await templateSeeing(there, values);
  expect(stderr).toContain("storage.data.storageClass: the claim data-db-postgres-0 has standard, which can't become fast. Name standard in storage.data.members for this server until it is moved");
  const kept = await templateSeeing(there, { ...values, storage: { data: { storageClass: "fast", members: { 0: { storageClass: "standard" } } } } });
  expect(kept.exitCode, kept.stderr).toBe(0);
});

it.each(helmMajors)("Helm %d: a claim for backups that isn't there is refused where it would be seen", async (helm) => {
  const values = { storage: { backup: { existingClaim: "nas" } } };
  expect((await templateSeeing([everyNamespace], values, helm)).stderr).toContain("storage.backup.existingClaim: there is no claim nas in the namespace default");
  expect((await templateSeeing([everyNamespace, claim("nas")], values, helm)).exitCode).toBe(0);
  // a namespace that is only about to be made, or no cluster at all
  expect((await templateSeeing([], values, helm)).exitCode).toBe(0);
});

it("a password that was changed makes the Job that writes the connection Secret another one", async () => {
  const jobSeeing = async (resourceVersion: string): Promise<string> => /db-postgres-password-[0-9a-f]{8}/.exec((await templateSeeing([{ kind: "Secret", name: "vault", metadata: { name: "vault", resourceVersion }, data: Object.fromEntries(["postgres-password", "replication-password", "password"].map((key) => [key, "eA=="])) }], { auth: { existingSecret: "vault" } })).stdout)![0];
  const [first, again, changed] = [await jobSeeing("7"), await jobSeeing("7"), await jobSeeing("8")];
  expect(again).toBe(first);
  expect(changed).not.toBe(first);
});
