import { homedir } from "node:os";
import { join } from "node:path";

/** Per user, not per clone: a fresh clone on the same machine builds nothing again. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.HELMWRIGHT_CACHE) return environment.HELMWRIGHT_CACHE;
  return join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "helmwright");
}

/** A path in the cache. */
export function inCache(...parts: string[]): string {
  return join(cacheFolder(), ...parts);
}

/** Where this cluster's kubeconfig is; ~/.kube/config is never touched. */
export function kubeconfigPath(): string {
  return inCache("kubeconfig");
}

/** Files that are copied into images, by their path below assets/. */
export function asset(...parts: string[]): string {
  return join(import.meta.dirname, "assets", ...parts);
}
