import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
const old = ["20250101T000000Z", "20250102T000000Z", "20250103T000000Z"];

beforeEach(() => {
  sandbox = new ScriptSandbox();
  sandbox.write("pg/secrets/superuser", "secret");
  for (const name of old) mkdirSync(join(sandbox.root, "pg/backup/logical", name), { recursive: true });
  sandbox.program("psql", "case $* in *pg_database_size*) echo 1000000 ;; *datallowconn*) printf 'app\\0005\\000' ;; esac");
  sandbox.program("pg_dumpall", `ls ${sandbox.root}/pg/backup/logical >${sandbox.root}/tmp/at-dump`);
  sandbox.program("pg_dump", 'for argument; do case $argument in --file=*) mkdir "${argument#*=}" ;; esac; done');
  // Without a directory it is given a dump to read.
  sandbox.program("pg_restore", '[ "$#" -gt 1 ] || cat >/dev/null');
});
afterEach(() => sandbox.remove());

const dump = (keep: number): Promise<ScriptRun> =>
  sandbox.script("logical-backup.sh", [], { POSTGRES_VERSION: "18", KEEP: String(keep), KEEP_DAYS: "0", JOBS: "1", PRIMARY_HOST: "db", PRIMARY_PORT: "5432" });
/** The volume has room from the moment on when the oldest dump is gone. */
const full = (): void => sandbox.program("stat", `case $* in *file-system*) [ -e ${sandbox.root}/pg/backup/logical/${old[0]} ] && echo '1000 4096' || echo '1000000 4096' ;; *) exec /usr/bin/stat "$@" ;; esac`);
const dumps = (): string[] => sandbox.list("pg/backup/logical").filter((name) => name !== "lock");

it("fewer dumps to keep make room where there is none, before the next", async () => {
  full();
  const { exitCode, stderr } = await dump(2);
  expect(exitCode, stderr).toBe(0);
  expect(sandbox.read("tmp/at-dump")).toContain(`${old[1]}\n${old[2]}\n`);
  expect(dumps()).toHaveLength(2);
});

it("a dump that would not fit is not begun, and costs no other that is to be kept", async () => {
  full();
  const { exitCode, stderr } = await dump(3);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("raise storage.backup.size or lower backup.logical.keep");
  expect(dumps()).toEqual(old);
});

it("after the clock was put back, the dump just made stays beside those of the future", async () => {
  const future = ["20990101T000000Z", "20990102T000000Z"];
  for (const name of future) mkdirSync(join(sandbox.root, "pg/backup/logical", name));
  const { exitCode, stdout } = await dump(2);
  expect(exitCode).toBe(0);
  const made = /dumped 1 databases into (\S+):/.exec(stdout)![1];
  expect(dumps()).toEqual([made, ...future]);
});

it("a database called as another one's directory would be has a directory of its own", async () => {
  sandbox.program("psql", "case $* in *pg_database_size*) echo 1000000 ;; *datallowconn*) printf 'oid-6\\0005\\000with space\\0006\\000' ;; esac");
  const { exitCode, stderr } = await dump(4);
  expect(exitCode, stderr).toBe(0);
  expect(sandbox.read(`pg/backup/logical/${dumps().at(-1)}/databases`)).toBe("oid-5\toid-6\noid-6\twith space\n");
});
