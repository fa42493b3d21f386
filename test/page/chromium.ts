import { findExecutable } from "../e2e/cluster/executables.js";
import { StepLog } from "../e2e/cluster/step-log.js";

/** Path of Chromium: the one on the PATH, else Debian's, installed as root. */
export async function chromium(): Promise<string> {
  const found = findExecutable("chromium");
  if (found) return found;
  const log = new StepLog("chromium");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const remedy = "install Chromium by hand (apt-get install chromium) and run again";
  await log.run("apt-get", ["update", "-qq"], { env, remedy });
  await log.run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, remedy });
  return findExecutable("chromium")!;
}
