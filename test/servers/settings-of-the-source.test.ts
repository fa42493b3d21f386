import { afterAll, beforeAll, expect, it } from "vitest";
import { ServerContainer } from "./server-container.js";

/** A source whose own settings are in the way: sessions end at once and may not write, passwords are md5, and prepared transactions came after the backup. */
let container: ServerContainer;
const release = { POSTGRES_VERSION: "18", SOURCE: "db-postgres-backup", SOURCE_HOST: "db", NAME: "new", NAMESPACE: "shop", SECRET: "new", PASSFILE: "/tmp/passfile", APPLICATION_DATABASE: "app" };
const source = (code: string): Promise<string> => container.do(`export PGOPTIONS='-c default_transaction_read_only=off -c statement_timeout=0'\n. /pg/source.sh\n${code}`);
const scripts = (names: string, code: string): Promise<string> => container.do(`scripts=/pg/scripts; . $scripts/own-programs.sh; for one in ${names}; do . "$scripts/$one.sh"; done\n${code}`, release);
const recovery = "log backup-volume backup-set encryption wal-archive wal-records recovery-target restore";
let transaction: string;

beforeAll(async () => {
  container = await ServerContainer.start("18");
  await source("start_source; sql 'CREATE TABLE orders AS SELECT generate_series(1, 20000) AS id'; sql \"ALTER SYSTEM SET password_encryption = 'md5'\"; back_up");
  transaction = await source(String.raw`sql "SELECT pg_create_restore_point('a\name')"; sql 'INSERT INTO orders VALUES (0) RETURNING pg_current_xact_id()'`).then((said) => said.split("\n").at(-1)!);
  await source(`kill "$(</tmp/receiver)"; sql 'ALTER SYSTEM SET max_prepared_transactions = 5'
    pg_ctl --pgdata=/pg/source/primary --silent --wait --log=/tmp/primary.log restart
    pg_receivewal --directory="$wal/incoming" --synchronous --slot=helmwright_archive >/tmp/receiving.log 2>&1 &
    sql "BEGIN; INSERT INTO orders VALUES (-1); PREPARE TRANSACTION 'one'"
    sql "ALTER DATABASE app SET default_transaction_read_only = on; ALTER DATABASE app SET statement_timeout = '1ms'; ALTER ROLE postgres SET default_transaction_read_only = on"
    sql "REVOKE CONNECT ON DATABASE postgres FROM PUBLIC; ALTER DATABASE postgres SET work_mem = '5MB'"
    received`);
});
afterAll(() => container.remove());

it("what it has is proved all the same, and open prepared transactions are told", async () => {
  const output = await container.do("/pg/scripts/verification.sh", release);
  for (const words of ["prepared transactions that are open, as they were there: 1", "every table and B-tree index is sound", "VERIFIED"]) expect(output).toContain(words);
});

it("a name with a backslash and a transaction of a later epoch are found", async () => {
  const plan = (kind: string, value: string): Promise<string> => container.do("/pg/scripts/recovery.sh plan", { ...release, TARGET_KIND: kind, TARGET_VALUE: value });
  expect(await plan("name", String.raw`a\name`)).toContain("the WAL up to there is whole");
  expect(await plan("transaction", String(Number(transaction) + 2 ** 32))).toContain(`the last transaction will be ${transaction},`);
});

it("the first server gets a password that it can log in by", async () => {
  expect(await scripts(recovery, `plan_recovery; restore; trap 'stop_restored' EXIT
    REPLICATION_PASSWORD=secret in_restored --file=$scripts/replicator.sql postgres; in_restored --command="SELECT substr(rolpassword, 1, 5) FROM pg_authid WHERE rolname = 'replicator'" postgres`)).toMatch(/^SCRAM$/m);
});

it("it is copied, and its database postgres has its privileges and settings", async () => {
  const output = await scripts(`${recovery} credentials new-cluster copy-server`, `to_source() { printf "host=/tmp/source port=5433 user=postgres dbname='%s'" "$1"; }; write_source_passfile() { :; }
    copy_server; trap 'stop_restored' EXIT
    in_restored --command='SELECT count(*) FROM orders' app
    in_restored --command="SELECT has_database_privilege('app', 'postgres', 'CONNECT'), current_setting('work_mem')" postgres`);
  expect(output).toMatch(/^20001\nf\|5MB$/m);
});
