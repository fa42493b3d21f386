import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;

beforeEach(() => {
  sandbox = new ScriptSandbox();
  mkdirSync(join(sandbox.root, "scripts"));
  sandbox.program("psql", 'echo "psql $PGHOST ${*: -2}: $(cat)"');
});
afterEach(() => sandbox.remove());

const add = (name: string, text: string, mode = 0o550): void => sandbox.write(`scripts/${name}`, text, mode);
const run = (): Promise<ScriptRun> => sandbox.bash(["log.sh", "init-scripts.sh"],
  `attend() { ( "$@" ); }; stop_if_asked() { :; }; exec {lock}>/dev/null; init_scripts=${sandbox.root}/scripts; run_init_scripts; echo done`, { APPLICATION_DATABASE: "shop" });
const said = (stdout: string): string[] => stdout.trim().split("\n").map((line) => line.replace(/^.*?\[test\] /, ""));

it("runs nothing where there is nothing", async () => {
  expect((await run()).stdout).toBe("done\n");
});

it("runs scripts in the order of their names, SQL in the application's database as superuser", async () => {
  add("30-b.sql", "SELECT 3");
  add("100-a.sql", "SELECT 1");
  writeFileSync(join(sandbox.root, "scripts/40.sql.gz"), gzipSync("SELECT 4"));
  add("50.sh", '#!/bin/sh\necho "$POSTGRES_USER $POSTGRES_DB $PGHOST $PGDATA $POSTGRES_PASSWORD_FILE"\n');
  add("60.sh", "echo ${BASH_VERSION:+bash}\n", 0o440);
  add("README", "x");
  const { stdout } = await run();
  const { root } = sandbox;
  expect(said(stdout)).toEqual([
    "running the init script 100-a.sql", `psql /tmp --username=postgres --dbname=shop: SELECT 1`,
    "running the init script 30-b.sql", `psql /tmp --username=postgres --dbname=shop: SELECT 3`,
    "running the init script 40.sql.gz", `psql /tmp --username=postgres --dbname=shop: SELECT 4`,
    "running the init script 50.sh", `postgres shop /tmp ${root}/pg/data/pgdata.new ${root}/pg/secrets/superuser`,
    "running the init script 60.sh", "bash",
    "running the init script README", "passing over README: what runs is named .sql, .sql.gz, .sql.xz, .sql.zst or .sh",
    "done",
  ]);
});

it.each([
  ["10.sql", "SELECT 1"],
  ["10.sh", "#!/bin/sh\necho its words; exit 3\n"],
])("a failing %s is named, and no later one runs", async (name, text) => {
  sandbox.program("psql", "echo its words; exit 3");
  add(name, text);
  add("20.sh", "echo later");
  const { stdout, stderr, exitCode } = await run();
  expect(exitCode).toBe(1);
  expect(stdout).toContain("its words");
  expect(stdout).not.toContain("later");
  expect(stderr).toContain(`REFUSED: the init script ${name} ended with status 3, its last lines stand above. Nothing was kept`);
});

it("an archive that can't be read fails too", async () => {
  add("10.sql.gz", "this is no gzip");
  const { stderr, exitCode } = await run();
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the init script 10.sql.gz ended with status 1");
});
