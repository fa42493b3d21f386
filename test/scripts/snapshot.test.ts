import { afterEach, beforeEach, expect, it } from "vitest";
import { answerInTurn, type ApiAnswer } from "./api-answers.js";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;

/** A server that tells how many requests the API had had when each statement came. */
beforeEach(() => {
  sandbox = new ScriptSandbox();
  sandbox.write("pg/secrets/superuser", "secret");
  sandbox.program("psql", `echo 'WARNING:  database "postgres" has a collation version mismatch' >&2
while IFS= read -r line; do
  case $line in
    '\\echo '*) echo "\${line#*echo }"; [ "\${ENDS_AFTER-}" != "\${begun-no}" ] || { echo 'FATAL:  terminating connection' >&2; exit 2; }; continue ;;
    *cluster_name*) echo db-1 ;;
    *system_identifier*) echo 7 ;;
    *pg_backup_start*) [ -z "\${NO_BACKUP-}" ] || { echo 'ERROR:  a backup is already in progress' >&2; exit 3; }; begun=begin; echo 0/3000028 ;;
    *pg_backup_stop*) printf '0/3000100\\nSTART WAL LOCATION: 0/3000028 (file 000000010000000000000003)\\nLABEL: "x"\\n\\n' ;;
    *pg_ls_waldir*) echo "\${HAS_WAL-1}" ;;
  esac
  echo "$(cat ${sandbox.root}/tmp/requests 2>/dev/null || echo 0) $line" >>${sandbox.root}/tmp/statements
done`);
});
afterEach(() => sandbox.remove());

const run = (env: Record<string, string> = {}): Promise<ScriptRun> =>
  sandbox.script("snapshot.sh", [], { NAME: "db", NAMESPACE: "shop", PRIMARY_HOST: "db.shop.svc", PRIMARY_PORT: "5432", CLASS: "fast", KEEP: "1", LABELS: '{"helmwright/snapshot-of":"db"}', KUBERNETES_SERVICE_HOST: "10.96.0.1", KUBERNETES_SERVICE_PORT: "443", ...env });
const snapshot = (status: string): ApiAnswer => ({ status: "200 OK", body: `apiVersion: v1\nkind: VolumeSnapshot\nmetadata:\n  name: x\n  resourceVersion: "7"\nstatus:\n${status}` });
const cut = snapshot('  creationTime: "2026-01-01T00:00:00Z"\n  readyToUse: false\n');
const ready = snapshot('  creationTime: "2026-01-01T00:00:00Z"\n  readyToUse: true\n');
const made: ApiAnswer = { status: "201 Created" };
const list: ApiAnswer = { status: "200 OK", body: `apiVersion: v1\nitems:\n${["b", "a", "c"].map((name) => `- kind: VolumeSnapshot\n  metadata:\n    name: db-${name}-data\n`).join("")}kind: List\nmetadata:\n  resourceVersion: "9"\n` };
const requests = (): string[] => Array.from({ length: Number(sandbox.read("tmp/requests")) }, (_, index) => sandbox.read(`tmp/request-${index + 1}`));
const lines = (): string[] => requests().map((request) => request.split(" HTTP")[0]!.replace("/apis/snapshot.storage.k8s.io/v1/namespaces/shop/volumesnapshots", "…").replace(/\d{8}t\d{6}z/, "NOW"));
/** Number of requests before the statement. */
const requestsBefore = (statement: string): number => Number(sandbox.read("tmp/statements").split("\n").find((line) => line.includes(statement))!.split(" ")[0]);

it("the data volume is cut in backup mode and the WAL volume after it; both count once they are ready, and then the oldest go", async () => {
  answerInTurn(sandbox, [made, snapshot("  readyToUse: false\n"), cut, made, cut, cut, ready, ready, made, made, list, made, made, made, made]);
  const { exitCode, stdout, stderr } = await run();
  expect(exitCode, stderr + stdout).toBe(0);
  expect(lines()).toEqual([
    "POST …", "GET …/db-NOW-data", "GET …/db-NOW-data", "POST …", "GET …/db-NOW-wal", "GET …/db-NOW-data", "GET …/db-NOW-data", "GET …/db-NOW-wal", "PATCH …/db-NOW-wal", "PATCH …/db-NOW-data",
    "GET …?labelSelector=helmwright%2Fsnapshot-of%3Ddb%2Chelmwright%2Fcomplete%3Ddata", "DELETE …/db-a-data", "DELETE …/db-a-wal", "DELETE …/db-b-data", "DELETE …/db-b-wal",
  ]);
  expect([requestsBefore("pg_backup_start"), requestsBefore("pg_backup_stop")]).toEqual([0, 3]);
  const [data, wal] = [requests()[0]!, requests()[3]!].map((request) => JSON.parse(request.split("\r\n\r\n")[1]!));
  expect(requests()[0]).toContain("Content-Type: application/json\r\n");
  expect(data.spec).toEqual({ volumeSnapshotClassName: "fast", source: { persistentVolumeClaimName: "data-db-1" } });
  expect(wal.spec.source).toEqual({ persistentVolumeClaimName: "wal-db-1" });
  const noted = JSON.parse(requests()[9]!.split("\r\n\r\n")[1]!).metadata;
  expect(noted.labels).toEqual({ "helmwright/complete": "data" });
  expect(noted.annotations["helmwright/backup-label"]).toBe('START WAL LOCATION: 0/3000028 (file 000000010000000000000003)\nLABEL: "x"\n');
  expect(stdout).toContain("consistent from 0/3000100 on");
  expect(stdout).not.toContain("secret");
});

it("after the clock was put back, the pair just made stays beside those of the future", async () => {
  const listed: ApiAnswer = { status: "200 OK", body: `apiVersion: v1\nitems:\n${["db-20250101t000000z", "NOW", "db-20990101t000000z"].map((name) => `- kind: VolumeSnapshot\n  metadata:\n    name: ${name}-data\n`).join("")}kind: List\nmetadata:\n  resourceVersion: "9"\n` };
  answerInTurn(sandbox, [made, cut, made, cut, ready, ready, made, made, listed, made, made]);
  // the list has the pair under the name that it got
  sandbox.write("bin/openssl", `${sandbox.read("bin/openssl").trim()} | sed "s/NOW/$(grep -o 'db-[0-9]*t[0-9]*z' ${sandbox.root}/tmp/request-1 | head -n 1)/"\n`, 0o755);
  const { exitCode, stderr } = await run();
  expect(exitCode, stderr).toBe(0);
  expect(lines().slice(9)).toEqual(["DELETE …/db-20250101t000000z-data", "DELETE …/db-20250101t000000z-wal"].map((line) => line.replace("20250101t000000z", "NOW")));
  expect(requests()[9]).toContain("/db-20250101t000000z-data ");
});

it("a cluster without the API is named, and nothing is made", async () => {
  answerInTurn(sandbox, [{ status: "404 Not Found" }]);
  const { exitCode, stderr } = await run();
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the cluster has no VolumeSnapshots (snapshot.storage.k8s.io/v1)");
  expect(lines()).toEqual(["POST …"]);
});

it.each([
  ["a driver that fails", {}, [made, snapshot("  error:\n    message: no space\n")], "failed: no space", ["DELETE …/db-NOW-data"]],
  ["WAL that is gone", { HAS_WAL: "0" }, [made, cut], "the server has removed WAL that the snapshot needs", ["DELETE …/db-NOW-data"]],
  ["a server that is away when the snapshot is there", { ENDS_AFTER: "begin" }, [made, cut], "the primary db.shop.svc did not answer: WARNING:  database \"postgres\" has a collation version mismatch\nFATAL:  terminating connection. No snapshot was kept", ["DELETE …/db-NOW-data"]],
  ["a server that is in no backup mode", { NO_BACKUP: "yes" }, [], "ERROR:  a backup is already in progress", []],
] as const)("%s is named, and what was made goes", async (_, env, answers, words, removed) => {
  answerInTurn(sandbox, [...answers, made]);
  const { exitCode, stderr } = await run(env);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(words);
  if (answers.length > 0) expect(lines().filter((line) => line.startsWith("DELETE"))).toEqual(removed);
});
