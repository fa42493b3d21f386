import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { inCache } from "./cache-folder.js";
import { ClusterError } from "./cluster-error.js";
import { timeouts } from "./timeouts.js";

/** Runs something that changes the cluster while nobody else does; a lock whose owner is dead counts for nothing. */
export async function alone<T>(work: () => Promise<T>, waiting: (pid: number) => void): Promise<T> {
  mkdirSync(inCache(), { recursive: true });
  const file = inCache("lock");
  const deadline = Date.now() + timeouts.anotherRunEnds;
  let told = false;
  while (!take(file)) {
    const owner = Number(read(file));
    if (owner && !isAlive(owner)) rmSync(file, { force: true });
    else if (Date.now() > deadline) throw new ClusterError(`process ${owner} has been changing the cluster for too long`, `end it, or remove ${file}`);
    else {
      if (!told) waiting(owner);
      told = true;
      await sleep(500);
    }
  }
  const release = (): void => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    release();
    process.off("exit", release);
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
