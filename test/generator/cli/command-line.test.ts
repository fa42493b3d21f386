import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder, tinyChart, tinyProject } from "../in-temporary-folder.js";
import { helmwright } from "../run-command.js";

it("lists its commands and the chart's operations", async () => {
  const { exitCode, stdout } = await helmwright(["--help", "--root", tinyChart]);
  expect(exitCode).toBe(0);
  for (const word of ["build", "lint", "render", "validate", "values", "package", "publish", "push", "Operations of the chart hello:", "wave", "--json"]) expect(stdout).toContain(word);
});

it.each([
  [["biuld"], "Did you mean build?"],
  [["build", "--chekc"], "Did you mean --check?"],
  [["validate"], "missing required argument 'VALUES'"],
  [["build", "--chart", "helo", "--root", tinyChart], "hello"],
  [["build", "--root", "/nowhere"], "no charts"],
  [["publish", "--passphrase-file", "x", "--root", tinyChart], "--sign-key"],
  [["push", "ghcr.io/me/charts", "--root", tinyChart], "oci://HOST/PATH"],
])("says what is wrong with `helmwright %s` and exits with 2", async (args, message) => {
  const run = await helmwright(args);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(message);
  expect(run.stderr).not.toMatch(/\n\s+at /);
});

it("says it as JSON too", async () => {
  const run = await helmwright(["biuld", "--json"]);
  expect(run).toMatchObject({ exitCode: 2, stderr: "" });
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, problems: [{ rule: "usage", message: expect.stringContaining("biuld") }] });
});

it("validates: exit code, place, all problems at once, the same as JSON", async () => {
  const file = join(await temporaryFolder(), "db.yaml");
  await writeFile(file, "mode: quiet\nvolume: { decibels: 3 }\nsise: 1Gi\nsize: 10\n");
  const run = await helmwright(["validate", file, "--root", tinyChart]);
  expect(run).toMatchObject({ exitCode: 1, stdout: "" });
  expect(run.stderr).toContain(`${file}:4:7  size  the number 10 is not allowed\n    4 | size: 10\n      |       ^\n    given         10\n    allowed       a whole number with Mi or Gi\n`);
  expect(run.stderr).toContain("3 problems");
  const json = await helmwright(["validate", file, "--root", tinyChart, "--json"]);
  expect(json).toMatchObject({ exitCode: 1, stderr: "" });
  const shown = JSON.parse(json.stdout) as { problems: { path: string }[] };
  expect(Object.keys(shown)).toEqual(["ok", "file", "problems"]);
  expect(shown.problems.map(({ path }) => path).sort()).toEqual(["sise", "size", "volume"]);
});

it.each([["sarif", /"ruleId": "values\/unknown-key"/], ["junit", /<failure type="values\/unknown-key"/], ["github", /^::error file=\S+,line=1,col=7,title=values\/unknown-key::/], ["json", /"rule": "values\/unknown-key"/]])("validates for CI: --format %s on stdout and nothing else", async (format, expected) => {
  const file = join(await temporaryFolder(), "db.yaml");
  await writeFile(file, "sise: 1Gi\n");
  const run = await helmwright(["validate", file, "--root", tinyChart, "--format", format]);
  expect(run).toMatchObject({ exitCode: 1, stderr: "", stdout: expect.stringMatching(expected) });
});

it("validates several files, and tells of all of them", async () => {
  const folder = await temporaryFolder();
  for (const [name, text] of [["a.yaml", "sise: 1Gi\n"], ["b.yaml", "mode: loud\nvolume: {}\n"], ["c.yaml", "size: 10\n"]] as const) await writeFile(join(folder, name), text);
  const run = await helmwright(["validate", "a.yaml", "b.yaml", "c.yaml", "--root", tinyChart], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 1, stdout: "b.yaml: these are valid values of hello 1.2.3\n" });
  expect(run.stderr).toMatch(/^a\.yaml:1:7 {2}sise[^]*^c\.yaml:1:7 {2}size[^]*^2 problems/m);
});

it("builds for CI: --check with a format", async () => {
  const root = await tinyProject();
  await rm(join(root, "dist-charts/hello.md"));
  expect(await helmwright(["build", "--check", "--root", root, "--format", "github"])).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^::error file=\S*dist-charts\/hello\.md,title=build\/differs::is missing/) });
});

it("says nothing but that it is fine about values that are", async () => {
  expect(await helmwright(["validate", "-", "--root", tinyChart], { input: "mode: loud\nvolume: {}\n" })).toEqual({ exitCode: 0, stdout: "-: these are valid values of hello 1.2.3\n", stderr: "" });
});

it("never colours a pipe unless told to", async () => {
  const args = ["validate", "-", "--root", tinyChart];
  const plain = await helmwright(args, { input: "sise: 1\n", env: { FORCE_COLOR: "", NO_COLOR: "" } });
  expect(plain.stderr).not.toContain("\u001b");
  const forced = await helmwright(args, { input: "sise: 1\n", env: { FORCE_COLOR: "1", NO_COLOR: "" } });
  expect(forced.stderr).toContain("\u001b[");
  const refused = await helmwright(args, { input: "sise: 1\n", env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
  expect(refused.stderr).toBe(plain.stderr);
});

it("lets no control character of a value reach the terminal", async () => {
  const { stderr } = await helmwright(["validate", "-", "--root", tinyChart], { input: "\"a\\e[31mb\": 1\nmode: \"x\\e[2J\"\n" });
  expect(stderr).not.toContain("\u001b");
});

it("renders by real Helm what may be piped to kubectl, from a folder that isn't a project", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "db.ts"), "import { hello } from 'helmwright/hello';\nexport default hello({ mode: 'loud', names: { sun: '{{ .Values.x }}' } });\n");
  const run = await helmwright(["render", "db.ts", "--release", "big", "--root", tinyChart], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  expect(run.stdout).toContain("name: big-hello");
  expect(run.stdout).toContain("- --decibels=60");
  expect(run.stdout).toContain("sun: \"{{ .Values.x }}\"");
});

it("names the template's source when Helm fails", async () => {
  const root = await tinyProject();
  await writeFile(join(root, "chart-templates/hello/templates/configmap.yaml"), "<%#each values.names%>\n# <% @key %>\n<%/each%>\n\na: {{ fail \"no way\" }}\n");
  const run = await helmwright(["render", "-", "--root", root], { input: "{}" });
  expect(run).toMatchObject({ exitCode: 1, stdout: "" });
  expect(run.stderr).toMatch(/^chart-templates\/hello\/templates\/configmap\.yaml:5:7 {2}no way\n/);
});

it("names the line where an action begins that is never closed, not the one where Helm gave up", async () => {
  const root = await tinyProject();
  await writeFile(join(root, "chart-templates/hello/templates/configmap.yaml"), "<%#each values.names%>\n# <% @key %>\n<%/each%>\na: 1\nb: {{ .Values.mode\nc: 1\n");
  const run = await helmwright(["render", "-", "--root", root], { input: "{}" });
  expect(run).toMatchObject({ exitCode: 1, stdout: "" });
  expect(run.stderr).toMatch(/configmap\.yaml:5:/);
});

it("says how to get Helm when the one that is named isn't there", async () => {
  const run = await helmwright(["render", "-", "--root", tinyChart], { input: "{}", env: { HELMWRIGHT_HELM: "/nowhere/helm" } });
  expect(run.exitCode).toBe(3);
  expect(run.stderr).toContain("HELMWRIGHT_HELM names no program");
});

it("shows the YAML of TypeScript values, safe for readers of YAML 1.1", async () => {
  const file = join(await temporaryFolder(), "db.ts");
  await writeFile(file, "const same = { on: 'no' };\nexport default { names: { y: 'off', time: '1:30', octal: '017', long: 'x '.repeat(100) }, a: same, b: same, gone: undefined };\n");
  const run = await helmwright(["values", "--unchecked", file]);
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  expect(run.stdout).toBe(`names:\n  "y": "off"\n  time: "1:30"\n  octal: "017"\n  long: "${"x ".repeat(100)}"\na:\n  "on": "no"\nb:\n  "on": "no"\n`);
});

it("runs a chart's operation with its arguments and options, and ends with its exit code", async () => {
  const waved = await helmwright(["wave", "you", "--both-hands", "--exit-code", "4", "--root", tinyChart]);
  expect(waved).toEqual({ exitCode: 4, stdout: "waving at you with both hands\n", stderr: "" });
  const quoted = await helmwright(["wave", "a 'b' $(c) \"d\"", "--root", tinyChart]);
  expect(quoted).toEqual({ exitCode: 0, stdout: "waving at a 'b' $(c) \"d\"\n", stderr: "" });
  const none = await helmwright(["wave", "--root", tinyChart]);
  expect(none.exitCode).toBe(2);
  expect(none.stderr).toContain("missing required argument 'NAME'");
  const empty = await helmwright(["wave", "you", "--exit-code", "", "--root", tinyChart]);
  expect(empty).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("--exit-code is empty") });
});

it("ends quietly when its reader has had enough", async () => {
  const { execa } = await import("execa");
  const root = await tinyProject();
  await writeFile(join(root, "stop-early.sh"), `"$NODE" --import "$TSX" "$CLI" render - --root "$ROOT" <<<'{}' | head -1; echo "\${PIPESTATUS[0]}"\n`);
  await chmod(join(root, "stop-early.sh"), 0o755);
  const run = await execa("bash", [join(root, "stop-early.sh")], { env: { NODE: process.execPath, TSX: import.meta.resolve("tsx"), CLI: join(import.meta.dirname, "../../../generator/cli.ts"), ROOT: root } });
  expect(run.stdout).toBe("---\n0");
  expect(run.stderr).toBe("");
});

it("tells what the system refuses in one line, without a stack", async () => {
  const root = await tinyProject();
  await rm(join(root, "dist-charts"), { recursive: true });
  await writeFile(join(root, "dist-charts"), "a file where a folder should be\n");
  const run = await helmwright(["build", "--root", root]);
  expect(run.exitCode).toBe(3);
  expect(run.stderr).toMatch(/^\S*dist-charts\S* {2}E[A-Z]+: [^\n]+\n {4}rule {10}system\n1 problem\n$/);
});

it.each([
  ["validate", "nowhere.yaml"], ["validate", "nowhere.ts"], ["render", "nowhere.yaml"], ["values", "nowhere.ts"], ["migrate", "nowhere.yaml"], ["lint", "nowhere"],
  ["lint", join(tinyChart, "dist-charts/hello"), "--values", "nowhere.yaml"], ["diff", "nowhere", join(tinyChart, "dist-charts/hello")],
])("%s %s is a wrong command line: exit code 2", { timeout: 60_000 }, async (...args) => {
  const run = await helmwright([...args, ...(args[0] === "lint" || args[0] === "diff" ? [] : ["--root", tinyChart])]);
  expect(run).toMatchObject({ exitCode: 2, stdout: "" });
  expect(run.stderr).toMatch(/there is no (readable )?(file )?nowhere/);
});

it.each([
  ["a timer of its own fails", "setTimeout(() => { throw new Error('later'); }, 1);\nawait new Promise((done) => setTimeout(done, 5000));\nexport default {};\n", "later"],
  ["nobody waits for a promise that is refused", "void Promise.reject(new Error('refused'));\nexport default {};\n", "refused"],
  ["it waits for a promise that nothing settles", "export default new Promise(() => undefined);\n", "nothing will ever settle"],
])("tells of a file of values in one problem, and as JSON, where %s", async (_, text, message) => {
  const file = join(await temporaryFolder(), "db.ts");
  await writeFile(file, text);
  const { exitCode, stdout, stderr } = await helmwright(["validate", file, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining(message) as string, place: { file: expect.stringContaining("db.ts") as string } }] });
});

it("ends though a file of values leaves a timer running", async () => {
  const file = join(await temporaryFolder(), "db.ts");
  await writeFile(file, "setInterval(() => undefined, 1000);\nexport default {};\n");
  expect(await helmwright(["validate", file])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("valid values") as string });
});
