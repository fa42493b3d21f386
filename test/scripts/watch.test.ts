import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => void (sandbox = new ScriptSandbox()));
afterEach(() => sandbox.remove());

/** Watches process 7, which is there for a while; what a round does is the test's. */
const watch = (round: string, lives = 3): Promise<{ stdout: string }> => sandbox.bash(["log.sh", "watch.sh"], `
left=${lives}
kill() { if [ "$1" = -0 ]; then ((left-- > 0)); else echo "kill $*"; fi; }
await_change() { ${round}; }
follow_settings() { :; }
follow_least() { :; }
watch_server 7 &
wait $! || true`, { ARCHITECTURE: "standalone" });

it("a server that nobody would watch any more is started again", async () => {
  const { stdout } = await watch('echo "$nothing_of_this_name"');
  expect(stdout).toMatch(/what watches the server has ended by a fault[^]*kill -INT 7\n$/);
});

it("one that has ended, or is watched no longer on request, is left alone", async () => {
  expect((await watch(":")).stdout).toBe("");
  expect((await watch("builtin kill $BASHPID; sleep 1")).stdout).toBe("");
});
