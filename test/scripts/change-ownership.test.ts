import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => {
  sandbox = new ScriptSandbox();
  // only root may give files away: what would be called is noted
  sandbox.program("chown", `echo "$*" >>${sandbox.root}/tmp/chown`);
});
afterEach(() => sandbox.remove());

const owner = process.getuid!();
const run = (user: number, ...volumes: string[]): ReturnType<ScriptSandbox["script"]> => sandbox.script("change-ownership.sh", [String(user), ...volumes.map((volume) => `${sandbox.root}/pg/${volume}`)]);

it("gives what is in a volume first and the volume last, links themselves and not what they lead to", async () => {
  sandbox.write("pg/data/a file", "x");
  const { exitCode, stdout } = await run(owner + 1, "data");
  expect(exitCode, stdout).toBe(0);
  const [inside, volume] = sandbox.read("tmp/chown").trim().split("\n");
  expect(inside).toBe(`--no-dereference ${owner + 1}:${owner + 1} ${sandbox.root}/pg/data/a file`);
  expect(volume).toBe(`${owner + 1}:${owner + 1} ${sandbox.root}/pg/data`);
});

it("leaves alone what belongs to the user, and looks at every volume", async () => {
  await run(owner, "data", "wal");
  expect(sandbox.list("tmp")).toEqual([]);
  await run(owner + 1, "data", "wal");
  expect(sandbox.read("tmp/chown")).toContain("pg/wal");
});

it("says what to do on the server where root may not", async () => {
  sandbox.program("chown", "exit 1");
  const { exitCode, stderr } = await run(owner + 1, "data");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("root_squash");
  expect(stderr).toContain(`chown -R ${owner + 1}:${owner + 1} DIRECTORY`);
});
