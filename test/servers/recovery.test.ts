import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ServerContainer, type Run } from "./server-container.js";

/** What the source did, and when. */
let container: ServerContainer;
const facts: Record<string, string> = {};

const source = (code: string): Promise<string> => container.do(`. /pg/source.sh\n${code}`);
const note = async (name: string, code: string): Promise<void> => { facts[name] = await source(code); };

beforeAll(async () => {
  container = await ServerContainer.start("18");
  await source("start_source; sql 'CREATE TABLE orders (id int)'");
  await note("first", "back_up");
  await note("kept", "sql 'INSERT INTO orders VALUES (1) RETURNING pg_current_xact_id()'");
  await note("between", "sql 'SELECT pg_current_wal_insert_lsn()'");
  await note("moment", "now");
  await note("second-order", "sql 'INSERT INTO orders VALUES (2) RETURNING pg_current_xact_id()'");
  await source(`sql "SELECT pg_create_restore_point('it''s before')"; sql 'INSERT INTO orders VALUES (3)'; archive`);
  await note("second", "back_up");
  await source("sql 'CREATE TABLE precious AS SELECT generate_series(1, 1000) AS id'; sleep 0.01");
  await note("before-drop", "now");
  await source("sql 'DROP TABLE precious'; archive; sql 'INSERT INTO orders VALUES (4)'; received");
  // a standby takes over; the old primary goes on for two more rows, which the archive still gets
  await source(`pg_basebackup --pgdata=/pg/source/standby --wal-method=stream --checkpoint=fast --write-recovery-conf
    sed -i 's/^port=.*/port=5434/' /pg/source/standby/postgresql.conf
    pg_ctl --pgdata=/pg/source/standby --silent --wait --log=/tmp/standby.log start
    sql 'INSERT INTO orders VALUES (5)'; archive
    until [ "$(PGPORT=5434 sql 'SELECT count(*) FROM orders')" = 5 ]; do sleep 0.1; done
    pg_ctl --pgdata=/pg/source/standby --silent --wait promote`);
  await note("given-up", "sql 'INSERT INTO orders VALUES (666) RETURNING pg_current_xact_id()'");
  await source(`sql 'INSERT INTO orders VALUES (667)'; received
    kill "$(</tmp/receiver)"; while kill -0 "$(</tmp/receiver)" 2>/dev/null; do sleep 0.1; done
    pg_ctl --pgdata=/pg/source/primary --silent --mode=immediate stop
    for file in $wal/incoming/*.partial; do zstd --quiet --rm -1 "$file" -o "$wal/\${file##*/}.zst"; done
    export PGPORT=5434; receive; sql 'INSERT INTO orders VALUES (7)'; archive; cp /pg/source/standby/pg_wal/*.history $wal
    sql 'INSERT INTO orders VALUES (8)'; received`);
});
afterAll(() => container.remove());

type Target = [kind: string, value?: string, more?: Record<string, string>];
const environment = ([kind, value = "", more = {}]: Target): Record<string, string> =>
  ({ POSTGRES_VERSION: "18", SOURCE: "db-postgres-backup", NAME: "new", NAMESPACE: "shop", TARGET_KIND: kind, TARGET_VALUE: value, APPLICATION_DATABASE: "app", ...more });

const plan = (...target: Target): Promise<Run> => container.bash("/pg/scripts/recovery.sh plan", environment(target));

/** Recovers, and gives the orders that are there, whether the table that was dropped is, and what was said. */
async function recover(...target: Target): Promise<{ orders: string; precious: boolean; said: string }> {
  const output = await container.do(`scripts=/pg/scripts
for one in log backup-volume encryption backup-set wal-archive wal-records recovery-target restore; do . "$scripts/$one.sh"; done
plan_recovery; restore; note_recovered
in_restored --command="SELECT 'orders ' || coalesce(string_agg(id::text, ' ' ORDER BY id), '') || CASE WHEN to_regclass('precious') IS NULL THEN '' ELSE ' precious' END FROM orders" app
stop_restored`, environment(target));
  const orders = /^orders ?(.*)$/m.exec(output)![1]!;
  return { orders: orders.replace(" precious", ""), precious: orders.endsWith("precious"), said: /RECOVERED .*/.exec(output)![0] };
}

describe("a target", () => {
  it("between two commits is met by LSN, by transaction and by time", async () => {
    const last = `the last transaction is ${facts["kept"]},`;
    for (const target of [["lsn", facts["between"]!, { TARGET_INCLUSIVE: "false" }], ["transaction", facts["kept"]!], ["transaction", facts["second-order"]!, { TARGET_INCLUSIVE: "false" }], ["time", facts["moment"]!]] as Target[]) {
      const { orders, said } = await recover(...target);
      expect([target[0], orders]).toEqual([target[0], "1"]);
      expect(said).toContain(last);
      expect(said).toContain(`from the backup ${facts["first"]}`);
    }
  });

  it("at a commit's own microsecond is met with it or without it, and just before the next one without that", async () => {
    const committed = async (transaction: string): Promise<string> => /committed at (\S+ \S+)$/m.exec((await plan("transaction", transaction)).output)![1]!;
    const [first, second] = [await committed(facts["kept"]!), await committed(facts["second-order"]!)];
    const before = (time: string): string => time.slice(0, -6) + String(Number(time.slice(-6)) - 1).padStart(6, "0");
    expect((await recover("time", `${first}Z`, { TARGET_INCLUSIVE: "false" })).orders).toBe("");
    expect((await recover("time", `${first}Z`)).orders).toBe("1");
    expect((await recover("time", `${before(second)}Z`)).orders).toBe("1");
    expect((await recover("time", `${second}Z`)).orders).toBe("1 2");
  });

  it("by name is met, and what was after it is not there", async () => {
    expect((await recover("name", "it's before")).orders).toBe("1 2");
  });

  it("before a table was dropped brings it back, from the newest backup before", async () => {
    const { orders, precious, said } = await recover("time", facts["before-drop"]!);
    expect({ orders, precious }).toEqual({ orders: "1 2 3", precious: true });
    expect(said).toContain(`from the backup ${facts["second"]}`);
  });

  it("that isn't given is the end of all WAL, across a promotion", async () => {
    const { orders, precious, said } = await recover("latest");
    expect({ orders, precious }).toEqual({ orders: "1 2 3 4 5 7 8", precious: false });
    expect(said).toContain("on timeline 2");
  });

  it("on the old timeline has what was given up", async () => {
    expect((await recover("transaction", facts["given-up"]!, { TARGET_TIMELINE: "1" })).orders).toBe("1 2 3 4 5 666");
  });

  it("at the end of a backup needs no WAL after it", async () => {
    const { orders, said } = await recover("immediate", "", { BACKUP: facts["first"]! });
    expect(orders).toBe("");
    expect(said).toContain("the last transaction is within the backup");
  });
});

describe("refused before anything is written, with what there is", () => {
  const window = (): string => "From db-postgres-backup there can be had: ";

  it.each([
    ["a time before the oldest backup", ["time", "2020-01-01T00:00:00Z"], "it is before the end of the oldest backup"],
    ["a time after the end", ["time", "2100-01-01T00:00:00Z"], "the WAL that is there ends before"],
    ["an LSN after the end", ["lsn", "F/0"], "the WAL that is there ends at"],
    ["an LSN before the oldest backup", ["lsn", "0/1000000"], "it is before the end of the oldest backup"],
    ["a transaction that never was", ["transaction", "999999"], "there is no such transaction"],
    ["a name that nobody gave", ["name", "before"], "there is no such name"],
    ["a backup that is not there", ["latest", "", { BACKUP: "20200101T000000Z" }], "the backup 20200101T000000Z is not there"],
  ] as [string, Target, string][])("%s", async (_, target, words) => {
    const { exitCode, output } = await plan(...target);
    expect(exitCode).toBe(1);
    expect(output).toContain(words);
    expect(output).toContain(window());
  });

  it.each([
    ["a time without a zone", ["time", "2026-03-01 06:00:00"], "is no date with a time of day, to the microsecond at most, and an offset from UTC"],
    ["another major version", ["latest", "", { POSTGRES_VERSION: "17" }], "of PostgreSQL 18, postgres.version is 17"],
    ["a timeline that never was", ["latest", "", { TARGET_TIMELINE: "9" }], "recovery.timeline: 9 is not there, the newest is 2"],
  ] as [string, Target, string][])("%s", async (_, target, words) => {
    const { exitCode, output } = await plan(...target);
    expect(exitCode).toBe(1);
    expect(output).toContain(words);
  });

  /** Does something to a file, runs, and puts it back. */
  async function harmed(file: string, harm: string, run: () => Promise<void>): Promise<void> {
    await container.do(`cp -a ${file} /tmp/kept; ${harm}`);
    try { await run(); } finally { await container.do(`cp -a /tmp/kept ${file}`); }
  }
  /** Every bit of a byte: one that is written may have been there. */
  const flip = (file: string, at: number): string => `printf "\\\\$(printf %o $((255 - $(od -An -tu1 -j${at} -N1 ${file}))))" | dd of=${file} bs=1 seek=${at} conv=notrunc status=none`;
  const segment = async (): Promise<string> => container.do(`ls /pg/backup/wal/*.zst | sed -n 4p`);

  it("a segment that is missing: what lies behind it, and not what lies before", async () => {
    const file = await segment();
    await harmed(file, `rm ${file}`, async () => {
      const { exitCode, output } = await plan("latest", "", { BACKUP: facts["first"]! });
      expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringContaining(`the WAL segment ${/\w+(?=\.zst)/.exec(file)![0]}, which leads there, is missing`) });
      expect((await plan("time", facts["moment"]!)).exitCode).toBe(0);
    });
  });

  it("a byte that was flipped in a segment", async () => {
    const file = await segment();
    await harmed(file, flip(file, 300), async () => {
      expect((await plan("latest", "", { BACKUP: facts["first"]! })).output).toContain(`the WAL segment ${/\w+(?=\.zst)/.exec(file)![0]}, which leads there, is damaged`);
    });
  });

  it("a byte that was flipped before the segment was compressed", async () => {
    const file = await container.do("ls /pg/backup/wal/*.zst | sed -n 3p");
    await harmed(file, `zstd -qdf ${file} -o /tmp/segment; ${flip("/tmp/segment", 350)}; zstd -qf -1 /tmp/segment -o ${file}`, async () => {
      expect((await plan("time", facts["moment"]!)).output).toContain("is damaged");
    });
  });

  it("a byte that was flipped in a backup, and a manifest that was cut short", async () => {
    const backup = `/pg/backup/${facts["second"]}`;
    const file = await container.do(`find ${backup}/base -type f -size +16k | sort | sed -n 1p`);
    const attempt = (): Promise<Run> => container.bash("/pg/scripts/verification.sh", environment(["latest"]));
    await harmed(file, flip(file, 9000), async () => {
      expect(await attempt()).toMatchObject({ exitCode: 1, output: expect.stringContaining(`checksum mismatch for file "${file.slice(backup.length + 1)}"`) });
      expect(await container.do(`cat /pg/backup/verified/${facts["second"]}`)).toMatch(/^result=failed\n[^]*\nwhy=.*checksum mismatch/);
    });
    await harmed(`${backup}/backup_manifest`, `truncate --size=2000 ${backup}/backup_manifest`, async () => {
      expect(await attempt()).toMatchObject({ exitCode: 1, output: expect.stringContaining(`${facts["second"]}: it is damaged`) });
    });
  });
});

describe("the proof", () => {
  it("restores the newest backup with all WAL and checks everything", async () => {
    await container.do("echo 'SELECT count(*) = 7 FROM orders' >/pg/checks/orders.sql");
    const output = await container.do("/pg/scripts/verification.sh", environment(["latest"]));
    for (const words of ["every table and B-tree index is sound", "the check orders holds", "every page has its checksum", `VERIFIED ${facts["second"]}`]) expect(output).toContain(words);
    expect(await container.do("/pg/scripts/backups.sh", environment(["latest"]))).toMatch(new RegExp(`^${facts["second"]} +full .* ok \\d{4}-.*, in \\d+ s$`, "m"));
  });

  it("fails when a check of the user's does", async () => {
    await container.do("echo 'SELECT count(*) = 8 FROM orders' >/pg/checks/orders.sql");
    const { exitCode, output } = await container.bash("/pg/scripts/verification.sh", environment(["latest"]));
    expect(exitCode).toBe(1);
    expect(output).toContain("the check orders should answer t and answered: f");
    await container.do("rm /pg/checks/orders.sql");
  });
});
