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

/** A server that ended soon for the second time: what its control file says, and where the primary's history left timeline 1. */
async function doubted(facts: Record<string, string>, parted: string, early = 2): Promise<string> {
  sandbox.program("pg_controldata", Object.entries(facts).map(([name, value]) => `echo "${name}: ${value}"`).join("\n"));
  const { stderr } = await sandbox.bash(["log.sh", "primary.sh", "rejoin.sh"], `
    role=standby primary_member=db-1 early_ends=${early}
    ask_replication() { case $2 in IDENTIFY_SYSTEM) echo "7|2|0/9000000|" ;; *) printf '00000002.history|1\\t${parted}\\tno recovery target\\n' ;; esac; }
    doubt_history; [ ! -e "$repair_file" ] || cat "$repair_file" >&2`, { POD_NAME: "db-0" });
  return stderr;
}
const checkpoint = { "Latest checkpoint location": "0/4646CA0", "Latest checkpoint's TimeLineID": "1" };
const minimum = (place: string, timeline: string): Record<string, string> => ({ "Minimum recovery ending location": place, "Min recovery ending loc's timeline": timeline });

it.each([
  ["whose checkpoint is beyond the primary's history is repaired", { ...checkpoint, ...minimum("0/0", "0") }, "0/4027AC0", 2, "the timelines parted"],
  ["that has replayed beyond it too", { ...checkpoint, ...minimum("0/4C67BA8", "1") }, "0/4700000", 2, "the timelines parted"],
  ["that ends for another reason is left as it is", { ...checkpoint, ...minimum("0/4C67BA8", "1") }, "0/5000000", 2, ""],
  ["that has followed to the newer timeline too", { ...checkpoint, ...minimum("0/6C67BA8", "2") }, "0/5000000", 2, ""],
  ["is not asked about at its first end", { ...checkpoint, ...minimum("0/0", "0") }, "0/4027AC0", 1, ""],
] as [string, Record<string, string>, string, number, string][])("a standby that does not start any more, %s", async (_, facts, parted, early, why) => {
  expect(await doubted(facts, parted, early)).toBe(why);
});

it.each([
  ["000000020000000000000004", "2", true],
  ["000000010000000000000004", "2", false],
  ["000000020000000000000004", "3", false],
])("a former primary whose WAL goes on to %s copies a primary of timeline %s: %s", async (segment, timeline, copied) => {
  mkdirSync(join(sandbox.root, "pg/wal/pg_wal"));
  sandbox.write(`pg/wal/pg_wal/${segment}`, "");
  const { stdout, exitCode } = await run(`is_standby() { false; }; attend() { :; }; wal=${sandbox.root}/pg/wal/pg_wal; timeline() { echo 1; }; system_identifier() { echo 7; }; sync() { :; }
    eval "$(sed -n '/^is_same_system/,/^}/p' ${sandbox.root}/pg/scripts/rejoin.sh)"
    ask_replication() { case $2 in IDENTIFY_SYSTEM) echo "7|${timeline}|0/9000000|" ;; *) : ;; esac; }`);
  expect({ exitCode, copied: stdout.includes("copied") }).toEqual({ exitCode: 0, copied });
});
