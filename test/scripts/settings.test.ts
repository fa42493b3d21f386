import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;

beforeEach(() => {
  sandbox = new ScriptSandbox();
  for (const folder of ["pg/configuration", "pg/run/settings", "pg/data/settings"]) mkdirSync(join(sandbox.root, folder), { recursive: true });
  sandbox.write("pg/configuration/postgresql.conf", "include_if_exists 'parameters.conf'\n");
  sandbox.write("pg/configuration/pg_hba.conf", "local all all peer\n");
  offer("work_mem = 4MB");
  // A server that knows three parameters.
  sandbox.program("postgres", String.raw`if [ "$1" = --describe-config ]; then printf 'work_mem\tuser\nshared_buffers\tpostmaster\nio_method\tpostmaster\n'; exit; fi
all=$* status=0 folder=""
folder=${"${all#*config_file=}"} folder=${"${folder%%/postgresql.conf*}"}
while read -r name _; do case $name in work_men | xyz) echo "LOG:  unrecognized configuration parameter \"$name\" in file \"$folder/parameters.conf\" line 1"; status=1 ;; esac; done <"$folder/parameters.conf" >&2
exit $status`);
  sandbox.program("pg_isready", "exit 0");
  sandbox.program("psql", "true");
});
afterEach(() => sandbox.remove());

const offer = (parameters: string): void => sandbox.write("pg/configuration/parameters.conf", `${parameters}\n`);
const parameters = (place: string): string => sandbox.read(`${place}/parameters.conf`).trim();

const scripts = ["log.sh", "nearest-parameter.sh", "volumes.sh", "settings.sh", "restart.sh"];
const standIns = "stop_if_asked() { :; }; set_phase() { printf %s \"$1\" >$root/phase; }; wal_limits() { :; }; write_member_configuration() { :; }; sleep() { :; }; followed=before";
const run = (code: string): Promise<ScriptRun> => sandbox.bash(scripts, `root=${sandbox.root}; ${standIns}\n${code}`, { POSTGRES_VERSION: "18" });

it("settings that PostgreSQL takes are taken over, and proven once the server is up", async () => {
  const { exitCode, stderr } = await run("settle_settings; prove_settings");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(parameters("pg/run/settings")).toBe("work_mem = 4MB");
  expect(parameters("pg/data/settings")).toBe("work_mem = 4MB");
  expect(sandbox.read("pg/run/settings/pg_hba.conf")).toBe("local all all peer\n");
});

it("a running server keeps its settings when the new ones are refused, and the parameter is named with the nearest", async () => {
  await run("settle_settings; prove_settings");
  offer("work_men = 8MB");
  const { stdout } = await run("kill() { echo reloaded; }; follow_settings 1");
  expect(stdout).toContain('REFUSED setting: unrecognized configuration parameter "work_men" in file "parameters.conf" line 1. PostgreSQL 18 has no such parameter; did you mean work_mem?');
  expect(stdout).not.toContain("reloaded");
  expect(parameters("pg/run/settings")).toBe("work_mem = 4MB");
});

it("what is near nothing is no guess", async () => {
  offer("xyz = 8MB");
  const { stdout } = await run("settle_settings");
  expect(stdout).toContain("PostgreSQL 18 has no such parameter\n");
});

it("a running server reloads what is accepted, once", async () => {
  await run("settle_settings; prove_settings");
  offer("work_mem = 8MB");
  const { stdout } = await run("kill() { echo reloaded; }; follow_settings 1; follow_settings 1");
  expect(stdout.match(/reloaded/g)).toHaveLength(1);
  expect(parameters("pg/run/settings")).toBe("work_mem = 8MB");
  expect(parameters("pg/data/settings.reloaded")).toBe("work_mem = 8MB");
});

it("what was reloaded outlives the pod, also where the values are refused by then", async () => {
  await run("settle_settings; prove_settings");
  offer("work_mem = 8MB");
  await run("kill() { :; }; follow_settings 1");
  await run(`rm -r ${sandbox.root}/pg/run/settings`);
  offer("work_men = 9MB");
  const { stdout } = await run("settle_settings");
  expect(stdout).toContain("starting with the last settings that a server had");
  expect(parameters("pg/run/settings")).toBe("work_mem = 8MB");
});

it("what was fine at a reload and keeps a server from starting gives way to what one came up with", async () => {
  await run("settle_settings; prove_settings");
  offer("ssl = on");
  await run("kill() { :; }; follow_settings 1");
  const { stdout } = await run(`rm -r ${sandbox.root}/pg/run/settings; settle_settings; rm -f ${sandbox.root}/pg/run/came-up; doubt_settings`);
  expect(stdout).toContain("REFUSED setting: ssl = on");
  expect(parameters("pg/run/settings")).toBe("work_mem = 4MB");
  expect(sandbox.list("pg/data")).toEqual(["settings"]);
});

it("settings of which some wait for a restart are proven only by that", async () => {
  await run("settle_settings; prove_settings");
  offer("shared_buffers = 900GB");
  sandbox.program("psql", "case $* in *pending_restart*) echo shared_buffers ;; esac");
  await run("kill() { :; }; follow_settings 1");
  expect(parameters("pg/run/settings")).toBe("shared_buffers = 900GB");
  expect(sandbox.list("pg/data")).toEqual(["settings"]);
  expect(parameters("pg/data/settings")).toBe("work_mem = 4MB");
});

it.each(["members", "synchronous-standbys", "synchronous-when-missing"])("a change of %s reaches a server that runs", async (file) => {
  sandbox.write(`pg/configuration/${file}`, "1");
  await run("settle_settings; prove_settings");
  const { stdout } = await run(`followed=$(offered_sum); printf 2 >${sandbox.root}/pg/configuration/${file}; kill() { echo reloaded; }; write_member_configuration() { echo written; }; follow_settings 1`);
  expect(stdout).toContain("written\nreloaded\n");
});

it("rules of pg_hba.conf that the server can't read are taken back", async () => {
  await run("settle_settings; prove_settings");
  offer("work_mem = 8MB");
  sandbox.program("psql", `case $* in *pg_hba_file_rules*) echo 'pg_hba.conf line 9: invalid authentication method "scam"' ;; esac`);
  const { stdout } = await run("kill() { echo reloaded; }; follow_settings 1");
  expect(stdout).toContain('REFUSED setting: pg_hba.conf line 9: invalid authentication method "scam"');
  expect(stdout.match(/reloaded/g)).toHaveLength(2);
  expect(parameters("pg/run/settings")).toBe("work_mem = 4MB");
});

it("a server starts with the settings of the last one that came up when those of the values are refused", async () => {
  await run("settle_settings; prove_settings");
  await run(`rm -r ${sandbox.root}/pg/run/settings`);
  offer("work_men = 8MB");
  const { stdout, exitCode } = await run("settle_settings");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("starting with the last settings that a server had");
  expect(parameters("pg/run/settings")).toBe("work_mem = 4MB");
});

it("settings that no server came up with give way to the ones before, and are not tried again", async () => {
  await run("settle_settings; prove_settings");
  offer("work_mem = 900GB");
  const { stdout } = await run(`settle_settings; rm -f ${sandbox.root}/pg/run/came-up; doubt_settings; cat ${sandbox.root}/pg/run/settings/parameters.conf; settle_settings`);
  expect(stdout).toContain("REFUSED setting: work_mem = 900GB");
  expect(stdout).toContain("\nwork_mem = 4MB\n");
  expect(parameters("pg/run/settings")).toBe("work_mem = 4MB");
});

it("a server that dies after it was up costs no settings", async () => {
  await run("settle_settings; prove_settings");
  offer("work_mem = 8MB");
  const { stdout } = await run("settle_settings; doubt_settings");
  expect(stdout).toBe("");
  expect(parameters("pg/run/settings")).toBe("work_mem = 8MB");
});

it("the first server waits for settings that can be had, and the probe says for what", async () => {
  await run(`rm -r ${sandbox.root}/pg/run/settings ${sandbox.root}/pg/data/settings`);
  offer("work_men = 8MB");
  sandbox.program("pg_isready", "exit 2");
  const { stdout, exitCode } = await run(`sleep() { cat $root/phase; echo; $root/pg/scripts/probe.sh startup || true; printf 'work_mem = 2MB\\n' >${sandbox.root}/pg/configuration/parameters.conf; }; settle_settings`);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("waiting for other settings: no server has run with earlier ones\nrefused\nREFUSED setting: unrecognized");
  expect(parameters("pg/run/settings")).toBe("work_mem = 2MB");
  expect(sandbox.list("pg/run")).not.toContain("refused");
});

it("a new server waits for other settings where those that it has are fine one by one and not together", async () => {
  await run(`rm -r ${sandbox.root}/pg/run/settings ${sandbox.root}/pg/data/settings`);
  sandbox.program("pg_ctl", `case "$*" in *\\ start) ! grep -q 'work_mem = 4MB' ${sandbox.root}/pg/run/settings/parameters.conf ;; esac`);
  const { stdout, exitCode } = await run(`
    . ${sandbox.root}/pg/scripts/initialise.sh
    has_stray_wal() { false; }; begin_data_directory() { mkdir $PGDATA.new; }; new_cluster() { echo "new cluster"; }; create_roles() { :; }; run_init_scripts() { :; }
    finish_data_directory() { echo finished; }
    sleep() { cat $root/phase; echo; cat $root/pg/run/refused; printf 'work_mem = 2MB\\n' >$root/pg/configuration/parameters.conf; }
    settle_settings; initialise`);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Waiting for other settings\nrefused\nREFUSED setting: the new server does not start with these settings; its log says why\nfinished\n");
  expect(stdout.match(/new cluster/g)).toHaveLength(1);
  expect(parameters("pg/run/settings")).toBe("work_mem = 2MB");
  expect(sandbox.list("pg/run")).not.toContain("refused");
});

it("a standby has no less than its primary of what it must not have less of", async () => {
  sandbox.program("postgres", 'case $* in *max_connections) echo 100 ;; *max_wal_senders) echo 20 ;; *) echo 8 ;; esac');
  const { stdout } = await run('control_data() { case $1 in "max_connections setting") echo 300 ;; "max_prepared_xacts setting") echo 9 ;; *) echo 8 ;; esac; }; least_of_primary');
  expect(stdout).toBe("max_connections = 300\nmax_prepared_transactions = 9\n");
});

it("what is kept on the data volume is on disk before it takes the place of the last", async () => {
  sandbox.program("sync", `echo "$*" >>${sandbox.root}/tmp/synced; ls ${sandbox.root}/pg/data >>${sandbox.root}/tmp/synced`);
  offer("work_mem = 5MB");
  await run("settle_settings; prove_settings");
  expect(sandbox.read("tmp/synced")).toContain(`${sandbox.root}/pg/data/settings.new/parameters.conf`);
  expect(sandbox.read("tmp/synced")).toContain("settings\nsettings.new\n");
});

it("what is given back is told without the passwords that a rule of access may hold", async () => {
  await run("settle_settings; prove_settings");
  sandbox.write("pg/configuration/pg_hba.conf", 'host all all all ldap ldapserver="a" ldapbindpasswd="x y""z" ldapbinddn="b"\n');
  const { stdout } = await run(`settle_settings; rm -f ${sandbox.root}/pg/run/came-up; doubt_settings`);
  expect(stdout).toContain('REFUSED setting: host all all all ldap ldapserver="a" ldapbindpasswd="…" ldapbinddn="b"\n');
});
