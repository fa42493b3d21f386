import { existsSync, readFileSync, statfsSync } from "node:fs";
import { totalmem } from "node:os";
import { dirname } from "node:path";
import { execa } from "execa";
import { findExecutable, findGo } from "./executables.js";
import type { MachineFacts } from "./missing.js";
import { parseVersion } from "./version-order.js";

const GiB = 1024 ** 3;

/** What this machine has, as far as the cluster cares. */
export async function examineMachine(): Promise<MachineFacts> {
  const go = findGo();
  const goVersion = go && parseVersion((await execa(go, ["version"], { reject: false })).stdout);
  const kind = findExecutable("kind");
  const kindVersion = kind && parseVersion((await execa(kind, ["version"], { reject: false })).stdout);
  return {
    platform: `${process.platform}/${process.arch}`,
    root: process.getuid?.() === 0,
    debian: existsSync("/etc/debian_version"),
    engine: (await engineAnswers()) ? "running" : findExecutable("dockerd", ["/usr/sbin"]) ? "stopped" : "absent",
    ...(goVersion ? { go: goVersion } : {}),
    ...(kindVersion ? { kind: kindVersion } : {}),
    memoryGiB: Math.min(totalmem(), process.constrainedMemory() || Infinity) / GiB,
    diskGiB: freeDisk("/var/lib/docker") / GiB,
    inotifyInstances: readNumber("/proc/sys/fs/inotify/max_user_instances"),
  };
}

/** Whether a container engine answers on the socket that the docker command uses. */
export async function engineAnswers(): Promise<boolean> {
  const answer = await execa("docker", ["version", "--format", "{{.Server.Version}}"], { reject: false, timeout: 10_000 });
  return !answer.failed && answer.stdout.trim() !== "";
}

/** Whether root here may raise resource limits; without it, "privileged" containers need a helping hand (see engine.ts). */
export function hasSysResource(): boolean {
  const bounding = /^CapBnd:\s*([0-9a-f]+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  const CAP_SYS_RESOURCE = 24n;
  return bounding === undefined || ((BigInt(`0x${bounding}`) >> CAP_SYS_RESOURCE) & 1n) === 1n;
}

function freeDisk(path: string): number {
  while (!existsSync(path)) path = dirname(path);
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

function readNumber(path: string): number {
  return existsSync(path) ? Number(readFileSync(path, "utf8")) : Infinity;
}
