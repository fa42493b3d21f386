import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;

/** A source with one database; the member answers from the moment on when it is let in. */
beforeEach(() => {
  sandbox = new ScriptSandbox();
  for (const folder of ["scratch", "source-secret"]) mkdirSync(join(sandbox.root, "pg", folder));
  sandbox.write("pg/secrets/replication", "secret");
  sandbox.write("pg/source-secret/superuser", "secret");
  sandbox.write("tmp/calls", "");
  const served = `${sandbox.root}/tmp/served`;
  sandbox.program("psql", `[ -z "\${SILENT-}" ] || [[ "$*" != *$SILENT* ]] || { echo 'connection refused' >&2; exit 2; }
case $* in
  *IDENTIFY_SYSTEM*) [ -e ${served} ] && touch ${served}.told ;;
  *pg_control_checkpoint*) echo '18.0|0/5000000|1|2026-01-01 00:00:00.000000|0' ;;
  *datallowconn*) echo app ;;
  *ALTER*) echo "\${*: -2}" >>${sandbox.root}/tmp/calls ;;
  *pg_subscription*) echo "\${SUBSCRIPTIONS-}" ;;
  *replicator.sql*) touch ${served} ;;
esac`);
  sandbox.program("initdb", 'for argument; do case $argument in --pgdata=*) mkdir "${argument#*=}"; echo ready >"${argument#*=}/postmaster.pid" ;; esac; done');
  for (const program of ["pg_ctl", "pg_dumpall", "vacuumdb"]) sandbox.program(program, "");
  sandbox.program("pg_restore", "");
  sandbox.program("pg_dump", `echo "pg_dump \${*: -1}" >>${sandbox.root}/tmp/calls; 
[ -n "\${RESTARTED-}" ] || exit 0
touch ${served}
for _ in {1..600}; do [ ! -e ${served}.told ] || break; sleep 0.1; done
sleep 2`);
});
afterEach(() => sandbox.remove());

const recover = (env: Record<string, string> = {}): Promise<ScriptRun> =>
  sandbox.script("recovery.sh", [], { NAME: "new", NAMESPACE: "shop", FROM: "server", SOURCE_HOST: "db", POSTGRES_VERSION: "18", SCRATCH: `${sandbox.root}/pg/scratch`, PASSFILE: `${sandbox.root}/tmp/passfile`, ...env });
const calls = (): string => sandbox.read("tmp/calls");

it("a server is copied, its subscriptions are disabled, and the first member takes it over", async () => {
  const { exitCode, stdout, stderr } = await recover({ SUBSCRIPTIONS: "app|orders" });
  expect(exitCode, stderr).toBe(0);
  expect(calls()).toMatch(/^pg_dump .*dbname='app'\n--command=ALTER SUBSCRIPTION orders DISABLE dbname='app'\n$/);
  expect(stdout).toContain("COPIED db (PostgreSQL 18.0)");
  expect(stdout).toContain("new-0 has taken it over");
});

it("a member that was only restarted has its data in a moment, and then nothing is recovered", async () => {
  const { exitCode, stdout, stderr } = await recover({ RESTARTED: "yes" });
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain("new-0 has data already: nothing is recovered");
  expect(stdout).not.toContain("COPIED");
});

it("a source that does not tell its databases is not an empty one", async () => {
  const { exitCode, stdout, stderr } = await recover({ SILENT: "datallowconn" });
  expect(exitCode).toBe(1);
  expect(stdout).not.toContain("COPIED");
  expect(stderr).toContain("db did not tell its databases");
});

it("a copy whose subscriptions are not known is not given away", async () => {
  const { exitCode, stdout, stderr } = await recover({ SILENT: "pg_subscription" });
  expect(exitCode).toBe(1);
  expect(stdout).not.toContain("waiting for new-0");
  expect(stderr).toContain("which subscriptions there are could not be told");
});
