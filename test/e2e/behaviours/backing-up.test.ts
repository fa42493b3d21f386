import { beforeAll, expect, test } from "vitest";
import { useNamespace } from "../harness/bench.js";
import { startClient, type ClientPod } from "../harness/client-pod.js";
import { install, runBackup, sql, type Release } from "../harness/release.js";

const bench = useNamespace("backing-up");
let release: Release;
let reader: ClientPod;

beforeAll(async () => {
  release = await install(bench, { backup: { keep: 2, fullEvery: 1 } });
  await sql(release, 0, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id");
});

test("a backup is made and verified", async () => {
  const backup = await runBackup(release);
  expect(backup.log).toMatch(/verified \d{8}T\d{6}Z/);
  expect(backup.succeeded).toBe(true);
});

test("it restores by hand and holds the rows", async () => {
  const node = await bench.namespace.kubectl(["get", "pods", "-l", "app.kubernetes.io/component=backup", "-o", "jsonpath={.items[0].spec.nodeName}"]);
  reader = await startClient(bench.namespace, { name: "reader", image: bench.cluster.postgresImage("18"), node: node.stdout, claim: "db-postgres-backup" });
  const { stdout } = await reader.run(`set -e; backup=$(ls -d /volume/*Z | tail -1); mkdir -m 0700 /tmp/restored
    zstd -dc "$backup/base.tar.zst" | tar -x -C /tmp/restored; zstd -dc "$backup/pg_wal.tar.zst" | tar -x -C /tmp/restored/pg_wal
    echo "postgres:x:10001:10001::/tmp:/bin/bash" >/tmp/passwd
    printf 'local all all trust\\n' >/tmp/hba
    pg_ctl -D /tmp/restored -w -s -o "-c config_file=/tmp/restored/postgresql.conf -c unix_socket_directories=/tmp -c listen_addresses='' -c hba_file=/tmp/hba" start >/tmp/log
    psql -h /tmp -U postgres -d app -Atc 'SELECT count(*) FROM kept'
    pg_ctl -D /tmp/restored -s stop`);
  expect(stdout).toBe("1000");
});

test("a byte that was flipped in it makes its verification fail", async () => {
  const { stdout } = await reader.run(`backup=$(ls -d /volume/*Z | tail -1); verify() { pg_verifybackup --quiet --no-parse-wal --ignore=backup.info "$backup" 2>&1; }
    verify && echo whole
    was=$(od -An -tu1 -j9000 -N1 "$backup/base.tar.zst"); printf "\\\\$(printf %o $((255 - was)))" | dd of="$backup/base.tar.zst" bs=1 seek=9000 conv=notrunc status=none
    verify; echo "status $?"`);
  expect(stdout).toMatch(/^whole/);
  expect(stdout).toMatch(/checksum mismatch for file|could not decompress data/);
  expect(stdout).toMatch(/status 1$/);
});

test("the newest are kept, older ones go", async () => {
  const second = await runBackup(release, "second");
  const third = await runBackup(release, "third");
  expect(second.succeeded && third.succeeded).toBe(true);
  expect(third.log).toContain("2 backups are kept");
  const { stdout } = await reader.run("ls -d /volume/*Z | wc -l");
  expect(stdout).toBe("2");
});

test("one that would not fit is not begun, says what is missing, and the others are kept", async () => {
  // The volume of the test is as large as its disk: the database says that it needs more than that.
  await sql(release, 0, `
    CREATE SCHEMA larger;
    CREATE FUNCTION larger.pg_database_size(oid) RETURNS bigint LANGUAGE sql AS 'SELECT 9000000000000000';
    ALTER ROLE replicator SET search_path = larger, pg_catalog;
    GRANT USAGE ON SCHEMA larger TO replicator;`, "postgres");
  const refused = await runBackup(release, "refused");
  expect(refused.succeeded).toBe(false);
  expect(refused.log).toMatch(/REFUSED: a backup needs about .* free: raise storage\.backup\.size or lower backup\.keep/);
  const { stdout } = await reader.run("ls /volume | grep -c partial; ls -d /volume/*Z | wc -l");
  expect(stdout).toBe("0\n2");
  await sql(release, 0, "ALTER ROLE replicator RESET search_path; DROP SCHEMA larger CASCADE", "postgres");
});

test("a backup that fails says so and keeps the others", async () => {
  await sql(release, 0, "ALTER ROLE replicator NOREPLICATION");
  const failed = await runBackup(release, "failed");
  expect(failed.succeeded).toBe(false);
  expect(failed.log).toContain("the backup was not begun, and those that exist were kept");
  await sql(release, 0, "ALTER ROLE replicator REPLICATION");
});
