import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const passfile = (): Promise<{ exitCode: number; stderr: string }> => sandbox.bash(["log.sh", "credentials.sh"], `write_passfile ${sandbox.root}/tmp/passfile`);

it.each([
  ["plain", "plain"],
  ["a:b", "a\\:b"],
  ["a\\b", "a\\\\b"],
  ["\\:", "\\\\\\:"],
  ["it's \"quoted\" $HOME `x` {{ .Values }} %s no 017", "it's \"quoted\" $HOME `x` {{ .Values }} %s no 017"],
  [" leading and trailing ", " leading and trailing "],
  ["Zürich-東京", "Zürich-東京"],
  ["-n", "-n"],
])("the password %j is written as %j", async (password, escaped) => {
  sandbox.write("pg/secrets/replication", password);
  expect(await passfile()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(sandbox.read("tmp/passfile")).toBe(`*:*:*:replicator:${escaped}\n`);
});

it("nobody else may read the password file", async () => {
  sandbox.write("pg/secrets/replication", "x");
  await passfile();
  const { stdout } = await sandbox.bash([], `stat --format=%a ${sandbox.root}/tmp/passfile`);
  expect(stdout).toBe("600\n");
});

it.each(["x\n", "a\nb", "\n"])("the password %j with a line break is refused in words that say what to do, and isn't shown", async (password) => {
  sandbox.write("pg/secrets/replication", `hunter2${password}`);
  const { exitCode, stderr } = await passfile();
  expect(exitCode).toBe(1);
  expect(stderr).toContain("REFUSED: the password of replication in the Secret db has a line break");
  expect(stderr).not.toContain("hunter2");
  expect(sandbox.list("tmp")).toEqual([]);
});

it("an empty password is refused by name", async () => {
  sandbox.write("pg/secrets/application", "");
  const { exitCode, stderr } = await sandbox.bash(["log.sh", "credentials.sh"], "read_password application");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the password of application is empty in the Secret db");
});

it("a password is read byte for byte, line breaks included", async () => {
  sandbox.write("pg/secrets/application", " a\\n'\"\n\nb\n");
  const { stdout } = await sandbox.bash(["log.sh", "credentials.sh"], 'read_password application; printf %s "$password"');
  expect(stdout).toBe(" a\\n'\"\n\nb\n");
});

const follow = (accepted: string): Promise<{ stdout: string; exitCode: number }> => {
  sandbox.program("psql", `file=$*; file=\${file#*passfile=}; grep -q ':${accepted}$' "\${file%% *}"`);
  return sandbox.bash(["log.sh", "credentials.sh", "members.sh", "follow-password.sh"], `passfile=${sandbox.root}/tmp/passfile; read_primary() { primary_member=db-0; }; timeout() { shift; "$@"; }; write_passfile "$passfile"; printf new >${sandbox.root}/pg/secrets/replication; follow_password; cat $passfile`, { ARCHITECTURE: "replication", NAME: "db", NAMESPACE: "shop" });
};

it("a new password is logged in with once the primary takes it", async () => {
  sandbox.write("pg/secrets/replication", "old");
  const { stdout } = await follow("new");
  expect(stdout).toContain("replicator logs in with the password that the Secret has now");
  expect(stdout).toContain("*:*:*:replicator:new\n");
});

it("the password that the primary takes is kept while the Secret is ahead of it", async () => {
  sandbox.write("pg/secrets/replication", "old");
  expect((await follow("old")).stdout).toBe("*:*:*:replicator:old\n");
});
