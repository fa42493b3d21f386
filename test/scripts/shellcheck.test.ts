import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { beforeAll, expect, it } from "vitest";
import { installDebianPackages } from "../e2e/cluster/debian-packages.js";
import { findExecutable } from "../e2e/cluster/executables.js";

const chart = join(import.meta.dirname, "../../chart-templates/postgres");
const scripts = ["files/scripts", "operations"].flatMap((folder) => readdirSync(join(chart, folder)).filter((name) => name.endsWith(".sh")).map((name) => `${folder}/${name}`));
// The others are read in by these, and checked with them.
const programs = scripts.filter((path) => readFileSync(join(chart, path), "utf8").startsWith("#!"));

beforeAll(async () => {
  if (findExecutable("shellcheck")) return;
  const remedy = "install shellcheck by hand (Debian: apt-get install shellcheck; macOS: brew install shellcheck) and run again";
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) await installDebianPackages(["shellcheck"], remedy);
  else throw new Error(`shellcheck is missing: ${remedy}`);
}, 300_000);

const check = (args: string[], input = ""): Promise<{ stdout: string; exitCode?: number }> => execa("shellcheck", ["--external-sources", "--check-sourced", "--source-path=SCRIPTDIR", ...args], { cwd: chart, reject: false, input });

it.each(programs)("shellcheck has nothing against %s and what it reads in", async (path) => {
  const { stdout, exitCode } = await check([path]);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
});

it("shellcheck has nothing against the action's script", async () => {
  const { stdout, exitCode } = await check([join(import.meta.dirname, "../../ci/check.sh")]);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
});

it("every script is a program or read in by one", () => {
  const readIn = programs.flatMap((path) => [...readFileSync(join(chart, path), "utf8").matchAll(/^\. "\$(?:scripts|operations)\/(\S+)"$/gm)].map(([, name]) => `${dirname(path)}/${name}`));
  expect([...new Set([...programs, ...readIn])].sort()).toEqual(scripts.sort());
  expect(programs.length).toBeGreaterThan(5);
});
