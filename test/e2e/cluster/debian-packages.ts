import { StepLog } from "./step-log.js";

/** Installs packages of Debian's, as root. `remedy` is said where that fails. */
export async function installDebianPackages(packages: string[], remedy: string, log = new StepLog(packages[0]!)): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await log.run("apt-get", ["update", "-qq"], { env, remedy });
  await log.run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env, remedy });
}
