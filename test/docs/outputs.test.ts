import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../generator/in-temporary-folder.js";
import { helmwright } from "../generator/run-command.js";
import { root } from "./documents.js";

/** The indented block of a page in which a line stands, without its indentation. */
async function blockWith(page: string, line: string): Promise<string> {
  const text = await readFile(join(root, "docs", page), "utf8");
  const block = text.split(/\n(?! {4}|\n)/).flatMap((part) => part.match(/(?:^ {4}.*\n|^\n)+/gm) ?? []).find((part) => part.includes(line));
  expect(block, `${page} shows ${line}`).toBeDefined();
  return `${block!.replace(/^ {4}/gm, "").trim()}\n`;
}

/** A folder in which `helmwright` is installed. */
async function project(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules", "helmwright"), "junction");
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

it("docs/linting.md and README.md show what validate says of a wrong key", async () => {
  const cwd = await project({ "db.yaml": "storage:\n  data:\n    siz: 10Gi\n" });
  const { stderr } = await helmwright(["validate", "db.yaml", "--root", root], { cwd });
  expect(stderr).toBe(await blockWith("linting.md", "db.yaml:3:10"));
  expect(stderr).toContain(await blockWith("../README.md", "db.yaml:3:10"));
});

it("docs/values-in-typescript.md shows what validate says of a wrong value in TypeScript", async () => {
  const cwd = await project({ "db.ts": 'import { postgres } from "helmwright/postgres";\n\nexport default postgres({\n  auth: { username: "Shop" },\n});\n' });
  expect((await helmwright(["validate", "db.ts", "--root", root], { cwd })).stderr).toBe(await blockWith("values-in-typescript.md", "db.ts:4:21"));
});

it("docs/values-in-typescript.md shows which files init makes", async () => {
  const { stdout } = await helmwright(["init", "databases", "--no-install", "--root", root], { cwd: await temporaryFolder() });
  const made = stdout.split("\n\n")[0]!;
  expect(made).toContain("new      db.ts");
  expect(await blockWith("values-in-typescript.md", "databases: values of postgres")).toContain(`${made}\n  checked  db.ts\n`);
});

it("docs/values-in-yaml.md shows what a hover says", async () => {
  const schema = JSON.parse(await readFile(join(root, "dist-charts/postgres.schema.json"), "utf8")) as { properties: { backup: { properties: { keep: { markdownDescription: string } } } } };
  const lines = schema.properties.backup.properties.keep.markdownDescription.replaceAll("`", "").split("\n\n");
  expect(await blockWith("values-in-yaml.md", "How many verified backups")).toBe(`keep\n${lines.map((line) => `  ${line}\n`).join("")}`);
});

it("docs/diff.md shows what diff says of two files of values", async () => {
  const cwd = await project({
    "now.yaml": "storage:\n  data:\n    size: 20Gi\n",
    "then.yaml": "architecture: replication\nstorage:\n  data:\n    size: 10Gi\n    storageClass: fast\nresources:\n  requests:\n    memory: 1Gi\n",
  });
  const { stdout, stderr, exitCode } = await helmwright(["diff", "now.yaml", "then.yaml", "--release", "db", "--root", root], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toBe(await blockWith("diff.md", "the API refuses the upgrade"));
  // the page leaves lines out, and says so by "…"
  const shown = (await blockWith("diff.md", "release db: now.yaml → then.yaml")).trim().split("\n").filter((line) => line.trim() !== "…");
  const said = stdout.split("\n");
  expect(shown.filter((line) => !said.some((other) => (line.endsWith("…") ? other.startsWith(line.slice(0, -1)) : other === line)))).toEqual([]);
});
