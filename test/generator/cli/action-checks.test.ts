import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { expect, it } from "vitest";
import { temporaryFolder } from "../in-temporary-folder.js";

/** Runs the action's script with a program that only says which arguments it was given. */
async function checksIn(folder: string, checks: string): Promise<void> {
  const cli = join(folder, "lib/generator/cli.js");
  await mkdir(join(cli, ".."), { recursive: true });
  await writeFile(cli, "process.stdout.write(process.argv.slice(2).join(' '));\n");
  await chmod(cli, 0o755);
  const script = join(import.meta.dirname, "../../../ci/check.sh");
  await execa("bash", [script], { cwd: folder, env: { ROOT: ".", CHECKS: checks, VALUES: "", CHART: "x", SARIF: "found.sarif", GITHUB_ACTION_PATH: folder } });
}

it("the SARIF of a chart does not overwrite that of the project", async () => {
  const folder = await temporaryFolder();
  await checksIn(folder, "lint chart");
  expect(await readFile(join(folder, "found.sarif"), "utf8")).toBe("lint --format sarif");
  expect(await readFile(join(folder, "found-chart.sarif"), "utf8")).toBe("lint x --format sarif");
});

it("one check alone writes the file that was named", async () => {
  const folder = await temporaryFolder();
  await checksIn(folder, "chart");
  expect(await readFile(join(folder, "found.sarif"), "utf8")).toBe("lint x --format sarif");
});
