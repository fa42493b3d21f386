import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => {
  sandbox = new ScriptSandbox();
  mkdirSync(join(sandbox.root, "pg/data/pgdata"));
  sandbox.write("pg/data/pgdata/PG_VERSION", "18");
  sandbox.write("pg/data/pgdata/standby.signal", "");
});
afterEach(() => sandbox.remove());

/** `steps`: shell functions in place of what talks to other servers. */
function run(steps: string): Promise<ScriptRun> {
  return sandbox.bash(["log.sh", "rejoin.sh"], `
    primary_member=db-1 stopping='' works=0
    set_phase() { :; }; follow_password() { :; }; read_primary() { :; }; is_same_system() { true; }; is_standby() { true; }
    conninfo_of() { echo "host=$1"; }; settings=/none
    stop_if_asked() { [ -z "$stopping" ] || { echo stopped; exit 0; }; }
    ask() { works=$((works + 1)); printf t; }
    copy_primary() { echo "copied, $([ -e $PGDATA ] && echo data was there || echo data is gone)"; mkdir $PGDATA; }
    ${steps}
    rejoin`, { POD_NAME: "db-0" });
}

it("data that could be taken back is kept", async () => {
  const { stdout } = await run("attend() { :; }");
  expect(stdout).not.toContain("copied");
  expect(sandbox.list("pg/data")).toEqual(["pgdata"]);
});

it("where it can't be, the primary is copied", async () => {
  const { stdout } = await run("attend() { false; }");
  expect(stdout).toContain("copied, data is gone");
  expect(sandbox.list("pg/data")).toEqual(["pgdata"]);
});

it("a request to stop, which ends pg_rewind too, costs no data", async () => {
  const { stdout } = await run("attend() { stopping=yes; false; }");
  expect(stdout).toContain("stopped");
  expect(stdout).not.toContain("copied");
  expect(sandbox.list("pg/data/pgdata")).toContain("PG_VERSION");
  // so that the next start doesn't take it for whole
  expect(sandbox.list("pg/data")).toContain("rewinding");
});

it("a primary that dies while it is compared with costs no data: what is here may be the only copy", async () => {
  const { stdout } = await run(`attend() { ask() { printf 'asked\\n' >&2; [ "$(wc -l <${sandbox.root}/asked)" -ge 2 ] && printf t; echo x >>${sandbox.root}/asked; }; : >${sandbox.root}/asked; sleep() { ls $PGDATA; }; false; }`);
  expect(stdout).toContain("waiting for db-1 to work as primary\nPG_VERSION");
  expect(stdout).toContain("copied, data is gone");
});
