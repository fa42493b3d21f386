import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const run = (code: string): Promise<{ exitCode: number; stdout: string; stderr: string }> => sandbox.bash(["log.sh", "volumes.sh"], code, { POSTGRES_VERSION: "18" });
const stray = async (): Promise<boolean> => (await run("has_stray_wal")).exitCode === 0;
const addWal = (): void => {
  mkdirSync(join(sandbox.root, "pg/wal/pg_wal"), { recursive: true });
  sandbox.write("pg/wal/pg_wal/000000010000000000000001", "WAL");
};

it("a new volume has no stray WAL, and neither has an empty pg_wal", async () => {
  expect(await stray()).toBe(false);
  mkdirSync(join(sandbox.root, "pg/wal/pg_wal"));
  expect(await stray()).toBe(false);
});

it("WAL whose data directory is missing is stray", async () => {
  addWal();
  expect(await stray()).toBe(true);
});

it("WAL of an attempt that ended early is not stray and goes with the next attempt", async () => {
  expect((await run('begin_data_directory; mkdir "$PGDATA.new"')).exitCode).toBe(0);
  addWal();
  expect(await stray()).toBe(false);
  expect((await run("begin_data_directory")).exitCode).toBe(0);
  expect(sandbox.list("pg/wal")).toEqual(["unfinished"]);
  expect(sandbox.list("pg/data")).toEqual([]);
});

it("the first attempt leaves WAL that is there alone", async () => {
  addWal();
  await run("begin_data_directory");
  expect(sandbox.list("pg/wal/pg_wal")).toEqual(["000000010000000000000001"]);
});

it("a data directory appears when it is whole, and its WAL is no longer of an attempt", async () => {
  await run('begin_data_directory; mkdir "$PGDATA.new"; echo 18 >"$PGDATA.new/PG_VERSION"');
  expect((await run("has_data")).exitCode).toBe(1);
  expect((await run("finish_data_directory; has_data")).exitCode).toBe(0);
  expect(sandbox.list("pg/data")).toEqual(["pgdata"]);
  expect(sandbox.list("pg/wal")).toEqual([]);
});

it("a data directory of another version is refused and not touched", async () => {
  mkdirSync(join(sandbox.root, "pg/data/pgdata"));
  sandbox.write("pg/data/pgdata/PG_VERSION", "16\n");
  const { exitCode, stderr } = await run("check_data_directory");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the data directory is of PostgreSQL 16, postgres.version is 18: set it to 16");
  expect(sandbox.list("pg/data/pgdata")).toEqual(["PG_VERSION"]);
});

it("pg_wal inside the data directory moves to its own volume", async () => {
  mkdirSync(join(sandbox.root, "pg/data/pgdata/pg_wal"), { recursive: true });
  sandbox.write("pg/data/pgdata/PG_VERSION", "18\n");
  sandbox.write("pg/data/pgdata/pg_wal/segment", "WAL");
  expect((await run("check_data_directory")).exitCode).toBe(0);
  expect(sandbox.read("pg/wal/pg_wal/segment")).toBe("WAL");
  const { stdout } = await run('readlink "$PGDATA/pg_wal"');
  expect(stdout).toBe(`${sandbox.root}/pg/wal/pg_wal\n`);
  expect(sandbox.list("pg/data/pgdata")).toEqual(["PG_VERSION", "pg_wal"]);
});

it("two places with WAL are refused and both kept", async () => {
  addWal();
  mkdirSync(join(sandbox.root, "pg/data/pgdata/pg_wal"), { recursive: true });
  sandbox.write("pg/data/pgdata/PG_VERSION", "18\n");
  const { exitCode, stderr } = await run("check_data_directory");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("keep the one that belongs to the data");
  expect(sandbox.list("pg/wal/pg_wal")).toHaveLength(1);
});

it.each([
  ["1000", "max_wal_size = 250MB\nmax_slot_wal_keep_size = 800MB\n"],
  // PostgreSQL starts with two segments at least
  ["60", "max_wal_size = 32MB\nmax_slot_wal_keep_size = 48MB\n"],
  ["9000", ""],
])("with a WAL volume of %s MiB: %j", async (size, limits) => {
  sandbox.program("df", `printf ' 1M-blocks\\n     ${size}\\n'`);
  sandbox.write("pg/configuration/sizes.conf", "max_wal_size = 1024MB\nmax_slot_wal_keep_size = 1638MB\n");
  const { stdout } = await sandbox.bash(["log.sh", "volumes.sh"], "wal_limits");
  expect(stdout).toBe(limits);
});
