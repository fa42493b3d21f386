import { installDebianPackages } from "../e2e/cluster/debian-packages.js";
import { findExecutable } from "../e2e/cluster/executables.js";

/** Path of Chromium: the one on the PATH, else Debian's, installed as root. */
export async function chromium(): Promise<string> {
  const found = findExecutable("chromium");
  if (found) return found;
  await installDebianPackages(["chromium"], "install Chromium by hand (apt-get install chromium) and run again");
  return findExecutable("chromium")!;
}
