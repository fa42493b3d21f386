import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const inMember = (code: string) => sandbox.bash(["members.sh", "standby.sh"], code, { NAME: "db", POD_NAME: "db-1", NAMESPACE: "shop" });

it.each([
  ["db-0 'SELECT 1'", "host=db-0.db-members.shop.svc", false],
  ["db-0 'SELECT 1' fd00::2", "host=db-0.db-members.shop.svc", true],
])("ask %s goes to the address where one is known", async (given, host, byAddress) => {
  sandbox.program("psql", 'printf "%s\\n" "$@"');
  const { stdout } = await inMember(`ask ${given}`);
  expect(stdout).toContain(host);
  expect(stdout.includes("hostaddr=fd00::2")).toBe(byAddress);
});

it.each([
  ["made", "exit 0", "there"],
  ["there already, in whatever language that is said", "echo 'FEHLER:  42710'; exit 1", "there"],
  ["refused for another reason", "echo 'ERROR:  53400'; exit 1", "missing"],
])("a slot that is %s", async (_, answer, outcome) => {
  sandbox.program("psql", `[[ "$*" == *VERBOSITY=sqlstate* ]] || exit 9; ${answer}`);
  const { stdout } = await inMember('primary_member=db-0; if ensure_slot; then echo there; else echo missing; fi');
  expect(stdout).toBe(`${outcome}\n`);
});
