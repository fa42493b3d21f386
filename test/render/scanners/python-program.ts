import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { inCache } from "../../e2e/cluster/cache-folder.js";
import { StepLog } from "../../e2e/cluster/step-log.js";

/** Path of a program at an exact version, installed from PyPI into a virtual environment of its own when it isn't there. */
export async function pythonProgram(name: string, version: string): Promise<string> {
  const folder = inCache(name, version);
  const program = join(folder, "bin", name);
  const complete = join(folder, "complete");
  if (existsSync(complete)) return program;
  const log = new StepLog(name);
  // A virtual environment holds its own path, so it is made in place, and counts only when it is marked as complete.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await log.run("python3", ["-m", "venv", folder], { remedy: "install Python 3.9 or newer with venv; on Debian: apt-get install python3-venv" });
  await log.run(join(folder, "bin", "pip"), ["install", "--quiet", `${name}==${version}`], { remedy: "is PyPI, or a mirror that pip is configured for, reachable?" });
  mkdirSync(`${complete}.partial`);
  renameSync(`${complete}.partial`, complete);
  return program;
}
