import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ServerContainer } from "./server-container.js";

/** The chart's own archive and backups of a real server, with a small backup volume. */
let container: ServerContainer;
const release = { NAME: "db", NAMESPACE: "shop", PRIMARY_HOST: "/tmp/source", PRIMARY_PORT: "5433", MEMBERS: "0", POSTGRES_VERSION: "18", SECRET: "db", PASSFILE: "/tmp/passfile", KEEP: "9", RECOVERY_WINDOW: "0", FULL_EVERY: "1" };
const encrypted = { ...release, ENCRYPTION_SECRET: "backup-keys", ENCRYPTION_KEY: "encryption-key" };

const source = (code: string): Promise<string> => container.do(`. /pg/source.sh\n${code}`);
const eventually = (condition: string): Promise<string> =>
  container.do(`for _ in {1..900}; do if ${condition}; then exit 0; fi; sleep 0.1; done; tail -n 20 /tmp/archive.log; exit 1`);
/** A segment that the server has finished, by its name. */
const finishSegment = (): Promise<string> =>
  source("sql \"INSERT INTO filler SELECT md5(i::text) FROM generate_series(1, 1000) i\"; sql 'SELECT pg_walfile_name(pg_current_wal_insert_lsn())'; sql 'SELECT pg_switch_wal()' >/dev/null; sql CHECKPOINT");

beforeAll(async () => {
  container = await ServerContainer.start("18", { backupMebibytes: 256 });
  await container.do("printf secret >/pg/secrets/replication; openssl rand -base64 32 >/pg/encryption/encryption-key");
  await source("start_server; sql 'CREATE TABLE filler (text text)'");
});
afterAll(() => container.remove());

describe.each([["", release, ".zst"], [", encrypted", encrypted, ".zst.enc"]] as const)("an archive%s", (_, environment, suffix) => {
  afterAll(() => container.do('kill "$(</tmp/archive)"; while kill -0 "$(</tmp/archive)" 2>/dev/null; do sleep 0.1; done'));

  it("whose volume is full stops no commit, says so, and goes on without a gap when there is room", async () => {
    await container.do("rm -f /tmp/status; setsid /pg/scripts/archive.sh >>/tmp/archive.log 2>&1 & echo $! >/tmp/archive", environment);
    await eventually("[ -s /tmp/status ]");
    const first = await finishSegment();
    await eventually(`[ -e /pg/backup/wal/${first}${suffix} ]`);
    // to the last byte
    await container.bash("cat /dev/zero >/pg/backup/filler");
    const meanwhile: string[] = [];
    for (let number = 0; number < 4; number++) meanwhile.push(await finishSegment());
    await eventually("grep -q 'NOT ARCHIVING: the backup volume is full: raise storage.backup.size' /tmp/problem");
    expect(await source("sql \"SELECT wal_status FROM pg_replication_slots WHERE slot_name = 'helmwright_archive'\"")).toMatch(/reserved|extended/);
    expect((await container.bash(`ls /pg/backup/wal/${meanwhile.at(-1)}${suffix}`)).exitCode).not.toBe(0);
    await container.do("rm /pg/backup/filler");
    for (const segment of [...meanwhile, await finishSegment()]) await eventually(`[ -e /pg/backup/wal/${segment}${suffix} ]`);
    await eventually("[ ! -e /tmp/problem ]");
    expect((await container.bash("ls /pg/backup/wal/gap")).exitCode).not.toBe(0);
    // each is whole
    for (const segment of [first, ...meanwhile]) expect(await container.do(`scripts=/pg/scripts; . $scripts/log.sh; . $scripts/encryption.sh; . $scripts/wal-archive.sh; fetch_wal ${segment} /tmp/segment && stat --format=%s /tmp/segment`, environment)).toBe("16777216");
  });

  it("a backup whose primary is killed is not kept and costs no other; the next one is made", async () => {
    const backups = (): Promise<string> => container.do("find /pg/backup -maxdepth 1 -name '20*' -printf '%f\\n' | sort");
    await container.do("sleep 1.1; /pg/scripts/backup.sh", environment);
    const before = await backups();
    const { exitCode, output } = await container.bash(`/pg/scripts/backup.sh >/tmp/backup.log 2>&1 & backup=$!
      # held while it copies, so that it is never through before
      until copying=$(pgrep --newest --exact pg_basebackup) && kill -STOP "$copying"; do :; done
      kill -9 "$(head -n 1 /pg/source/primary/postmaster.pid)"; sleep 0.5; pkill -9 --full '^postgres: ' || true
      kill -CONT "$copying"; status=0; wait "$backup" || status=$?; cat /tmp/backup.log; exit "$status"`, environment);
    expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringContaining("the backups that exist were kept") });
    expect(await backups()).toBe(before);
    await source("pg_ctl --pgdata=/pg/source/primary --silent --wait --log=/tmp/primary.log start");
    await container.do("sleep 1.1; /pg/scripts/backup.sh", environment);
    expect((await backups()).split("\n")).toHaveLength(before.split("\n").length + 1);
  });
});
