import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
const backup = "20260101T000000Z";

/** A backup without WAL, whose server starts and finds nothing wrong. */
beforeEach(() => {
  sandbox = new ScriptSandbox();
  for (const folder of ["scratch", "checks", `backup/${backup}`]) mkdirSync(join(sandbox.root, "pg", folder), { recursive: true });
  const facts = { kind: "full", parent: "-", system_identifier: 7, version: 18, timeline: 1, start_lsn: "0/100028", stop_lsn: "0/100100", stop_time: "2026-01-01T00:00:01Z", bytes: 1, packed: "no" };
  sandbox.write(`pg/backup/${backup}/backup.info`, Object.entries(facts).map(([key, value]) => `${key}=${value}\n`).join(""));
  sandbox.write(`pg/backup/${backup}/postgresql.auto.conf`, "");
  sandbox.program("pg_verifybackup", "");
  sandbox.program("pg_controldata", "echo 'Data page checksum version: 0'");
  sandbox.program("pg_ctl", `echo ready >${sandbox.root}/pg/scratch/pgdata/postmaster.pid`);
  sandbox.program("pg_amcheck", `echo "$PGOPTIONS" >${sandbox.root}/tmp/checking; [ -z "\${SLOW-}" ] || sleep 1`);
  sandbox.program("psql", `case $* in
  *pg_last_wal_replay_lsn*) echo '0/100100 - 0' ;;
  *checks*) echo 'NOTICE:  looking' >&2; echo "\${ANSWER-t}" ;;
esac`);
});
afterEach(() => sandbox.remove());

const environment = (): Record<string, string> => ({ SOURCE: "db", POSTGRES_VERSION: "18", APPLICATION_DATABASE: "app", SCRATCH: `${sandbox.root}/pg/scratch`, WAL_ROOM: `${sandbox.root}/pg/scratch/wal` });
const verify = (more: Record<string, string> = {}): Promise<ScriptRun> => sandbox.script("verification.sh", [], { ...environment(), ...more });
const result = (): string => sandbox.read(`pg/backup/verified/${backup}`);

it("what was restored and is sound is recorded; settings of the source neither end the checks nor forbid them", async () => {
  const { exitCode, stderr } = await verify();
  expect(exitCode, stderr).toBe(0);
  expect(result()).toMatch(/^result=ok\n[^]*\nwhy=\n$/);
  expect(sandbox.read("tmp/checking")).toContain("-c default_transaction_read_only=off -c statement_timeout=0");
});

it("a proof that was ended before it was done is none", async () => {
  await sandbox.bash([], `${sandbox.root}/pg/scripts/verification.sh & proof=$!
    until [ -e ${sandbox.root}/tmp/checking ]; do sleep 0.1; done
    kill "$proof"; wait "$proof" || true`, { ...environment(), SLOW: "yes" });
  expect(result()).toMatch(/^result=failed\n[^]*\nwhy=it was ended, or the log of the job says why\n$/);
});

it("the answer of a check is what it selects, whatever it notes", async () => {
  sandbox.write("pg/checks/orders.sql", "DO $$ BEGIN RAISE NOTICE 'looking'; END $$; SELECT true");
  expect(await verify()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("the check orders holds") });
  expect(await verify({ ANSWER: "f" })).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("the check orders should answer t and answered: f\n") });
});
