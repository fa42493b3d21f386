import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { lint } from "../../../generator/commands/lint.js";
import { digest } from "../../../generator/io/user-cache.js";
import { temporaryFolder, tinyChart, tinyProject } from "../in-temporary-folder.js";

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
  const cache = await temporaryFolder();
  vi.stubEnv("XDG_CACHE_HOME", cache);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect((await lint({ root })).problems).toEqual([]);
  const kept = join(cache, "helmwright", "results");
  const [findings] = (await Promise.all((await readdir(kept)).map(async (name) => ({ file: join(kept, name), text: await readFile(join(kept, name), "utf8") })))).filter(({ text }) => text.endsWith("\n[]"));
  const seen = JSON.stringify([{ rule: "x/y", message: "from the cache" }]);
  await writeFile(findings!.file, `${digest(seen)}\n${seen}`);
  expect((await lint({ root })).problems).toMatchObject([{ rule: "x/y" }]);
  expect((await lint({ root, fresh: true })).problems).toEqual([]);
  const scenario = join(root, "test/scenarios/hello/loud.ts");
  await writeFile(scenario, (await readFile(scenario, "utf8")).replace(/title: "/, '$&very '));
  expect((await lint({ root })).problems).toEqual([]);
});
