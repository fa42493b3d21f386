import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

it.each([
  ["nobody is waited for", "0", "3", "", "synchronous_standby_names = ''\n"],
  ["any one of the others", "1", "3", "", `synchronous_standby_names = 'ANY 1 ("db-0", "db-2")'\n`],
  ["no more than stream, where that is known", "2", "3", "1", `synchronous_standby_names = 'ANY 1 ("db-0", "db-2")'\n`],
  ["nobody, where none streams", "2", "3", "0", "synchronous_standby_names = ''\n"],
  ["more that stream change nothing", "1", "3", "2", `synchronous_standby_names = 'ANY 1 ("db-0", "db-2")'\n`],
  ["nobody, where there is no other member", "1", "1", "", "synchronous_standby_names = ''\n"],
])("%s", async (_, standbys, members, streaming, setting) => {
  sandbox.write("pg/configuration/synchronous-standbys", standbys);
  sandbox.write("pg/configuration/members", members);
  const { stdout, stderr } = await sandbox.bash(["members.sh", "synchronous.sh"], `streaming='${streaming}'; synchronous_standbys`, { NAME: "db", POD_NAME: members === "1" ? "db-0" : "db-1", NAMESPACE: "shop" });
  expect(stderr).toBe("");
  expect(stdout).toBe(setting);
});

it.each([
  ["wait", "3", "write\nstreaming=\n"],
  ["wait", "", "streaming=\n"],
  ["continue", "", "1 standbys stream: 1 of them must confirm each commit\nwrite\nstreaming=1\n"],
  ["continue", "1", "streaming=1\n"],
])("where standbys are missing, %s: with %j counted before", async (whenMissing, before, said) => {
  sandbox.write("pg/configuration/synchronous-when-missing", whenMissing);
  sandbox.write("pg/configuration/synchronous-standbys", "1");
  const { stdout, stderr } = await sandbox.bash(["log.sh", "members.sh", "synchronous.sh", "watch.sh"],
    `role=primary streaming='${before}'; able_successors() { echo db-1; }; write_member_configuration() { echo write; }; kill() { :; }; tend_synchronous 7; echo "streaming=$streaming"`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop" });
  expect(stderr).toBe("");
  expect(stdout.replace(/^.*\[test\] /gm, "")).toBe(said);
});

it("a part of the configuration that can't be read leaves the member's file as it was, so that no commit goes unconfirmed", async () => {
  sandbox.write("pg/run/member.conf", "before\n");
  sandbox.write("pg/configuration/synchronous-standbys", "1");
  const { stdout } = await sandbox.bash(["log.sh", "members.sh", "synchronous.sh", "member.sh"],
    "role=primary; settings_sum() { echo 1; }; wal_limits() { :; }; write_member_configuration || echo failed", { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop", ARCHITECTURE: "replication" });
  expect(stdout).toBe("failed\n");
  expect(sandbox.read("pg/run/member.conf")).toBe("before\n");
});

it("a count of standbys that could not be written down is written again", async () => {
  sandbox.write("pg/configuration/synchronous-when-missing", "wait");
  const { stdout } = await sandbox.bash(["log.sh", "members.sh", "synchronous.sh", "watch.sh"],
    `role=primary streaming=0; write_member_configuration() { false; }; kill() { echo told; }; tend_synchronous 7; echo "streaming=$streaming"`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop" });
  expect(stdout).toBe("streaming=0\n");
});

it("a file that the kubelet is just replacing changes nothing, and ends no watching", async () => {
  const { stdout, stderr } = await sandbox.bash(["log.sh", "members.sh", "synchronous.sh", "watch.sh"],
    `role=primary streaming=1; write_member_configuration() { echo write; }; tend_synchronous 7; echo "streaming=$streaming"`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop" });
  expect({ stdout, stderr }).toEqual({ stdout: "streaming=1\n", stderr: "" });
});
