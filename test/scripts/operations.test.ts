import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, expect, it } from "vitest";

const operations = join(import.meta.dirname, "../../chart-templates/postgres/operations");
let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "helmwright-operations-")); });
afterEach(() => rmSync(folder, { recursive: true }));

/** A script of the operations, with a kubectl that gives this for whatever it is asked. */
async function operation(script: string, answer: string, code: string, env: Record<string, string> = {}): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  writeFileSync(join(folder, "answer"), answer);
  writeFileSync(join(folder, "kubectl"), `#!/bin/sh\ncat ${folder}/answer\n`);
  chmodSync(join(folder, "kubectl"), 0o755);
  const { exitCode, stdout, stderr } = await execa("bash", ["-c", `set -euo pipefail; . ${operations}/${script}; ${code}`], { reject: false, env: { PATH: `${folder}:${process.env["PATH"]}`, OPTION_NAMESPACE: "shop", ...env } });
  return { exitCode: exitCode ?? 1, stdout, stderr };
}
const find = (answer: string, env?: Record<string, string>) => operation("release.sh", answer, 'find_release db; echo "$name|$primary|${running//$\'\\n\'/ }"', env);

const one = `StatefulSet|db-postgres||
StatefulSet|db-redis||redis
ConfigMap|db-postgres-configuration||
ConfigMap|db-postgres-primary|db-postgres-1|
Pod|db-postgres-0||serverRunning
Pod|db-postgres-1||serverPending
Pod|db-postgres-archive-x||archiveRunning
Pod|db-redis-0||redisRunning
`;
const two = `StatefulSet|db-main||
StatefulSet|db-other||
ConfigMap|db-main-primary|db-main-0|
ConfigMap|db-other-primary|db-other-1|
Pod|db-main-0||serverRunning
Pod|db-other-0||serverRunning
`;

it("a release is found by its record, beside what else a parent chart has", async () => {
  expect(await find(one)).toEqual({ exitCode: 0, stdout: "db-postgres|db-postgres-1|db-postgres-0 ", stderr: "" });
});

it("of several databases one must be told, and then it is that one", async () => {
  expect(await find(two)).toMatchObject({ exitCode: 1, stderr: "the release db has several databases: give --fullname with one of db-main db-other" });
  expect(await find(two, { OPTION_FULLNAME: "db-other" })).toEqual({ exitCode: 0, stdout: "db-other|db-other-1|db-other-0 ", stderr: "" });
});

it("another database whose name begins with this one's is another", async () => {
  const beside = two.replaceAll("db-other", "db-main-b");
  expect(await find(beside, { OPTION_FULLNAME: "db-main" })).toEqual({ exitCode: 0, stdout: "db-main|db-main-0|db-main-0 ", stderr: "" });
});

it("a database that isn't there is named with those that are", async () => {
  expect(await find(two, { OPTION_FULLNAME: "db-mian" })).toMatchObject({ exitCode: 1, stderr: "the release db has no database db-mian: give --fullname with one of db-main db-other" });
});

it.each([
  ["done where the record names another", "echo db-postgres-0", 0, ""],
  ["not done where the connection was cut and the record is as before", "echo db-postgres-1", 1, "was cut before it said what came of it"],
  ["not done where the record can't be read", "echo refused >&2; exit 1", 1, "refused"],
])("a promotion whose command ended well is %s", async (_, record, exitCode, words) => {
  writeFileSync(join(folder, "answer"), one);
  writeFileSync(join(folder, "kubectl"), `#!/bin/sh\ncase "$*" in *" exec "*) ;; *configmap*primary*) ${record} ;; *) cat ${folder}/answer ;; esac\n`);
  chmodSync(join(folder, "kubectl"), 0o755);
  const run = await execa("bash", [`${operations}/promote.sh`, "db"], { reject: false, env: { PATH: `${folder}:${process.env["PATH"]}`, OPTION_NAMESPACE: "shop", OPTION_TO: "" } });
  expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode, stderr: expect.stringContaining(words) });
});

it.each([
  ["nothing of that release", "", "no servers of a release named db in the namespace shop. helm list --namespace shop shows the releases"],
  ["a server without replicas", "StatefulSet|db-postgres||\nPod|db-postgres-0||serverRunning\n", "db has one server and no replicas: set architecture: replication first"],
])("%s is refused", async (_, answer, words) => {
  expect(await find(answer)).toEqual({ exitCode: 1, stdout: "", stderr: words });
});

it("of several backup CronJobs one must be told, too", async () => {
  const cronjobs = "db-main-backup /pg/scripts/backup.sh\ndb-main-failover /pg/scripts/failover.sh\ndb-other-backup /pg/scripts/backup-to-s3.sh\n";
  const backups = (env?: Record<string, string>) => operation("backup-job.sh", cronjobs, 'claim_of() { :; }; of_backups() { :; }; find_backups db; echo "$cronjob"', env);
  expect(await backups()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("give --fullname") });
  expect(await backups({ OPTION_FULLNAME: "db-main" })).toEqual({ exitCode: 0, stdout: "db-main-backup", stderr: "" });
});

it("a CronJob of another chart with that name is none of ours", async () => {
  expect(await operation("backup-job.sh", "db-backup /backup.sh\n", "find_backups db")).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("no backup CronJob of a release named db in the namespace shop") });
});

it("a time to wait that is no number of seconds is refused", async () => {
  expect(await operation("backup-job.sh", "", "", { OPTION_TIMEOUT: "5m" })).toEqual({ exitCode: 2, stdout: "", stderr: "--timeout 5m is no number of seconds: write it as 300" });
});

it("a job that does not end is told with what its pod waits for", async () => {
  const events = "Name: db-backup-look\nEvents:\n  Warning  Scheduling  unbound claim\n";
  expect(await operation("backup-job.sh", events, "follow_job db-backup-look", { OPTION_TIMEOUT: "1" })).toEqual({
    exitCode: 1, stdout: "", stderr: "the job db-backup-look did not end within 1 s: give it longer by --timeout, unless its pod waits for something:\nEvents:\n  Warning  Scheduling  unbound claim",
  });
});

it("the values of a recovery have no sizes where the servers' claims are what was lost, and an LSN in capitals", async () => {
  writeFileSync(join(folder, "kubectl"), `#!/bin/sh
case "$*" in
  *"--filename -"*) cat >/dev/null ;;
  *"get cronjob --selector"*) echo "db-postgres-backup /pg/scripts/backup.sh" ;;
  *'=="backup"'*claimName*) echo db-postgres-backup ;;
  *"get job "*) echo Complete ;;
  *POSTGRES_VERSION*) echo 18 ;;
  *APPLICATION*) echo app ;;
  *"get persistentvolumeclaim"*--ignore-not-found*) ;;
  *"get persistentvolumeclaim"*) echo "not found" >&2; exit 1 ;;
esac
`);
  chmodSync(join(folder, "kubectl"), 0o755);
  const options = { OPTION_NAMESPACE: "shop", OPTION_TIMEOUT: "5", OPTION_TIMELINE: "latest", OPTION_LSN: "0/3000a48" };
  const run = await execa("bash", [`${operations}/recover.sh`, "db"], { reject: false, env: { PATH: `${folder}:${process.env["PATH"]}`, ...options } });
  expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining("not found") });
  expect(run.stdout).toContain("# The claims of db-postgres-0 are gone, and with them their sizes: storage.data.size and storage.wal.size must be those of db-postgres.");
  expect(run.stdout).not.toContain("size: }");
  expect(run.stdout).toContain("source: { claim: db-postgres-backup }");
  expect(run.stdout).toContain('target: { lsn: "0/3000A48" }');
});
