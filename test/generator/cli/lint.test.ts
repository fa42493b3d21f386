import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { lint } from "../../../generator/commands/lint.js";
import { findHelm } from "../../../generator/io/helm.js";
import { digest } from "../../../generator/io/user-cache.js";
import { temporaryFolder, tinyChart, tinyProject } from "../in-temporary-folder.js";
import { helmwright } from "../run-command.js";

it("has nothing against the tiny chart and its scenario", async () => {
  const outcome = await lint({ root: tinyChart });
  expect(outcome).toMatchObject({ problems: [], text: "hello 1.2.3: no problems; defaults and 1 scenario rendered" });
  expect(outcome.data).toEqual({ charts: [{ chart: "hello", version: "1.2.3", scenarios: ["schemas/hello", "test/scenarios/hello/loud.ts"] }] });
});

it("names the source line of a path that the schema doesn't have", async () => {
  const root = await tinyProject();
  const template = join(root, "chart-templates/hello/templates/configmap.yaml");
  await writeFile(template, (await readFile(template, "utf8")).replace(".Values.every", ".Values.evry"));
  const { problems } = await lint({ root });
  expect(problems).toContainEqual(expect.objectContaining({ rule: "template/unknown-path", place: expect.objectContaining({ file: "chart-templates/hello/templates/configmap.yaml", line: 15 }) }));
});

it("looks at all other templates when one can't be filled in, and claims nothing of what it doesn't see", async () => {
  const root = await tinyProject();
  const templates = join(root, "chart-templates/hello/templates");
  await writeFile(join(templates, "configmap.yaml"), "a: <% chart.nmae %>\nb: {{ .Values.every }}\n");
  const deployment = await readFile(join(templates, "deployment.yaml"), "utf8");
  await writeFile(join(templates, "deployment.yaml"), `${deployment}{{ .Values.modee }}\n`);
  await writeFile(join(templates, "service.yaml"), "a: {{ .Values.mode");
  await writeFile(join(root, "test/scenarios/hello/loud.ts"), "export default { title: 'loud', values: { sise: 1 }, changes: [] };\n");
  const { problems } = await lint({ root });
  expect(problems.map(({ rule, place }) => [rule, place?.file.split("/").at(-1)])).toEqual([
    ["template/fill-in", "configmap.yaml"], ["template/unknown-path", "deployment.yaml"], ["template/syntax", "service.yaml"], ["scenario/values-valid", "loud.ts"],
  ]);
});

it("says once what is wrong with a template that can't be parsed, with words", async () => {
  const root = await tinyProject();
  await writeFile(join(root, "chart-templates/hello/templates/service.yaml"), "{{ .Values.mode");
  const { problems } = await lint({ root });
  expect(problems).toEqual([{ rule: "template/syntax", message: "the action that begins here is never closed by }}", place: { file: "chart-templates/hello/templates/service.yaml", line: 1, column: 1 } }]);
});

it("says that a scenario changes nothing of what it says it changes, and that another can't be loaded", async () => {
  const root = await tinyProject();
  const folder = join(root, "test/scenarios/hello");
  await writeFile(join(folder, "idle.ts"), "export default { title: 'idle', values: {}, changes: [{ object: 'ConfigMap/db-hello', path: 'data.every', to: 'never' }] };\n");
  await writeFile(join(folder, "broken.ts"), "export default {\n  a b\n};\n");
  await writeFile(join(folder, "shapeless.ts"), "export default {};\n");
  const { problems } = await lint({ root });
  expect(problems.map(({ place, rule }) => [place?.file.split("/").at(-1), rule])).toEqual([["broken.ts", "values/module"], ["shapeless.ts", "scenario/shape"], ["idle.ts", "scenario/changes"]]);
});

it("names the template's source when a scenario doesn't render", async () => {
  const root = await tinyProject();
  const template = join(root, "chart-templates/hello/templates/deployment.yaml");
  await writeFile(template, (await readFile(template, "utf8")).replace("            - {{ .Values.mode }}", "            - {{ .Values.mode }}{{ if eq .Values.mode \"loud\" }}{{ fail \"too loud\" }}{{ end }}"));
  const { problems } = await lint({ root });
  expect(problems).toContainEqual(expect.objectContaining({ message: expect.stringContaining("too loud"), place: { file: "chart-templates/hello/templates/deployment.yaml", line: 21, column: 67 } }));
});

it("as a matrix: both Helms, every Kubernetes, every example, and every field changed", async () => {
  const root = await tinyProject();
  await mkdir(join(root, "examples"));
  await writeFile(join(root, "examples/examples.yaml"), "hello:\n  - { file: loud.yaml, at: hello }\n");
  await writeFile(join(root, "examples/loud.yaml"), "hello: { mode: loud, volume: { decibels: 80 } }\n");
  const { problems, text, data } = await lint({ root, matrix: true });
  expect(problems).toEqual([]);
  expect(text).toMatch(/examples\/loud\.yaml +2 +2 +ok/);
  expect(text).toContain("8 fields: 8 change an object when they are changed");
  expect(data).toMatchObject({ charts: [{ fields: 8, matrix: [{ file: "schemas/hello" }, { file: "test/scenarios/hello/loud.ts" }, { file: "examples/loud.yaml" }] }] });
});

it("as a matrix it finds a field whose value makes no difference, and an example that is none", async () => {
  const root = await tinyProject();
  const template = join(root, "chart-templates/hello/templates/configmap.yaml");
  await writeFile(template, (await readFile(template, "utf8")).replace(/^ {2}every: .*$/m, "  {{- if .Values.every }}\n  every: day\n  {{- end }}"));
  await mkdir(join(root, "examples"));
  await writeFile(join(root, "examples/examples.yaml"), "hello:\n  - { file: loud.yaml }\n");
  await writeFile(join(root, "examples/loud.yaml"), "mode: louder\n");
  expect((await lint({ root })).problems).toEqual([]);
  const { problems } = await lint({ root, matrix: true });
  expect(problems).toContainEqual(expect.objectContaining({ rule: "schema/no-effect", path: "every", message: expect.stringMatching(/^no object changes with this field: \d+ values were tried$/) }));
  expect(problems).toContainEqual(expect.objectContaining({ rule: "scenario/values-valid", path: "mode", place: expect.objectContaining({ file: "examples/loud.yaml" }) }));
});

it("takes what it found before, but not with --fresh, nor of anything that has changed", async () => {
  const root = await tinyProject();
  const cache = await cacheOfItsOwn();
  const scenario = join(root, "test/scenarios/hello/loud.ts");
  for (const [file, change] of [
    [scenario, (text: string) => text.replace(/title: "/, "$&very ")],
    [join(root, "chart-templates/hello/templates/configmap.yaml"), (text: string) => `${text}# more\n`],
    [join(root, "schemas/hello/values.schema.yaml"), (text: string) => text.replace("default: 8Mi", "default: 9Mi")],
    [join(root, "schemas/hello/chart.yaml"), (text: string) => text.replace("1.2.3", "1.2.4")],
  ] as const) {
    expect((await lint({ root })).problems).toEqual([]);
    await writeOver(cache);
    expect((await lint({ root })).problems).toMatchObject([{ rule: "x/y" }]);
    expect((await lint({ root, fresh: true })).problems).toEqual([]);
    await writeFile(file, change(await readFile(file, "utf8")));
    expect((await lint({ root })).problems, file).toEqual([]);
  }
});

it("knows another Helm behind the same file, and does not keep that Helm failed", async () => {
  const root = await tinyProject();
  const cache = await cacheOfItsOwn();
  const folder = await temporaryFolder();
  const helm = await findHelm();
  const shim = join(folder, "helm");
  await writeFile(shim, `#!/bin/sh\nif [ "$1" = version ]; then cat "${folder}/version"; elif [ -e "${folder}/full" ]; then echo "no space left on device" >&2; exit 1; else exec "${helm.ok ? helm.value : ""}" "$@"; fi\n`, { mode: 0o755 });
  // each as a command of its own, which asks for the version once
  const rulesFound = async (): Promise<string[]> => {
    const { stdout } = await helmwright(["lint", "--json", "--root", root], { env: { HELMWRIGHT_HELM: shim, XDG_CACHE_HOME: cache } });
    return [...new Set((JSON.parse(stdout) as { problems: { rule: string }[] }).problems.map(({ rule }) => rule))];
  };
  await writeFile(join(folder, "version"), "v4.0.1");
  await writeFile(join(folder, "full"), "");
  expect(await rulesFound()).toContain("scenario/renders");
  await rm(join(folder, "full"));
  expect(await rulesFound()).toEqual([]);
  await writeOver(cache);
  expect(await rulesFound()).toEqual(["x/y"]);
  await writeFile(join(folder, "version"), "v4.0.2");
  expect(await rulesFound()).toEqual([]);
});

async function cacheOfItsOwn(): Promise<string> {
  const cache = await temporaryFolder();
  vi.stubEnv("XDG_CACHE_HOME", cache);
  onTestFinished(() => void vi.unstubAllEnvs());
  return cache;
}

/** Puts a problem into everything that was found to be fine, as nothing but a fault of the cache could, with a digest that is right. */
async function writeOver(cache: string): Promise<void> {
  const kept = join(cache, "helmwright", "results");
  for (const name of await readdir(kept)) {
    const text = (await readFile(join(kept, name), "utf8")).slice(65);
    const problem = JSON.stringify([{ rule: "x/y", message: "from the cache" }]);
    const changed = text === "[]" ? problem : text.replace('{"problems":[]', `{"problems":${problem}`);
    await writeFile(join(kept, name), `${digest(changed)}\n${changed}`);
  }
}
