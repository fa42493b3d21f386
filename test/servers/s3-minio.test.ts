import { afterAll, beforeAll, expect, it } from "vitest";
import { S3Release, targetVariables } from "./s3-release.js";

/** The same with MinIO as the storage, which keeps and answers in its own way. */
let release: S3Release;
let full: string;

beforeAll(async () => {
  release = await S3Release.start("18", "minio");
  full = await release.backUp(8, 4);
});
afterAll(() => release.remove());

it("a backup and one of what changed since come back, to a moment between and to the end", async () => {
  await release.done("sql 'INSERT INTO orders VALUES (1)'; sleep 0.01");
  const moment = await release.done("now");
  await release.done("sql 'INSERT INTO orders VALUES (2)'");
  expect(await release.backUp(8, 4)).toMatch(new RegExp(`^${full}_\\d{8}-\\d{6}I$`));
  await release.done("sql 'INSERT INTO orders VALUES (3)'; archived");
  expect((await release.recover("time", moment)).orders).toBe("1");
  expect((await release.recover("latest")).orders).toBe("1 2 3");
});

it("a standby that takes over archives on, with its history", async () => {
  await release.done("start_standby; sql 'INSERT INTO orders VALUES (4)'; until [ \"$(PGPORT=5434 sql 'SELECT count(*) FROM orders')\" = 4 ]; do sleep 0.1; done; pg_ctl --silent --mode=immediate stop; pg_ctl --pgdata=/pg/data/standby --silent --wait promote; export PGPORT=5434; sql 'INSERT INTO orders VALUES (5)'; archived");
  const { orders, said } = await release.recover("latest");
  expect(orders).toBe("1 2 3 4 5");
  expect(said).toContain("on timeline 2");
});

it("the nightly proof restores all of it and checks it", async () => {
  expect(await release.done("unset PGPORT; /pg/scripts/verification.sh", targetVariables(["latest"]))).toContain("VERIFIED ");
});

it("of one more than are to be kept the oldest goes, with what was made upon it", async () => {
  const next = (): Promise<string> => release.done("sleep 1; export PGPORT=5434; back_up 1 1 incr").then((output) => output.split("\n").at(-1)!);
  const newest = [await next(), await next()].at(-1)!;
  const listed = await release.done("/pg/scripts/backups.sh");
  expect(listed).toContain(newest);
  expect(listed).not.toContain(full);
});

it("keys that the storage does not know are named, and nothing is stored", async () => {
  await release.done("printf another >/pg/s3/AWS_SECRET_ACCESS_KEY");
  const { exitCode, output } = await release.run("export PGPORT=5434; back_up 1 1 incr");
  expect(exitCode).not.toBe(0);
  expect(output).toMatch(/SignatureDoesNotMatch|InvalidAccessKeyId|AccessDenied|\b403\b/);
});
