import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { S3Release } from "./s3-release.js";

/** The storage is away, full of others' data or locked, and what the servers make of it. */
let release: S3Release;

/** What a primary of the chart does every ten seconds, once. */
const keep = "scripts=/pg/scripts; . $scripts/log.sh; . $scripts/keep-repository.sh; is_standby() { false; }; export PGBACKREST_PG1_PATH=$PGDATA PGBACKREST_PG1_SOCKET_PATH=/tmp/source PGBACKREST_PG1_PORT=5433 PGBACKREST_LOCK_PATH=/tmp/pgbackrest; keep_repository";
const everything = (): Promise<string> => release.done("find /tmp/storage -type f -printf '%P %s %T@\\n' | sort");
const keys = /very secret|a long passphrase/;

beforeAll(async () => {
  release = await S3Release.start("18");
  await release.backUp(8, 4);
});
afterAll(() => release.remove());

it("no key is in an argument list, a log or what a program keeps, and nothing in the storage is in clear", async () => {
  await release.done("sql \"CREATE TABLE words AS SELECT 'the row that nobody may read' FROM generate_series(1, 5000)\"");
  const seen = await release.done(`{ while [ ! -e /tmp/seen-enough ]; do cat /proc/[0-9]*/cmdline 2>/dev/null || true; done | tr '\\0' '\\n' | sort -u >/tmp/seen; } & seer=$!
    trap 'touch /tmp/seen-enough; wait "$seer"' EXIT
    sleep 1; back_up 8 4 incr; sql 'INSERT INTO orders VALUES (1)'; archived
    /pg/scripts/backups.sh; TARGET_KIND=latest /pg/scripts/recovery.sh plan
    touch /tmp/seen-enough; wait "$seer"; trap - EXIT; cat /tmp/seen`);
  expect(seen).toContain("archive-push");
  expect(seen).not.toMatch(keys);
  expect(await release.done("grep -rlE 'very secret|a long passphrase|cipher-pass' /tmp --exclude-dir=storage --exclude-dir=metadata --exclude=seen || true")).toBe("");
  expect(await release.done("grep -rlaE 'the row that nobody|PG_VERSION|system-id' /tmp/storage || true")).toBe("");
});

describe("a storage that is away", () => {
  it("stops no commit; the server keeps its WAL and says so, and so does a backup", async () => {
    await release.done('kill "$(</tmp/storage-server)"');
    const { output } = await release.run(`sql "INSERT INTO orders VALUES (1001)"; segment=$(sql 'SELECT pg_walfile_name(pg_switch_wal())'); sql "INSERT INTO orders VALUES (1002)"
      until [ "$(sql 'SELECT failed_count > 0 FROM pg_stat_archiver')" = t ]; do sleep 0.2; done
      ls "$PGDATA/pg_wal/$segment" "$PGDATA/pg_wal/archive_status/$segment.ready"; sql "INSERT INTO orders VALUES (1003)"`);
    expect(output).toMatch(/archive_status\/[0-9A-F]{24}\.ready$/m);
    const log = await release.done("cat /tmp/server-5433.log");
    expect(log).toMatch(/unable to connect to 'localhost:9000'|HostConnectError/);
    expect(log).not.toMatch(keys);
    const { exitCode, output: said } = await release.run("/pg/scripts/recovery.sh plan", { TARGET_KIND: "latest", PGBACKREST_IO_TIMEOUT: "10" });
    expect({ exitCode, said }).toMatchObject({ exitCode: 1, said: expect.stringContaining("could not be read; the lines above say why. Nothing was written") });
    expect(said).toContain("localhost:9000");
  });

  it("has everything once it is back, by itself", async () => {
    await release.done("serve; archived");
    expect((await release.recover("latest")).orders).toMatch(/ 1001 1002 1003$/);
  });

  it("for longer than the WAL volume has room leaves a gap that is named, and the next backup ends it", async () => {
    const window = await release.done("/pg/scripts/backups.sh");
    await release.done(`pg_ctl --silent --wait stop; QUEUE_MAX=33MiB start "$PGDATA" 5433; kill "$(</tmp/storage-server)"
      for i in 1 2 3 4; do sql "INSERT INTO orders VALUES (2000 + $i)"; sql 'SELECT pg_switch_wal()' >/dev/null; done
      until grep -q 'dropped WAL file' /tmp/server-5433.log; do sleep 0.2; done
      serve; archived`);
    const { exitCode, output } = await release.plan("latest");
    expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringMatching(/the WAL segment [0-9A-F]{24}, which leads there, is missing\. From s3:/) });
    await release.backUp(8, 9);
    const after = await release.done("/pg/scripts/backups.sh");
    expect(window.match(/^ {2}\d.* to /gm)).toHaveLength(1);
    expect(after.match(/^ {2}\d.* to /gm)).toHaveLength(2);
    expect((await release.recover("latest")).orders).toMatch(/2001 2002 2003 2004$/);
  });
});

describe("named before anything is written:", () => {
  const swap = (file: string, text: string, code: string): string => `before=$(<${file}); trap 'printf %s "$before" >${file}' EXIT; printf '${text}' >${file}; ${code}`;

  it.each([
    ["a key that the storage does not take", swap("/pg/s3/AWS_SECRET_ACCESS_KEY", "another secret", keep), /403|SignatureDoesNotMatch/],
    ["a key id that it does not know", swap("/pg/s3/AWS_ACCESS_KEY_ID", "nobody", keep), /InvalidAccessKeyId|UserNotFound/],
    ["a bucket that is not there", `export PGBACKREST_REPO1_S3_BUCKET=elsewhere; ${keep}`, /404|NoSuchBucket/],
    ["another passphrase", swap("/pg/encryption/encryption-key", "another one", keep), /what is there was not encrypted with the key encryption-key of the Secret passphrase: give it/],
    ["no passphrase", `unset ENCRYPTION_SECRET; ${keep}`, /what is there is encrypted: name its key in backup.encryption/],
    ["a Secret without the key", swap("/pg/s3/AWS_SECRET_ACCESS_KEY", "", keep), /REFUSED: the Secret of the S3 storage has no AWS_SECRET_ACCESS_KEY: add it/],
    ["an authority that the certificate is not of", `mv /pg/s3/ca.crt /tmp/ca.crt; trap 'mv /tmp/ca.crt /pg/s3/ca.crt' EXIT; ${keep}`, /certificate/],
    ["another database's place", `initdb --no-sync --pgdata=/pg/data/other --username=postgres --auth=trust --no-instructions >/dev/null; pg_ctl --pgdata=/pg/data/other --silent --wait --options="-p 5435 -c unix_socket_directories=/tmp/source -c listen_addresses=''" --log=/tmp/other.log start
      trap 'pg_ctl --pgdata=/pg/data/other --silent --wait --mode=immediate stop' EXIT; ${keep.replace("PG1_PATH=$PGDATA", "PG1_PATH=/pg/data/other").replace("PORT=5433", "PORT=5435")}`, /do(es)? not match|stanza-upgrade/],
  ])("%s", async (_, code, words) => {
    const before = await everything();
    const { output } = await release.run(code);
    expect(output).toMatch(/NOT ARCHIVING to the S3 storage \(backup\.s3\): /);
    expect(output).toMatch(words);
    expect(output).not.toMatch(keys);
    expect(await everything()).toBe(before);
  });

  it("a backup's own Job says what it can't read", async () => {
    const before = await everything();
    const { exitCode, output } = await release.run("export PGBACKREST_REPO1_S3_BUCKET=elsewhere; back_up 8 4 incr");
    expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringMatching(/REFUSED: the primary localhost has made no place for its backups in .*This job can't read there either: .*unable to open missing file '\/shop\/db\/backup\/postgres\/backup.info'/) });
    expect(await everything()).toBe(before);
  });
});

it("a second Job beside one that is under way says so, and costs the first nothing", async () => {
  const { exitCode, output } = await release.run(`sleep 1; sql 'CREATE TABLE filler AS SELECT md5(i::text) FROM generate_series(1, 200000) i'
    back_up 8 1 incr >/tmp/first.log 2>&1 & first=$!
    until pgrep --full 'pgbackrest backup' >/dev/null; do sleep 0.1; done
    # held while the second tries
    pkill -STOP --full 'pgbackrest backup'
    back_up 8 1 incr >/tmp/second.log 2>&1 || true
    pkill -CONT --full 'pgbackrest backup'; status=0; wait "$first" || status=$?; cat /tmp/second.log /tmp/first.log; exit "$status"`);
  expect({ exitCode, output }).toMatchObject({ exitCode: 0, output: expect.stringMatching(/verified \d{8}-\d{6}F \(full\)/) });
  expect(output.match(/verified /g)).toHaveLength(1);
  expect(output).toMatch(/unable to acquire lock/);
});

it("a primary that is killed ends its backup, which does not count; the next one is made", async () => {
  const { exitCode, output } = await release.run(`sleep 1; back_up 8 1 incr >/tmp/job.log 2>&1 & job=$!
    until pgrep --full 'pgbackrest backup' >/dev/null; do sleep 0.1; done
    pkill -STOP --full 'pgbackrest backup'
    kill -9 "$(head -n 1 "$PGDATA/postmaster.pid")"; sleep 0.5; pkill -9 --full '^postgres: ' || true
    start "$PGDATA" 5433; pkill -CONT --full 'pgbackrest backup'
    status=0; wait "$job" || status=$?; cat /tmp/job.log; exit "$status"`);
  expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringContaining("the backup was not finished; those that exist were kept") });
  expect(await release.backUp(8, 1)).toMatch(/F$/);
});
