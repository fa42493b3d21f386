import { cpSync } from "node:fs";
import { join, relative } from "node:path";
import { execa } from "execa";

const repository = join(import.meta.dirname, "../..");
const left = new Set([".git", "node_modules", "lib", ".cache", "test-results"]);

/** This repository as it stands, committed to a git repository of its own: what CI services and pre-commit start from. */
export async function repositoryAt(folder: string): Promise<string> {
  cpSync(repository, folder, { recursive: true, filter: (path) => !left.has(relative(repository, path).split("/")[0]!) });
  await commitAll(folder);
  return folder;
}

/** Makes a folder a git repository with all of its files in one commit, and gives the commit. */
export async function commitAll(folder: string): Promise<string> {
  const git = async (...args: string[]) => (await execa("git", ["-c", "user.name=test", "-c", "user.email=test@example.org", ...args], { cwd: folder })).stdout;
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--no-verify", "--allow-empty", "--message=all");
  return git("rev-parse", "HEAD");
}
