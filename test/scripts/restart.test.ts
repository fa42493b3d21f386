import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;

beforeEach(() => {
  sandbox = new ScriptSandbox();
  sandbox.write("pg/configuration/members", "3");
  mkdirSync(join(sandbox.root, "pg/run/settings"));
  sandbox.write("pg/run/settings/postgresql.conf", "");
  sandbox.program("postgres", 'case $* in *max_connections) echo 150 ;; *) echo 8 ;; esac');
  sandbox.program("psql", 'case $* in *CHECKPOINT*) ;; *pending_restart*) echo max_connections ;; *pg_is_in_recovery*) echo "${RECOVERY-f}" ;; esac');
});
afterEach(() => sandbox.remove());

/** `answers`: what each member says when asked whether it has the settings; nothing from one that is not named. */
function run(answers: Record<string, string>, env: Record<string, string> = {}, before = ""): Promise<ScriptRun> {
  const ask = `ask() { case $1 in ${Object.entries(answers).map(([member, answer]) => `${member}) printf ${answer} ;;`).join(" ")} *) return 1 ;; esac; echo "$2" >${sandbox.root}/asked-\${1##*-}; }`;
  return sandbox.bash(["log.sh", "settings.sh", "members.sh", "restart.sh"], `${ask}; kill() { echo "kill $*"; }; note_restart_due; ${before}
restart_when_due 7`, { ARCHITECTURE: "replication", NAME: "db", NAMESPACE: "shop", POD_NAME: "db-0", ...env });
}

it("a primary restarts once both standbys have the settings", async () => {
  const { stdout } = await run({ "db-1": "t", "db-2": "t" });
  expect(stdout).toContain("restarting the server for max_connections");
  expect(stdout).toContain("kill -INT 7");
});

it("a primary asks that its standbys have as much as it is going to have", async () => {
  await run({ "db-1": "t", "db-2": "t" });
  expect(sandbox.read("asked-1")).toContain("current_setting('max_connections')::int >= 150");
});

it("a primary waits for a standby that has not restarted, and names it", async () => {
  const { stdout } = await run({ "db-1": "f", "db-2": "t" });
  expect(stdout).toContain("the restart waits for db-1");
  expect(stdout).not.toContain("kill");
});

it("a standby waits for those with higher numbers alone, and asks no more of them than the settings", async () => {
  const standby = { POD_NAME: "db-1", RECOVERY: "t" };
  expect((await run({ "db-0": "f", "db-2": "f" }, standby)).stdout).toContain("waits for db-2");
  expect((await run({ "db-0": "f", "db-2": "t" }, standby)).stdout).toContain("kill -INT 7");
  expect(sandbox.read("asked-2")).not.toContain("max_connections");
});

it("one that does not answer is waited for a minute, not longer", async () => {
  expect((await run({ "db-2": "t" })).stdout).toContain("waits for db-1");
  expect((await run({ "db-2": "t" }, {}, `touch -d '2 minutes ago' "$restart_due"`)).stdout).toContain("kill -INT 7");
});

it("one server alone restarts at once", async () => {
  expect((await run({}, { ARCHITECTURE: "standalone" })).stdout).toContain("kill -INT 7");
});

it("a change that was taken back, or needs no restart, restarts nothing", async () => {
  const { stdout } = await run({ "db-1": "t", "db-2": "t" }, {}, `ask_server() { :; }; note_restart_due;`);
  expect(stdout).not.toContain("kill");
});

it("a change that is taken back while the standbys are asked restarts nothing, and what runs beside the server goes on", async () => {
  const { stdout, stderr } = await run({ "db-1": "t", "db-2": "t" }, {}, `restarted_before() { rm "$restart_due"; }; trap 'echo "ended $?"' EXIT;`);
  expect({ stdout: stdout.replace(/^.*takes? effect.*\n/m, ""), stderr }).toEqual({ stdout: "ended 0\n", stderr: "" });
});
