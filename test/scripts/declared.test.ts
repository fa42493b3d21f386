import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;

/** A server whose queries answer with steps, and which takes every statement but one. */
beforeEach(() => {
  sandbox = new ScriptSandbox();
  sandbox.program("psql", String.raw`for last; do :; done
case $* in
  *pg_is_in_recovery*) echo f ;;
  *"SELECT key FROM"*) echo "it's" ;;
  *declared-roles.sql*) printf 'role\x1f%s\x1fmade\x1fCREATE ROLE %s\n' one one two two ;;
  *declared-extensions.sql*) printf 'extension\x1fpg_trgm\x1finstalled\x1fCREATE EXTENSION pg_trgm\n' ;;
  *.sql*) [ -z "${"${KIND-}"}" ] || echo "noted $KIND $OBJECT: $PROBLEM" >>"$TAKEN" ;;
  *) statement=$(cat); echo "$last $statement" >>"$TAKEN"; [ "$statement" != "$REFUSED" ] || { echo 'psql:<stdin>:1: ERROR:  no such thing' >&2; exit 3; } ;;
esac`);
  sandbox.write("tmp/taken", "");
});
afterEach(() => sandbox.remove());

const run = (code: string, refused = ""): Promise<ScriptRun> => sandbox.bash(["log.sh", "primary.sh", "declared.sh"],
  `scripts=${sandbox.root}/pg/scripts declared=${sandbox.root}/declared.json
ask_server() { psql --command="$1" postgres; }
echo '{}' >"$declared"
${code}`, { TAKEN: `${sandbox.root}/tmp/taken`, REFUSED: refused });
const taken = (): string[] => sandbox.read("tmp/taken").trim().split("\n").filter(Boolean);
const roles = ["dbname='postgres' user=postgres CREATE ROLE one", "dbname='postgres' user=postgres CREATE ROLE two"];
const extension = "dbname='it\\'s' user=postgres CREATE EXTENSION pg_trgm";

it("what is declared is kept at the first look, and not again while nothing changes", async () => {
  const { stdout, stderr } = await run("for look in 1 2 3 4 5 6; do keep_declared; done");
  expect(stderr).toBe("");
  expect(taken()).toEqual([...roles, extension]);
  expect(stdout).toContain("declared role one: made\n");
  expect(stdout.match(/roles and databases are as the values declare them/g)).toHaveLength(1);
});

it("a change is kept when it has stood for some looks, so that a Secret that comes a little later is the one that is read", async () => {
  await run("keep_declared; : >$TAKEN; echo '{ }' >$declared; for look in 1 2 3; do keep_declared; done");
  expect(taken()).toEqual([]);
  await run("keep_declared; : >$TAKEN; echo '{ }' >$declared; for look in 1 2 3 4; do keep_declared; done");
  expect(taken()).toEqual([...roles, extension]);
});

it("a step that fails is named and noted, stops no other, and is tried again later", async () => {
  const { stdout } = await run("keep_declared; keep_declared; SECONDS=400; keep_declared", "CREATE ROLE one");
  expect(stdout).toContain("FAILED declared role one: made: no such thing\n");
  expect(stdout).toContain("(1 problems)");
  const all = [...roles, extension, "noted role one: made: no such thing"];
  expect(taken()).toEqual([...all, ...all]);
});

it("a standby leaves everything to its primary", async () => {
  await run("mkdir -p $PGDATA; : >$PGDATA/standby.signal; keep_declared");
  expect(taken()).toEqual([]);
  sandbox.program("psql", 'echo t; echo "$*" >>"$TAKEN"');
  await run("rm $PGDATA/standby.signal; keep_declared");
  expect(taken()).toEqual(["--command=SELECT pg_is_in_recovery() postgres"]);
});

it("where nothing is declared, nothing is asked", async () => {
  const { stdout } = await run("rm $declared; keep_declared");
  expect(stdout).toBe("");
  expect(taken()).toEqual([]);
});
