import { afterAll, beforeAll, expect, it } from "vitest";
import { S3Release } from "./s3-release.js";

/** What counts as a backup in the storage, and what goes. */
let release: S3Release;
const names: Record<string, string> = {};

const stored = (): Promise<string[]> => release.done("/pg/scripts/pgbackrest.sh repo-ls --filter=F backup/postgres").then((said) => said.split("\n").sort());
const counted = (): Promise<string[]> => release.done("/pg/scripts/backups.sh").then((said) => [...said.matchAll(/^\d{8}-\d{6}F\S*/gm)].map(([name]) => name));
const segments = (): Promise<string[]> => release.done("find $stored/archive -type f -printf '%f\\n' | grep -oxE '[0-9A-F]{24}-.*' | cut -c 1-24 | sort").then((said) => said.split("\n"));

beforeAll(async () => { release = await S3Release.start("18"); });
afterAll(() => release.remove());

it("exactly as many as are to be kept all stay, with what they were made upon", async () => {
  names["full"] = await release.backUp(2, 2);
  names["upon"] = await release.backUp(2, 2);
  await release.done("sql 'INSERT INTO orders VALUES (1)'; archived");
  names["second"] = await release.backUp(2, 2);
  expect(names["upon"]).toMatch(new RegExp(`^${names["full"]}_`));
  expect(names["second"]).toMatch(/F$/);
  expect(await stored()).toEqual([names["full"], names["upon"], names["second"]]);
});

it("of one more the oldest go, with their WAL and no other", async () => {
  const before = await segments();
  names["upon second"] = await release.backUp(2, 2);
  expect(await stored()).toEqual([names["second"], names["upon second"]]);
  const first = await release.done(`scripts=/pg/scripts; . $scripts/log.sh; . $scripts/wal-archive.sh; . $scripts/s3-backups.sh; check_archive; s3_fact ${names["second"]} backup-archive-start`);
  const after = await segments();
  expect(after[0]).toBe(first);
  expect(after.filter((one) => before.includes(one))).toEqual(before.filter((one) => one >= first));
});

it("one whose Job was killed before it was read back does not count, and nothing is made upon it", async () => {
  const { output } = await release.run(`sleep 1; back_up 2 9 incr >/tmp/job.log 2>&1 & job=$!
    until pgrep --full 'pgbackrest backup' >/dev/null; do sleep 0.1; done
    pkill -KILL --full scripts/backup-to-s3.sh; wait "$job" || true
    until ! pgrep --full 'pgbackrest backup' >/dev/null; do sleep 0.2; done; cat /tmp/job.log`);
  expect(output).not.toContain("verified ");
  expect((await stored()).length).toBe(3);
  expect(await counted()).toEqual([names["second"], names["upon second"]]);
  const next = await release.backUp(3, 9);
  expect(next).toMatch(/F$/);
  expect(await counted()).toEqual([names["second"], names["upon second"], next]);
});

it("one that can't be read back is named, does not count and costs no other", async () => {
  const before = await counted();
  const { exitCode, output } = await release.run(`sleep 1; sql 'CREATE TABLE filler AS SELECT generate_series(1, 1000) AS id'
    rm -f /tmp/pgbackrest-[0-9]*; back_up 1 1 incr >/tmp/job.log 2>&1 & job=$!
    until pgrep --full 'pgbackrest backup' >/dev/null; do sleep 0.1; done
    # held, so that the copy is changed before it is looked at
    pkill -STOP --full scripts/backup-to-s3.sh
    until grep -qs ^ended /tmp/pgbackrest-[0-9]*; do sleep 0.1; done
    one=$(ls -d $stored/backup/postgres/*F | tail -n 1); file=$(find "$one" -type f \\( -path '*/bundle/*' -o -path '*/pg_data/*' \\) -printf '%s %p\\n' | sort -n | sed -n '$s/^[0-9]* //p')
    printf other | dd of="$file" bs=1 seek=2000 conv=notrunc status=none
    pkill -CONT --full scripts/backup-to-s3.sh; status=0; wait "$job" || status=$?; cat /tmp/job.log; exit "$status"`);
  expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringMatching(/REFUSED: the backup \d{8}-\d{6}F is damaged in the storage: status: invalid, [^]*This backup does not count; those that exist were kept/) });
  expect(await counted()).toEqual(before);
  expect(await stored()).toEqual(expect.arrayContaining(before));
});

it("data with a damaged page gives no backup, and the good ones stay", async () => {
  const before = await counted();
  await release.done(`sql 'CREATE TABLE harmed AS SELECT generate_series(1, 10000) AS id'; sql CHECKPOINT; file=$PGDATA/$(sql "SELECT pg_relation_filepath('harmed')")
    pg_ctl --silent --wait stop; printf XXXX | dd of="$file" bs=1 seek=20000 conv=notrunc status=none; start "$PGDATA" 5433`);
  for (const fullEvery of [9, 1]) {
    const { exitCode, output } = await release.run(`sleep 1; back_up 1 ${fullEvery} incr`);
    expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringMatching(/invalid page checksum found in file [^]*REFUSED: the data of the primary localhost has damaged pages/) });
    expect(await counted()).toEqual(before);
    expect(await stored()).toEqual(expect.arrayContaining(before));
  }
});
