import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

/** A pod as the API gives it in YAML, with a sidecar before the server. */
const pod = (uid: string, state: string, lastReason = ""): string => `apiVersion: v1
kind: Pod
metadata:
  name: db-0
  resourceVersion: "7"
  uid: ${uid}
spec:
  containers:
  - name: postgres
  nodeName: worker
status:
  containerStatuses:
  - containerID: containerd://1
    lastState: {}
    name: exporter
    state:
      running:
        startedAt: "2026-01-01T00:00:00Z"
  - containerID: containerd://2
    lastState:${lastReason ? `\n      terminated:\n        exitCode: 1\n        reason: ${lastReason}` : " {}"}
    name: postgres
    state:
      ${state}:
        reason: any
  hostIP: 10.0.0.1
`;
/** The pod's server ended the last time at this moment, with this exit code. */
const ended = (text: string, at: string, exitCode = 1): string => text.replace("exitCode: 1\n", `exitCode: ${exitCode}\n        finishedAt: "${at}"\n`);
const record = (opened?: string, openedAt = ""): string => `apiVersion: v1\ndata:\n  member: db-0\n${opened === undefined ? "" : `  opened: ${opened}\n`}${openedAt && `  openedAt: "${openedAt}"\n`}kind: ConfigMap\nmetadata:\n  resourceVersion: "6"\n`;
const node = (taint: string): string => `spec:\n  taints:\n  - effect: NoExecute\n    key: ${taint}\nmetadata:\n  resourceVersion: "5"\n`;

interface Seen { record?: string; pod?: string; podStatus?: string; node?: string; readNodes?: string }

/** What the script makes of what the API answers. */
async function judge({ record: recorded = record("u1"), pod: seenPod = "", podStatus = "200", node: seenNode = "", readNodes = "" }: Seen): Promise<{ dead: boolean; words: string }> {
  for (const [name, text] of Object.entries({ record: recorded, pod: seenPod, node: seenNode })) sandbox.write(`tmp/${name}`, text);
  const { stdout, stderr } = await sandbox.bash(["log.sh", "kubernetes-api.sh", "record.sh", "old-primary.sh"], `
    api() {
      api_status=200 api_version=6
      case $2 in
        */configmaps/*) api_body=$(<${sandbox.root}/tmp/record) ;;
        */pods/*) api_body=$(<${sandbox.root}/tmp/pod) api_status=${podStatus} ;;
        */nodes/*) api_body=$(<${sandbox.root}/tmp/node) ;;
      esac
      [ "$api_status" = 200 ]
    }
    read_primary
    if old_primary_is_dead; then echo "dead $seen"; else echo "alive $seen"; fi`, { NAME: "db", NAMESPACE: "shop", READ_NODES: readNodes });
  expect(stderr).toBe("");
  return { dead: stdout.startsWith("dead "), words: stdout };
}

it.each([
  ["the record says that its server has ended", { record: record("'-'"), pod: pod("u1", "running") }, "not open for writes"],
  ["its container has ended", { pod: pod("u1", "terminated") }, "has ended (terminated)"],
  ["its container waits to be started", { pod: pod("u1", "waiting") }, "has ended (waiting)"],
  ["its container ended after it had opened", { record: record("u1", "1767225600.75"), pod: ended(pod("u1", "waiting", "Error"), "2026-01-01T00:00:00Z") }, "has ended (waiting)"],
  ["its node is out of service, whatever the kubelet told last", { record: record("u1", "1767225601.5"), pod: ended(pod("u1", "waiting", "Error"), "2026-01-01T00:00:00Z"), node: node("node.kubernetes.io/out-of-service"), readNodes: "true" }, "out of service"],
  ["a successor had its volumes, and can't run", { pod: pod("u2", "waiting", "Error") }, "can't run (waiting)"],
  ["a successor had its volumes, and has just ended", { pod: pod("u2", "terminated").replace("reason: any", "reason: OOMKilled") }, "can't run (terminated)"],
  ["its node is out of service, and nodes may be read", { pod: pod("u1", "running"), node: node("node.kubernetes.io/out-of-service"), readNodes: "true" }, "out of service"],
] as [string, Seen, string][])("it can't write: %s", async (_, seen, words) => {
  const verdict = await judge(seen);
  expect(verdict.dead, verdict.words).toBe(true);
  expect(verdict.words).toContain(words);
});

it.each([
  ["its container runs", { pod: pod("u1", "running") }, "is running on the node worker"],
  ["its container runs, in a record of before there was a note of opening", { record: record(), pod: pod("u1", "running") }, "is running"],
  ["its container ended before it opened, so another one runs that the kubelet has not told of", { record: record("u1", "1767225601.5"), pod: ended(pod("u1", "waiting", "Error"), "2026-01-01T00:00:00Z") }, "has opened for writes since"],
  ["its successor ended before it had the lock on the volume", { pod: ended(pod("u2", "waiting", "Error"), "2026-01-01T00:00:00Z", 75) }, "has not had the volumes yet (waiting)"],
  ["its container's state is unknown", { pod: pod("u1", "running").replace(/status:[^]*/, "status:\n  phase: Unknown\n") }, "unknown state"],
  ["its pod is gone without a trace", { podStatus: "404" }, "gone without a trace"],
  ["its pod could not be read", { podStatus: "403" }, "could not be read"],
  ["its successor waits for the volumes that it may still have", { pod: pod("u2", "waiting") }, "has not had the volumes yet (waiting)"],
  ["its successor's container could not be started", { pod: pod("u2", "waiting", "StartError") }, "has not had the volumes yet (waiting)"],
  ["its successor has no place", { pod: pod("u2", "waiting").replace(/status:[^]*/, "status:\n  phase: Pending\n") }, "has not had the volumes yet (not started)"],
  ["a successor runs", { pod: pod("u2", "running") }, "is to be primary again"],
  ["its node is out of service, but nodes may not be read", { pod: pod("u1", "running"), node: node("node.kubernetes.io/out-of-service") }, "is running"],
  ["its node has another taint", { pod: pod("u1", "running"), node: node("node.kubernetes.io/unreachable"), readNodes: "true" }, "is running"],
] as [string, Seen, string][])("it may still write: %s", async (_, seen, words) => {
  const verdict = await judge(seen);
  expect(verdict.dead, verdict.words).toBe(false);
  expect(verdict.words).toContain(words);
});

it("a server that ends before it has the lock says so by its exit code, and forgets a hand-over that a container before it did not come to", async () => {
  sandbox.write("pg/run/handover", "db-1 10.0.0.1");
  const { exitCode, stderr } = await sandbox.script("server.sh", [], { POD_NAME: "db-0", NAME: "db", NAMESPACE: "shop", ARCHITECTURE: "replication", POSTGRES_VERSION: "18", PGBACKREST_STANZA: "db" });
  expect(stderr).toContain("this image has no pgBackRest");
  expect(exitCode).toBe(75);
  expect(sandbox.read("pg/run/handover")).toBe("");
});
