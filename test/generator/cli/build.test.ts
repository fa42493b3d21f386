import { readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "../../../generator/commands/build.js";
import { tinyChart, tinyProject } from "../in-temporary-folder.js";
import { helmwright } from "../run-command.js";

const paths = (outcome: Awaited<ReturnType<typeof build>>) => outcome.problems.map(({ place }) => place?.file);

it("builds the tiny chart to the very files that are committed", async () => {
  expect(await build({ root: tinyChart, check: true })).toMatchObject({ problems: [] });
});

it("builds from nothing what it builds over an earlier build, and a second build changes nothing", async () => {
  const root = await tinyProject();
  await rm(join(root, "dist-charts"), { recursive: true });
  await build({ root });
  expect(await build({ root: tinyChart, check: true })).toMatchObject({ problems: [] });
  expect((await build({ root })).text).toBe("hello 1.2.3: 12 files, nothing changed\npage: 3 files, nothing changed");
  expect(await readFile(join(root, "dist-charts/hello/values.yaml"), "utf8")).toBe(await readFile(join(tinyChart, "dist-charts/hello/values.yaml"), "utf8"));
});

it("--check names each file that differs, is missing or has no source, and writes none", async () => {
  const root = await tinyProject();
  const charts = join(root, "dist-charts");
  await writeFile(join(charts, "hello/values.yaml"), "edited: by hand\n");
  await writeFile(join(charts, "hello/templates/old.yaml"), "a: 1\n");
  await rm(join(charts, "hello.md"));
  expect(paths(await build({ root, check: true }))).toEqual(["dist-charts/hello/values.yaml", "dist-charts/hello.md", "dist-charts/hello/templates/old.yaml"]);
  expect(await readFile(join(charts, "hello/values.yaml"), "utf8")).toBe("edited: by hand\n");
  await build({ root });
  expect(await build({ root, check: true })).toMatchObject({ problems: [] });
});

it("--check follows a change of a schema to every file that tells of it", async () => {
  const root = await tinyProject();
  const schema = join(root, "schemas/hello/values.schema.yaml");
  await writeFile(schema, (await readFile(schema, "utf8")).replace("default: 8Mi", "default: 9Mi"));
  expect(paths(await build({ root, check: true }))).toEqual(["hello/values.yaml", "hello.md", "hello.schema.json", "hello.ts", "hello.explorer.js"].map((path) => `dist-charts/${path}`));
});

it("--check proves released archives", async () => {
  const root = await tinyProject();
  await build({ root }, "publish");
  expect(await build({ root, check: true })).toMatchObject({ problems: [] });
  await writeFile(join(root, "dist-charts/hello-1.2.3.tgz"), "tampered");
  expect(await build({ root, check: true })).toMatchObject({ problems: [{ rule: "publish/changed-archive", path: "hello 1.2.3" }] });
});

it("publishes a second version beside the first, and refuses to change a released one", async () => {
  const root = await tinyProject();
  const facts = join(root, "schemas/hello/chart.yaml");
  await build({ root }, "publish");
  const readme = join(root, "chart-templates/hello/README.md");
  await writeFile(readme, "changed\n");
  const refused = await build({ root }, "publish");
  expect(refused.problems).toMatchObject([{ rule: "publish/released", remedy: expect.stringContaining("raise `version`") }]);
  const first = await readFile(join(root, "dist-charts/hello-1.2.3.tgz"));
  await writeFile(facts, (await readFile(facts, "utf8")).replace("1.2.3", "1.3.0"));
  expect(await build({ root }, "publish")).toMatchObject({ problems: [] });
  expect(await readFile(join(root, "dist-charts/hello-1.2.3.tgz"))).toEqual(first);
  expect(await readFile(join(root, "dist-charts/index.yaml"), "utf8")).toMatch(/version: 1\.3\.0[^]*version: 1\.2\.3/);
});

it("tells of what can't be filled in, read or parsed at once", async () => {
  const root = await tinyProject();
  const templates = join(root, "chart-templates/hello/templates");
  await writeFile(join(root, "schemas/hello/chart.yaml"), "name: hello\nversion: one\nappVersion: '1'\nkubeVersion: '>=1.27'\ndescription: x\n");
  await writeFile(join(templates, "configmap.yaml"), "a: 1\nb: <% chart.nmae %>\n");
  await writeFile(join(templates, "deployment.yaml"), "a: 1\nb: {{ .Values.mode\nc: 1\n");
  const { problems } = await build({ root });
  expect(problems.map(({ rule, place }) => [rule, place?.file.split("/").at(-1), place?.line])).toEqual([
    ["values/malformed", "chart.yaml", 2],
    ["template/fill-in", "configmap.yaml", 2],
    ["template/syntax", "deployment.yaml", 2],
  ]);
});

it.each([["templates/linked.yaml", "configmap.yaml"], ["templates/below", "."], ["files/lost", "nowhere"]])("refuses the symbolic link %s", async (link, target) => {
  const root = await tinyProject();
  await symlink(target, join(root, "chart-templates/hello", link));
  expect(await build({ root })).toMatchObject({ problems: [{ rule: "source/not-a-file", message: "this is a symbolic link", place: { file: `chart-templates/hello/${link}` } }] });
});

it("reads a chart whose folders are links themselves", async () => {
  const root = await tinyProject();
  await rename(join(root, "schemas/hello"), join(root, "hello-schema"));
  await symlink("../hello-schema", join(root, "schemas/hello"));
  expect(await build({ root, check: true })).toMatchObject({ problems: [] });
});

it("tells all that is wrong with a chart at once, each with its source", async () => {
  const root = await tinyProject();
  await writeFile(join(root, "chart-templates/hello/templates/configmap.yaml"), "a: 1\nb: <% chart.nmae %>\n");
  await writeFile(join(root, "chart-templates/hello/templates/deployment.yaml"), "<%#if values.mode%>\n");
  await writeFile(join(root, "chart-templates/hello/notes.md"), "x\n");
  const { problems } = await build({ root });
  expect(problems.map(({ place }) => [place?.file, place?.line])).toEqual([
    ["chart-templates/hello/notes.md", undefined],
    ["chart-templates/hello/templates/configmap.yaml", 2],
    ["chart-templates/hello/templates/deployment.yaml", 1],
  ]);
});

it.each([
  ["chart.yaml", "name: hello\nversion: one\ndescripton: x\n", ["appVersion", "description", "descripton", "kubeVersion", "version"]],
  ["chart.yaml", "name: other\nversion: 1.0.0\nappVersion: '1'\nkubeVersion: '>=1.27'\ndescription: x\n", ["name"]],
])("refuses wrong facts in %s", async (file, text, wrong) => {
  const root = await tinyProject();
  await writeFile(join(root, "schemas/hello", file), text);
  const { problems } = await build({ root });
  expect(problems.map(({ path }) => path).sort()).toEqual(wrong);
  expect(problems.every(({ place }) => place?.file === "schemas/hello/chart.yaml")).toBe(true);
});

it("refuses an operation without its script, and one with an unknown key", async () => {
  const root = await tinyProject();
  await rm(join(root, "chart-templates/hello/operations/wave.sh"));
  await writeFile(join(root, "chart-templates/hello/operations/bow.yaml"), "name: bow\nsummery: Bows.\nscript: operations/bow.sh\n");
  const { problems } = await build({ root });
  expect(problems).toMatchObject([{ path: "summary", place: { file: "chart-templates/hello/operations/bow.yaml" } }, { path: "summery", nearest: "summary" }, { rule: "operation/no-script" }]);
});

it("watches: builds again after a change and says how long it took", async () => {
  const root = await tinyProject();
  const { execa } = await import("execa");
  const run = execa(process.execPath, ["--import", import.meta.resolve("tsx"), join(import.meta.dirname, "../../../generator/cli.ts"), "build", "--watch", "--root", root], { reject: false });
  const lines: string[] = [];
  // again and again, since the watch begins some time after the line that says so
  let writing: NodeJS.Timeout | undefined;
  for await (const line of run) {
    lines.push(line);
    const builds = lines.filter((text) => /^\d+ ms; waiting for changes/.test(text)).length;
    if (builds === 1) writing ??= setInterval(() => void writeFile(join(root, "chart-templates/hello/README.md"), "changed\n"), 500);
    if (builds === 2) run.kill();
  }
  clearInterval(writing);
  expect(lines).toContain("  changed  hello/README.md");
  expect(await readFile(join(root, "dist-charts/hello/README.md"), "utf8")).toBe("changed\n");
});

it("exits with 1 and says what to do when the build differs", async () => {
  const root = await tinyProject();
  await rm(join(root, "dist-charts/hello.md"));
  const run = await helmwright(["build", "--check", "--root", root]);
  expect(run).toMatchObject({ exitCode: 1, stdout: "" });
  expect(run.stderr).toBe("dist-charts/hello.md  is missing\n    what to do    run `helmwright build` and commit what it writes\n    rule          build/differs\n1 problem\n");
});
