import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { SCRIPTS } from "../../generator/emit/starter.js";
import { helmwright } from "../generator/run-command.js";
import { codeOf, documents, root } from "./documents.js";

const code = documents.flatMap(({ path, text }) => codeOf(text).map((line) => ({ path, line })));

/** `helmwright NAME --options`, however it is started. */
const calls = code.flatMap(({ path, line }) =>
  [...line.matchAll(/(?:^|npx |\| |run )helmwright (?:-- )?([a-z][a-z-]*)(?=\s|$)([^|#>]*)/g)]
    .map(([, name, rest]) => ({ path, name: name!, options: [...rest!.matchAll(/ (--[a-z-]+)/g)].map(([, option]) => option!) })));

const scripts = code.flatMap(({ path, line }) => [...line.matchAll(/npm (?:run (?:--?\w+ )*)([a-z][a-z:-]*)/g)].map(([, name]) => ({ path, name: name! })));

/** Scripts of the repository, of what `helmwright init` copies, and of the examples' own package.json. */
function scriptsOf(folder: string): string[] {
  try {
    return Object.keys((JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as { scripts: object }).scripts);
  } catch {
    return [];
  }
}

const help = new Map<string, string>();
beforeAll(async () => {
  for (const name of new Set(calls.map((call) => call.name))) help.set(name, (await helmwright([name, "--help"])).stdout);
});

it("there are commands to look for", () => {
  expect(calls.length).toBeGreaterThan(10);
  expect(scripts.length).toBeGreaterThan(10);
});

it.each(calls)("$path: helmwright $name $options exists", ({ name, options }) => {
  expect(help.get(name)).toMatch(new RegExp(`^Usage: helmwright ${name}( |$)`, "m"));
  for (const option of options) expect(help.get(name)).toMatch(new RegExp(`^ +(-\\w, )?${option}( |$)`, "m"));
});

it.each(scripts)("$path: npm run $name exists", ({ path, name }) => {
  expect([...scriptsOf(""), ...Object.keys(SCRIPTS), ...(path.startsWith("examples/") ? scriptsOf(join(path, "..")) : [])]).toContain(name);
});
