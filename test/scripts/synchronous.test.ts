import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

it.each([
  ["nobody is waited for", "0", "3", "", "synchronous_standby_names = ''\n"],
  ["any one of the others", "1", "3", "", `synchronous_standby_names = 'ANY 1 ("db-0", "db-2")'\n`],
  ["no more than stream, where that is known", "2", "3", "1", `synchronous_standby_names = 'ANY 1 ("db-0", "db-2")'\n`],
  ["nobody, where none streams", "2", "3", "0", "synchronous_standby_names = ''\n"],
  ["more that stream change nothing", "1", "3", "2", `synchronous_standby_names = 'ANY 1 ("db-0", "db-2")'\n`],
  ["nobody, where there is no other member", "1", "1", "", "synchronous_standby_names = ''\n"],
])("%s", async (_, standbys, members, streaming, setting) => {
  sandbox.write("pg/configuration/synchronous-standbys", standbys);
  sandbox.write("pg/configuration/members", members);
  const { stdout, stderr } = await sandbox.bash(["members.sh", "synchronous.sh"], `streaming='${streaming}'; synchronous_standbys`, { NAME: "db", POD_NAME: members === "1" ? "db-0" : "db-1", NAMESPACE: "shop" });
  expect(stderr).toBe("");
  expect(stdout).toBe(setting);
});
