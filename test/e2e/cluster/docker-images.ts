import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { execa } from "execa";
import { inCache } from "./cache-folder.js";
import type { StepLog } from "./step-log.js";

/** Whether the engine has an image of that name. */
export async function hasImage(tag: string): Promise<boolean> {
  return !(await execa("docker", ["image", "inspect", "--format", "{{.Id}}", tag], { reject: false })).failed;
}

/** Builds an image from a Dockerfile's text and the files and folders that it copies. */
export async function buildImage(tag: string, dockerfile: string, copied: string[], buildArguments: Record<string, string>, log: StepLog): Promise<void> {
  mkdirSync(inCache("work"), { recursive: true });
  const context = mkdtempSync(inCache("work", "context-"));
  try {
    for (const path of copied) cpSync(path, join(context, basename(path)), { recursive: true });
    writeFileSync(join(context, "Dockerfile"), dockerfile);
    const flags = Object.entries(buildArguments).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]);
    await log.run("docker", ["build", "-t", tag, ...flags, context], { remedy: "can this machine reach its Debian mirror? see /etc/apt/sources.list*" });
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

/** Removes images of the same repository with another tag; they belong to older content. */
export async function removeOlderImages(tag: string, log: StepLog): Promise<void> {
  const [repository, version] = tag.split(/:(?=[^:]+$)/) as [string, string];
  const sameLine = version.replace(/-[0-9a-f]{12}$/, "-");
  const listed = await execa("docker", ["images", "--format", "{{.Repository}}:{{.Tag}}", repository], { reject: false });
  const older = listed.stdout.split("\n").filter((name) => name !== tag && name.startsWith(`${repository}:${sameLine}`));
  for (const name of older) {
    log.note(`removing ${name}, which is out of date`);
    await execa("docker", ["rmi", name], { reject: false });
  }
}
