import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { S3Release, targetVariables } from "./s3-release.js";

/** pgBackRest of each Debian that the images are of; in each the primary dies with what it had not archived, and a standby takes over. */
describe.each(["15", "17", "18"])("PostgreSQL %s, promoted", (major) => {
  let release: S3Release;
  let full: string;
  const promoted = (code: string): Promise<string> => release.done(`export PGPORT=5434\n${code}`);

  beforeAll(async () => {
    release = await S3Release.start(major);
    full = await release.backUp(8, 4);
    await release.done("sql 'INSERT INTO orders VALUES (1)'; archived; start_standby; sql 'INSERT INTO orders VALUES (2)'");
    await promoted("until [ \"$(sql 'SELECT count(*) FROM orders')\" = 2 ]; do sleep 0.1; done");
    await release.done("pg_ctl --silent --mode=immediate stop; pg_ctl --pgdata=/pg/data/standby --silent --wait promote");
    await promoted("sql 'INSERT INTO orders VALUES (3)'; archived");
  });
  afterAll(() => release.remove());

  it("archiving goes on without a gap, on the new timeline and with its history", async () => {
    const stored = (await release.done("find $stored/archive -type f -printf '%f\\n' | sort")).split("\n");
    expect(stored).toContain("00000002.history");
    const segments = (timeline: number): number[] => stored.filter((name) => new RegExp(`^0000000${timeline}[0-9A-F]{16}(\\.partial)?-`).test(name)).map((name) => parseInt(name.slice(16, 24), 16));
    // the last of the old timeline, which was not finished, is the first of the new one
    const all = [...segments(1), ...segments(2).slice(1)];
    expect(segments(2)[0]).toBe(segments(1).at(-1));
    expect(all).toEqual(all.map((_, index) => all[0]! + index));
  });

  it("everything comes back, also what only the dead primary had been given", async () => {
    const { orders, said } = await release.recover("latest");
    expect(orders).toBe("1 2 3");
    expect(said).toMatch(/on timeline 2, from the backup /);
    expect(said).toContain(full);
  });

  it("the next backup is a full one, and what follows holds what changed since", async () => {
    const environment = { PGPORT: "5434" };
    const backUp = async (between: string): Promise<string> => (await release.done(`sleep 1; export PGPORT=5434; sql "INSERT INTO orders SELECT max(id) + 1 FROM orders"; back_up 8 9 ${between}`, environment)).split("\n").at(-1)!;
    const next = await backUp("incr");
    expect(next).toMatch(/^\d{8}-\d{6}F$/);
    const [first, second] = [await backUp("diff"), await backUp("diff")];
    for (const one of [first, second]) expect(one).toMatch(new RegExp(`^${next}_\\d{8}-\\d{6}D$`));
    const incremental = await backUp("incr");
    expect(incremental).toMatch(new RegExp(`^${next}_\\d{8}-\\d{6}I$`));
    expect(await release.done("/pg/scripts/backups.sh")).toMatch(new RegExp(`^${second} +differential .* 2  `, "m"));
    expect((await release.recover("immediate", "", { BACKUP: second })).orders).toBe("1 2 3 4 5 6");
  });

  it("the nightly proof restores the newest with all WAL, and checks it", async () => {
    await promoted("sql 'INSERT INTO orders VALUES (99)'; archived; mkdir -p /pg/checks; echo 'SELECT max(id) = 99 FROM orders' >/pg/checks/orders.sql");
    const said = await release.done("unset PGPORT; /pg/scripts/verification.sh", targetVariables(["latest"]));
    for (const words of ["every table and B-tree index is sound", "the check orders holds", "every page has its checksum", "VERIFIED "]) expect(said).toContain(words);
  });
});
