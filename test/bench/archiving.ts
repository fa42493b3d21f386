import { setTimeout as sleep } from "node:timers/promises";
import { up } from "../e2e/cluster/cluster.js";
import { eventually } from "../e2e/cluster/eventually.js";
import { createNamespace, type TestNamespace } from "../e2e/cluster/namespaces.js";
import { inMember, install, sql, type Release } from "../e2e/harness/release.js";
import { inTurn, show, showRate, spread, type Spread } from "./measure.js";

const inArchive = async (namespace: TestNamespace, command: string): Promise<string> => (await namespace.kubectl(["exec", "deployment/db-postgres-archive", "--", "bash", "-c", command])).stdout.trim();

/** Seconds that a command in the archive's pod took, by its own clock; what it says goes nowhere. */
async function secondsInArchive(namespace: TestNamespace, command: string): Promise<number> {
  return Number(await inArchive(namespace, `set -e; started=$EPOCHREALTIME; { ${command}; } >/dev/null 2>&1; printf '%s %s' "$started" "$EPOCHREALTIME" | awk '{ printf "%.3f", $2 - $1 }'`));
}

async function withRelease(name: string, measure: (release: Release) => Promise<string>): Promise<string> {
  const cluster = await up();
  const namespace = await createNamespace(name);
  try {
    const release = await install({ cluster, namespace }, {
      backup: { fullEvery: 1, keep: 1 },
      storage: { data: { size: "4Gi" }, wal: { size: "4Gi" }, backup: { size: "10Gi" } },
      // what the chart asks of a processor for each, so that the server has its share of it
      resources: { requests: { memory: "512Mi" }, limits: { memory: "1Gi" } },
      archive: { resources: { limits: { cpu: "2" } } },
    });
    await inMember(release, 0, "createdb -U postgres bench && pgbench -U postgres -i -q -s 75 bench");
    return await measure(release);
  } finally {
    await namespace.finish(true);
  }
}

/** Backup and restore of 1 GB beside plain pg_basebackup and what the disk does, all in the archive's pod on the backup volume. */
export const backupThroughput = (runs: number, log: (line: string) => void): Promise<string> => withRelease("bench-backup", async ({ namespace, ...release }) => {
  const megabytes = Number(await sql({ namespace, ...release }, 0, "SELECT sum(pg_database_size(oid)) / 1e6 FROM pg_database"));
  const rate = (seconds: number): number => { log(`${seconds.toFixed(1)} s`); return megabytes / seconds; };
  const dd = async (command: string): Promise<number> => 1073.7 / (await secondsInArchive(namespace, command));
  const [plain, ours] = await inTurn(runs,
    async () => rate(await secondsInArchive(namespace, `. /pg/scripts/log.sh; . /pg/scripts/credentials.sh; write_passfile /tmp/bench; rm -rf /pg/backup/plain.partial; pg_basebackup --dbname="host=$PRIMARY_HOST user=replicator passfile=/tmp/bench" --checkpoint=fast --wal-method=stream --pgdata=/pg/backup/plain.partial; sync -f /pg/backup; rm -rf /pg/backup/plain.partial`)),
    async () => rate(await secondsInArchive(namespace, "/pg/scripts/backup.sh")));
  const [restored, written] = await inTurn(runs,
    async () => rate(await secondsInArchive(namespace, "scripts=/pg/scripts; . $scripts/log.sh; . $scripts/encryption.sh; . $scripts/backup-set.sh; rm -rf /pg/backup/restored.partial; unpack_backup \"$(finished | tail -n 1)\" /pg/backup/restored.partial; sync -f /pg/backup")),
    () => dd("dd if=/dev/zero of=/pg/backup/dd.partial bs=1M count=1024 conv=fsync"));
  const read = spread([await dd("dd if=/pg/backup/dd.partial of=/dev/null bs=1M; rm /pg/backup/dd.partial")]);
  const slowest = ({ median, runs }: Spread, all: number): string => `${median.toFixed(0)} | ${(megabytes / median).toFixed(1)} | ${all || runs}`;
  return `| ${megabytes.toFixed(0)} MB of databases | MB/s, median | seconds | runs | goal (MB/s) |
|---|---|---|---|---|
| pg_basebackup, plain, not verified | ${slowest(plain, runs)} | |
| the chart's backup: compressed and verified | ${slowest(ours, runs)} | as plain pg_basebackup |
| restored from it and verified | ${slowest(restored, runs)} | 200 |
| dd: 1 GiB written and synced | ${slowest(written, runs)} | |
| dd: read again (from the page cache, where it is there) | ${slowest(read, 1)} | |
`;
});

/** WAL that is archived each second, how far behind the archive is meanwhile, and what it costs a running pgbench. */
export const archiveThroughput = (runs: number, log: (line: string) => void): Promise<string> => withRelease("bench-archive", async (release) => {
  const { namespace } = release;
  const position = async (): Promise<number> => Number(await sql(release, 0, "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')"));
  const newest = async (): Promise<string> => inArchive(namespace, "ls /pg/backup/wal | grep '^0.*zst$' | tail -n 1");
  await sql(release, 0, "CREATE TABLE filler AS SELECT i, md5(i::text) AS text FROM generate_series(1, 12000000) AS i", "bench");
  // copied, since a session that has to make its rows writes less than an archive takes
  const copy = (): Promise<string> => sql(release, 0, "CREATE TABLE bulk AS SELECT * FROM filler", "bench");
  // so that the server has nothing left to do
  const clean = async (): Promise<void> => { await sql(release, 0, "DROP TABLE bulk", "bench"); await sql(release, 0, "CHECKPOINT", "bench"); };
  const isArchived = (segment: string): Promise<boolean> => eventually("segmentIsArchived", async () => (await newest()) >= `${segment}.zst`, 100);
  const scale = async (count: number): Promise<void> => {
    await namespace.kubectl(["scale", "deployment", "db-postgres-archive", `--replicas=${count}`]);
    // The old one goes on until it is gone.
    if (count === 0) await namespace.kubectl(["wait", "--for=delete", "pod", "-l", "app.kubernetes.io/component=archive", "--timeout=60s"]);
    else await eventually("podIsReady", async () => (await sql(release, 0, "SELECT receiving FROM helmwright.archive", "postgres")) === "t");
    await sleep(2000);
  };
  const caughtUp = async (): Promise<void> => { await scale(1); await isArchived(await sql(release, 0, "SELECT pg_walfile_name(pg_switch_wal())")); };
  const writing = async (archived: boolean): Promise<number> => {
    const from = await position();
    const started = Date.now();
    await copy();
    const last = await sql(release, 0, "SELECT pg_walfile_name(pg_switch_wal())");
    if (archived) await isArchived(last);
    const rate = ((await position()) - from) / 1e6 / ((Date.now() - started) / 1000);
    await clean();
    log(`WAL written${archived ? " and archived" : ""}: ${rate.toFixed(0)} MB/s`);
    return rate;
  };
  const [written, rates] = await inTurn(runs,
    async () => { await scale(0); return writing(false); },
    async () => { await caughtUp(); return writing(true); });
  const backlogs: number[] = [];
  for (let run = 0; run < runs; run++) {
    const first = await sql(release, 0, "SELECT pg_walfile_name(pg_switch_wal())");
    await isArchived(first);
    await scale(0);
    await copy();
    const last = await sql(release, 0, "SELECT pg_walfile_name(pg_switch_wal())");
    await clean();
    await scale(1);
    await isArchived(last);
    // by when each segment was stored, so that the start of the pod doesn't count
    const stored = (await inArchive(namespace, "cd /pg/backup/wal && stat --format='%n %.6Y' 0*.zst")).split("\n").map((line) => line.split(" ")).filter(([name]) => name! > `${first}.zst`).map(([, time]) => Number(time));
    backlogs.push(((stored.length - 1) * 16.777) / (Math.max(...stored) - Math.min(...stored)));
    log(`a backlog of ${stored.length} segments: ${backlogs.at(-1)!.toFixed(0)} MB/s`);
  }
  const behind: number[] = [];
  /** Looked at in the same way with the archive and without it, since looking takes from the processor too. */
  const transactions = async (): Promise<{ rate: number; behind: number[] }> => {
    const measured = inMember(release, 0, "pgbench -U postgres -n -c 8 -j 2 -T 30 bench");
    const looks: number[] = [];
    for (let look = 0; look < 5; look++) { await sleep(5000); looks.push(Number(await sql(release, 0, "SELECT bytes_behind / 1e3 FROM helmwright.archive", "postgres"))); }
    return { rate: Number(/tps = ([\d.]+)/.exec((await measured).stdout)![1]), behind: looks };
  };
  const [without, archived] = await inTurn(runs,
    async () => { await scale(0); return (await transactions()).rate; },
    async () => {
      // with what was written without it
      await caughtUp();
      const { rate, behind: looks } = await transactions();
      behind.push(...looks);
      return rate;
    });
  log(`${without.median.toFixed(0)} transactions a second without, ${archived.median.toFixed(0)} with the archive`);
  return `| | median | worst | runs | goal |
|---|---|---|---|---|
| WAL written, without the archive, MB/s | ${showRate(written)} | |
| WAL written and archived, MB/s | ${showRate(rates)} | 100 |
| a backlog archived, while the server writes nothing, MB/s | ${showRate(spread(backlogs))} | 100 |
| behind the primary while pgbench runs, kB | ${show(spread(behind), 0)} | what archive_timeout would leave: up to 60 s of WAL |
| pgbench, transactions/s without the archive | ${showRate(without)} | |
| pgbench, transactions/s with it | ${showRate(archived)} | at least 90 % of that: ${((archived.median / without.median) * 100).toFixed(0)} % |

WAL comes from one session that copies a table of 12 million rows. The second figure is what the server writes and the archive takes
together, until the last segment is stored; the third one what the archive takes of as much WAL that was waiting for it. The server and
the archive request the processor that the chart does by default; the archive's limit is two cores.
`;
});
