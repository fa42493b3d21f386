import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { expect, it } from "vitest";
import { byCodePoint } from "../../generator/model.js";
import { temporaryFolder, tinyProject } from "./in-temporary-folder.js";

const repository = join(import.meta.dirname, "..", "..");
const otherNode = join(repository, ".cache", "node-22");

/** Another major version of Node, from npm, kept in the repository's cache. */
async function nodeOfAnotherVersion(): Promise<string> {
  const node = join(otherNode, "node_modules", "node", "bin", "node");
  if (!existsSync(node)) await execa("npm", ["install", "--prefix", otherNode, "--no-save", "--no-package-lock", "node@22.20.0"]);
  return node;
}

/** Publishes the tiny chart in a process of its own and gives one digest of every path, mode and byte. */
async function published(setting: { node?: string; env?: Record<string, string>; umask?: string; cwd?: string }): Promise<string> {
  const root = await tinyProject();
  await rm(join(root, "dist-charts"), { recursive: true });
  const { node = process.execPath, env = {}, umask = "022", cwd = repository } = setting;
  const run = [node, "--import", import.meta.resolve("tsx"), join(repository, "generator", "cli.ts"), "publish", "--root", root];
  // what another setting has made must not be taken from the cache
  await execa("bash", ["-c", `umask ${umask}; exec "$@"`, "bash", ...run], { env: { ...env, XDG_CACHE_HOME: await temporaryFolder() }, cwd });
  const folder = join(root, "dist-charts");
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort(byCodePoint);
  expect(names).toHaveLength(18);
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name.slice(folder.length)} ${(await stat(name)).mode.toString(8)}\0`).update(await readFile(name)).update("\0");
  return hash.digest("hex");
}

let first: Promise<string> | undefined;
const usual = (): Promise<string> => (first ??= published({ env: { TZ: "UTC", LC_ALL: "C" } }));

it.each([
  ["time zone", async () => ({ env: { TZ: "Asia/Kathmandu" } })],
  ["locale", async () => ({ env: { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", LANGUAGE: "tr" } })],
  ["umask", async () => ({ umask: "077" })],
  ["folder", async () => ({ cwd: await temporaryFolder() })],
  ["version of Node", async () => ({ node: await nodeOfAnotherVersion() })],
])("the same bytes under another %s", async (_, setting) => {
  expect(await published(await setting())).toBe(await usual());
});

it("the other Node really is another one", async () => {
  const { stdout } = await execa(await nodeOfAnotherVersion(), ["--version"]);
  expect(stdout.split(".")[0]).not.toBe(process.version.split(".")[0]);
});
