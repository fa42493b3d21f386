#!/usr/bin/env node
// Helm calls this with a certificate, its key, an authority and an address such as ts://db.ts, in the folder of its user,
// and takes what it prints for a file of values.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const address = process.argv.at(-1) ?? "";
const file = address.replace(/^ts:\/\//, "");
const cli = commandOf(resolve(file)) ?? ownCommand();
if (cli === undefined) {
  process.stderr.write(`helmwright is not installed where ${file} is\n    what to do    npm install --save-dev helmwright there, or install this plugin from node_modules/helmwright/helm-plugin\n`);
  process.exitCode = 3;
} else {
  process.argv = [process.argv[0], cli, "values", file];
  await import(pathToFileURL(cli).href);
}

/** The version that the values were written for: the one of their own project. */
function commandOf(values) {
  try {
    return inPackage(dirname(createRequire(values).resolve("helmwright/package.json")));
  } catch {
    return undefined;
  }
}

/** The package that this plugin is a part of, where it was installed from a folder. */
function ownCommand() {
  return inPackage(join(dirname(fileURLToPath(import.meta.url)), ".."));
}

function inPackage(folder) {
  const command = join(folder, "lib", "generator", "cli.js");
  return existsSync(command) ? command : undefined;
}
