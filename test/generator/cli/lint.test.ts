import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lint } from "../../../generator/commands/lint.js";
import { tinyChart, tinyProject } from "../in-temporary-folder.js";

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
  expect(problems).toContainEqual(expect.objectContaining({ rule: "template/unknown-path", place: expect.objectContaining({ file: "chart-templates/hello/templates/configmap.yaml", line: 14 }) }));
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
  expect(problems).toContainEqual(expect.objectContaining({ message: expect.stringContaining("too loud"), place: { file: "chart-templates/hello/templates/deployment.yaml", line: 16, column: 67 } }));
});
