import { isAtLeast } from "./version-order.js";
import { oldestGo, oldestKind } from "./versions.js";

/** What a machine has; measured in machine.ts. */
export interface MachineFacts {
  platform: string;
  root: boolean;
  debian: boolean;
  engine: "running" | "stopped" | "absent";
  go?: string;
  kind?: string;
  memoryGiB: number;
  diskGiB: number;
  inotifyInstances: number;
}

/** What the run is about to do, which decides what it needs. */
export interface Plan {
  /** compiles Kubernetes and bootstraps Debian images here */
  buildsImages: boolean;
  /** needs a kind binary that is not in the cache yet */
  needsKind: boolean;
}

export interface Missing { what: string; remedy: string }

export const memoryNeeded = 6;
export const diskNeeded = { building: 15, running: 5 };
/** Three nodes' worth of systemd, kubelet and containerd. */
export const inotifyInstancesNeeded = 512;

/** Everything that this machine lacks for the plan, all at once. */
export function findMissing(machine: MachineFacts, plan: Plan): Missing[] {
  const missing: Missing[] = [];
  const canInstall = machine.root && machine.debian;
  if (!machine.platform.startsWith("linux/"))
    missing.push({ what: `Linux (this is ${machine.platform})`, remedy: "run the cluster tests on a Linux machine or virtual machine; `npm run test:fast` runs anywhere" });
  if (machine.engine !== "running" && !canInstall)
    missing.push({
      what: machine.engine === "absent" ? "Docker" : "a running Docker",
      remedy: "start Docker (and let this user reach its socket), or run as root on Debian, where it is installed and started for you",
    });
  const goIsGood = machine.go !== undefined && isAtLeast(machine.go, oldestGo);
  const kindIsGood = machine.kind !== undefined && isAtLeast(machine.kind, oldestKind);
  const goWanted = plan.buildsImages ? "to compile Kubernetes, since no container registry is in use" : "to compile kind";
  if (!goIsGood && (plan.buildsImages || (plan.needsKind && !kindIsGood)))
    missing.push({
      what: `Go ${oldestGo} or newer ${goWanted} (${machine.go ? `found ${machine.go}` : "found none"})`,
      remedy: plan.buildsImages
        ? "install it from https://go.dev/dl into /usr/local/go, or make a container registry reachable and set HELMWRIGHT_IMAGES=registry"
        : `install it from https://go.dev/dl, or put kind ${oldestKind} or newer on the PATH`,
    });
  if (plan.buildsImages && !canInstall)
    missing.push({ what: "root on Debian, to make images from Debian packages", remedy: "run as root on Debian, or make a container registry reachable and set HELMWRIGHT_IMAGES=registry" });
  if (machine.memoryGiB < memoryNeeded)
    missing.push({ what: `${memoryNeeded} GiB of memory (this machine has ${machine.memoryGiB.toFixed(1)})`, remedy: "give the machine more memory" });
  const disk = plan.buildsImages ? diskNeeded.building : diskNeeded.running;
  if (machine.diskGiB < disk)
    missing.push({ what: `${disk} GiB of free disk under /var/lib/docker (there are ${machine.diskGiB.toFixed(1)})`, remedy: "free some, for instance with `docker system prune` and `go clean -cache`" });
  if (machine.inotifyInstances < inotifyInstancesNeeded && !machine.root)
    missing.push({ what: `${inotifyInstancesNeeded} inotify instances a user (there are ${machine.inotifyInstances})`, remedy: "as root: sysctl fs.inotify.max_user_instances=1024" });
  return missing;
}

/** The report a person reads. */
export function describeMissing(missing: Missing[]): string {
  return missing.map(({ what, remedy }) => `missing: ${what}\n  do: ${remedy}`).join("\n");
}
