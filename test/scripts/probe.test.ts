import { afterEach, beforeEach, expect, it } from "vitest";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const ready = 0;
const refuses = 1;
const silent = 2;

// What pg_isready says, the phase of the server, and whether startup, readiness and liveness hold.
it.each([
  [ready, "running", [true, true, true]],
  [refuses, "running", [true, false, true]],
  [silent, "running", [false, false, false]],
  [silent, "starting", [false, false, true]],
  [silent, "cloning", [false, false, true]],
  [silent, "initialising", [false, false, true]],
])("pg_isready %d while %s", async (status, phase, expected) => {
  sandbox.program("pg_isready", `exit ${status}`);
  sandbox.write("pg/run/phase", phase);
  const probes = await Promise.all(["startup", "readiness", "liveness"].map((probe) => sandbox.script("probe.sh", [probe])));
  expect(probes.map(({ exitCode }) => exitCode === 0)).toEqual(expected);
});

it("a start that is on its way is waited for, within half of the probe's time", async () => {
  sandbox.program("pg_isready", `echo >>${sandbox.root}/asked; [ $(wc -l <${sandbox.root}/asked) -ge 4 ] || exit 2`);
  sandbox.write("pg/run/phase", "starting");
  expect((await sandbox.script("probe.sh", ["startup", "1"])).exitCode).not.toBe(0);
  expect((await sandbox.script("probe.sh", ["startup", "60"])).exitCode).toBe(0);
  expect(sandbox.read("asked")).toHaveLength(4);
});

it("nobody waits for a copy, which takes as long as it takes", async () => {
  sandbox.program("pg_isready", "exit 2");
  sandbox.write("pg/run/phase", "cloning");
  const before = Date.now();
  expect((await sandbox.script("probe.sh", ["startup", "86400"])).exitCode).not.toBe(0);
  expect(Date.now() - before).toBeLessThan(60_000);
});
