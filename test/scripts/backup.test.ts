import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
const old = ["20250101T000000Z", "20250102T000000Z", "20250103T000000Z"];

beforeEach(() => {
  sandbox = new ScriptSandbox();
  sandbox.write("pg/secrets/replication", "secret");
  for (const name of old) mkdirSync(join(sandbox.root, "pg/backup", name));
  const log = `echo "\${0##*/}" >>${sandbox.root}/tmp/calls`;
  sandbox.program("psql", "echo 1000000");
  sandbox.program("pg_basebackup", `${log}; for argument; do case $argument in --pgdata=*) mkdir -p "\${argument#*=}"; echo data >"\${argument#*=}/PG_VERSION" ;; esac; done`);
  sandbox.program("pg_verifybackup", `${log}; ls ${sandbox.root}/pg/backup >${sandbox.root}/tmp/at-verification`);
});
afterEach(() => sandbox.remove());

const backup = (keep: number): Promise<ScriptRun> => sandbox.script("backup.sh", [], { KEEP: String(keep), PRIMARY_HOST: "db.shop.svc", PRIMARY_PORT: "5433" });
const backups = (): string[] => sandbox.list("pg/backup").filter((name) => name !== "backup.lock");

it("a backup counts and the oldest go only after it has been verified", async () => {
  const { exitCode, stdout, stderr } = await backup(2);
  expect(exitCode, stderr).toBe(0);
  expect(sandbox.read("tmp/calls")).toBe("pg_basebackup\npg_verifybackup\n");
  const atVerification = sandbox.read("tmp/at-verification").trim().split("\n");
  expect(atVerification).toEqual(expect.arrayContaining(old));
  expect(atVerification.filter((name) => name.endsWith(".partial"))).toHaveLength(1);
  expect(backups()).toHaveLength(2);
  expect(backups()[0]).toBe("20250103T000000Z");
  expect(stdout).toContain("removing 20250101T000000Z");
  expect(stdout).toContain("2 backups are kept, the oldest is 20250103T000000Z");
});

it("nothing goes while there are no more than are to be kept", async () => {
  await backup(4);
  expect(backups()).toHaveLength(4);
  expect(backups().slice(0, 3)).toEqual(old);
});

it.each([
  ["a copy that fails", "pg_basebackup", "the copy did not succeed"],
  ["a copy that is damaged", "pg_verifybackup", "the copy is damaged and was not kept"],
])("%s is not kept and costs no older one", async (_, program, words) => {
  sandbox.program(program, "exit 1");
  const { exitCode, stderr } = await backup(1);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(words);
  expect(backups().filter((name) => !name.endsWith(".partial"))).toEqual(old);
});

it("what is left of an attempt goes, and is never taken for a backup", async () => {
  mkdirSync(join(sandbox.root, "pg/backup/20250104T000000Z.partial"));
  await backup(1);
  expect(backups()).toHaveLength(1);
  expect(backups()[0]).toMatch(/^20(?!250104).*Z$/);
});

it("a backup that would not fit is not begun", async () => {
  sandbox.program("psql", "echo 1125899906842624");
  const { exitCode, stderr } = await backup(1);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/a backup needs about 1\.2PiB and .* are free: raise storage\.backup\.size or lower backup\.keep/);
  expect(backups()).toEqual(old);
});

it("a primary that doesn't answer is named and nothing is begun", async () => {
  sandbox.program("psql", "exit 2");
  const { exitCode, stderr } = await backup(1);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the primary db.shop.svc did not answer: the backup was not begun");
  expect(backups()).toEqual(old);
});

it("a second backup of the release is refused while one runs", async () => {
  sandbox.program("pg_basebackup", "sleep 3; exit 1");
  const first = backup(1);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const second = await backup(1);
  expect(second.exitCode).toBe(1);
  expect(second.stderr).toContain("another backup of this release is running");
  await first;
});
