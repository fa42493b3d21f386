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
