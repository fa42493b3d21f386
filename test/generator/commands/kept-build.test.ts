import { createHash } from "node:crypto";
import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { build } from "../../../generator/commands/build.js";
import { temporaryFolder, tinyProject } from "../in-temporary-folder.js";

let root: string;
let cache: string;
beforeEach(async () => {
  root = await tinyProject();
  cache = await temporaryFolder();
  vi.stubEnv("XDG_CACHE_HOME", cache);
});
afterEach(() => vi.unstubAllEnvs());

const configMap = (): string => join(root, "dist-charts/hello/templates/configmap.yaml");

it("takes what the last build of the same sources made, and writes what is missing of it", async () => {
  await build({ root });
  const made = await readFile(configMap(), "utf8");
  await rm(configMap());
  await writeOver((text) => text.replaceAll("Chart.yaml", "Kept.yaml"));
  expect((await build({ root })).text).toContain("new      hello/Kept.yaml");
  expect(await readFile(configMap(), "utf8")).toBe(made);
});

it("makes anew what any source decides: a template, the schema, the changelog, a release", async () => {
  await build({ root });
  await appendFile(join(root, "chart-templates/hello/templates/configmap.yaml"), "# more\n");
  expect((await build({ root })).text).toContain("changed  hello/templates/configmap.yaml");
  await appendFile(join(root, "schemas/hello/values.schema.yaml"), "# more\n");
  expect((await build({ root })).text).toContain("nothing changed");
  await writeFile(join(root, "CHANGELOG.md"), "# Changelog\n\n## [hello-1.2.3]\n\n### Added\n\n- A new word.\n");
  expect((await build({ root })).text).toContain("changed  hello/Chart.yaml");
  await build({ root }, "publish");
  expect((await build({ root, check: true })).problems).toEqual([]);
});

it("a check makes everything anew", async () => {
  await build({ root });
  await writeOver((text) => text.replaceAll("Chart.yaml", "Kept.yaml"));
  expect(await build({ root, check: true })).toMatchObject({ problems: [] });
});

/** Changes what is kept of the chart as nothing but a fault of the cache could, with a digest that is right. */
async function writeOver(change: (text: string) => string): Promise<void> {
  const folder = join(cache, "helmwright", "built");
  const files = (await readdir(folder)).map((name) => join(folder, name));
  for (const file of files) {
    const text = change((await readFile(file, "utf8")).slice(65));
    await writeFile(file, `${createHash("sha256").update(text).digest("hex")}\n${text}`);
  }
  expect(files.length).toBeGreaterThan(0);
}
