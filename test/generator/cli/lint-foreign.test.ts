import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { lintForeign } from "../../../generator/commands/lint-foreign.js";
import { build } from "../../../generator/commands/build.js";
import { temporaryFolder, tinyChart, tinyProject } from "../in-temporary-folder.js";
import { helmwright } from "../run-command.js";

const configMap = (name: string, more = ""): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  labels: { app.kubernetes.io/name: x, app.kubernetes.io/instance: x, app.kubernetes.io/managed-by: Helm }
${more}`;

/** A chart as somebody else may have written it. */
async function chartOf(files: Record<string, string>): Promise<string> {
  const folder = join(await temporaryFolder(), "x");
  for (const [path, text] of Object.entries({ "Chart.yaml": "apiVersion: v2\nname: x\nversion: 1.0.0\n", "templates/a.yaml": configMap("{{ .Release.Name }}-x"), ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const found = async (files: Record<string, string>, values: string[] = []) => {
  const path = await chartOf(files);
  const { problems } = await lintForeign(path, { values: values.map((name) => join(path, name)) });
  return problems.map(({ rule, level, message, place }) => ({ rule, note: level === "note", message, at: [place?.file.slice(path.length + 1), place?.line].filter(Boolean).join(":") }));
};

it("has nothing against a plain chart, as a folder or packed", async () => {
  expect(await lintForeign(await chartOf({}), {})).toMatchObject({ problems: [], text: "x 1.0.0: no problems" });
  expect(await lintForeign(join(tinyChart, "dist-charts/hello"), {})).toMatchObject({ problems: [], text: "hello 1.2.3: no problems" });
  const root = await tinyProject();
  await build({ root }, "package");
  expect(await lintForeign(join(root, "dist-charts/hello-1.2.3.tgz"), {})).toMatchObject({ problems: [], text: "hello 1.2.3: no problems" });
});

it("finds an included template that isn't there, also where no values lead, and knows those of dependencies", async () => {
  expect(await found({
    "templates/b.yaml": '{{ if .Values.never }}\n{{ include "x.nmae" . }}\n{{ template "sub.name" . }}{{ include (print $.Template.BasePath "/a.yaml") . }}{{ end }}',
    "templates/_h.tpl": '{{ define "x.name" }}x{{ end }}',
    "charts/sub/Chart.yaml": "apiVersion: v2\nname: sub\nversion: 1.0.0\n", "charts/sub/templates/_h.tpl": '{{ define "sub.name" }}x{{ end }}',
  })).toEqual([{ rule: "template/undefined", note: false, message: expect.stringContaining('"x.nmae"'), at: "templates/b.yaml:2" }]);
});

it.each<[string, Record<string, string>, object[]]>([
  ["a name that is computed", { "templates/b.yaml": '{{ if .Values.never }}{{ include .Values.name . }}{{ end }}' }, [{ rule: "template/undefined", at: "templates/b.yaml:1" }]],
  ["a dependency that isn't there", { "Chart.yaml": "apiVersion: v2\nname: x\nversion: 1.0.0\ndependencies: [{ name: lib, version: 1.0.0, repository: 'https://example.org' }]\n", "templates/b.yaml": '{{ include "lib.x" . }}' }, [{ rule: "scenario/renders" }, { rule: "template/undefined", at: "Chart.yaml" }]],
  ["values that must be given", { "templates/b.yaml": '{{ required "give a name" .Values.name }}' }, [{ rule: "scenario/renders", message: expect.stringContaining("give a name"), at: "templates/b.yaml:1" }]],
  ["custom resources", { "templates/b.yaml": configMap("{{ .Release.Name }}").replace("v1\nkind: ConfigMap", "monitoring.coreos.com/v1\nkind: ServiceMonitor") }, [{ rule: "kubernetes/schema", message: expect.stringContaining("ServiceMonitor") }]],
  ["an old API that is chosen by what the cluster has", { "templates/b.yaml": '{{ if .Capabilities.APIVersions.Has "none/v9" }}{{ end }}' + configMap("{{ .Release.Name }}").replace("v1\nkind: ConfigMap", "policy/v1beta1\nkind: PodSecurityPolicy") }, [{ rule: "kubernetes/removed-api" }]],
])("notes, and claims nothing of, %s", async (_, files, expected) => {
  expect(await found(files)).toEqual(expected.map((note) => expect.objectContaining({ note: true, ...note })));
});

const kid = { "charts/kid/Chart.yaml": "apiVersion: v2\nname: kid\nversion: 1.0.0\n" };

it.each<[string, Record<string, string>, object]>([
  ["a dependency that includes what isn't there", { ...kid, "charts/kid/templates/a.yaml": '{{ include "nope" . }}' }, { rule: "scenario/renders", at: "charts/kid/templates/a.yaml:1" }],
  ["a values.yaml that is no YAML", { "values.yaml": "a: 1\nb: [\n" }, { rule: "source/yaml", at: expect.stringContaining("values.yaml:") }],
  ["a values.yaml that is a list", { "values.yaml": "- a\n" }, { rule: "source/yaml", at: "values.yaml" }],
  ["a Chart.yaml that is no YAML", { "Chart.yaml": "name: [\n" }, { rule: "source/yaml", at: expect.stringContaining("Chart.yaml:") }],
  ["a Chart.yaml without a name", { "Chart.yaml": "apiVersion: v2\nversion: 1.0.0\n" }, { rule: "source/no-chart", message: "Chart.yaml gives the chart no name", at: "Chart.yaml" }],
  ["an item of a list", { "templates/b.yaml": "apiVersion: v1\nkind: List\nitems: [{ apiVersion: v1, kind: ConfigMap, metadata: { name: '{{ .Release.Name }}', labels: { app.kubernetes.io/name: x, app.kubernetes.io/instance: x, app.kubernetes.io/managed-by: Helm } }, dato: {} }]\n" }, { rule: "kubernetes/schema", message: expect.stringContaining("dato"), at: "templates/b.yaml:1" }],
])("finds %s", async (_, files, expected) => {
  expect(await found(files)).toContainEqual(expect.objectContaining({ note: false, ...expected }));
});

it("looks at the items of a list, and claims nothing of the list", async () => {
  const item = configMap("{{ .Release.Name }}-b").replace("apiVersion: v1\nkind: ConfigMap\n", "").replace(/\n(?=.)/g, "\n    ");
  expect(await found({ "templates/b.yaml": `apiVersion: v1\nkind: ConfigMapList\nitems:\n  - ${item}` })).toEqual([]);
});

it.each<[string, string, Record<string, string>]>([
  ["a library", "look at a chart that depends on it", { "Chart.yaml": "apiVersion: v2\nname: x\nversion: 1.0.0\ntype: library\n" }],
  ["what charts/ lacks", "run `helm dependency update`: charts/ lacks lib", { "Chart.yaml": "apiVersion: v2\nname: x\nversion: 1.0.0\ndependencies: [{ name: lib, version: 1.0.0, repository: 'https://example.org' }]\n" }],
  ["another Kubernetes", "correct kubeVersion in Chart.yaml, or use the Helm of a Kubernetes that it allows", { "Chart.yaml": "apiVersion: v2\nname: x\nversion: 1.0.0\nkubeVersion: '>=9.0.0'\n" }],
])("tells what helps with %s", async (_, remedy, files) => {
  const { problems } = await lintForeign(await chartOf(files), {});
  expect(problems.filter(({ rule }) => rule === "scenario/renders")).toMatchObject([{ level: "note", remedy }]);
});

it("claims nothing of what a cluster's newer APIs would choose, and of null, which the API reads as nothing", async () => {
  expect(await found({
    "templates/b.yaml": '{{ if .Capabilities.APIVersions.Has "apiregistration.k8s.io/v1" }}{{ else }}{{ fail "an old cluster" }}{{ end }}' + configMap("{{ .Release.Name }}-b", "data:\n"),
  })).toEqual([]);
});

it("says what a template is that Helm can't parse", async () => {
  expect(await found({ "templates/b.yaml": "a: 1\n{{ .Values.x" })).toContainEqual(expect.objectContaining({ rule: "scenario/renders", note: false, at: "templates/b.yaml:2" }));
});

it("holds what is rendered with --values to the rules, but not what dependencies render", async () => {
  const files = {
    "values.yaml": "name: null\n", "ci.yaml": "name: fixed\n",
    "templates/b.yaml": "{{ if .Values.name }}" + configMap("{{ .Release.Name }}-b", "data: { a: 1 }\n") + "{{ end }}",
    "charts/sub/Chart.yaml": "apiVersion: v2\nname: sub\nversion: 1.0.0\n", "charts/sub/templates/b.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: fixed }\n",
  };
  expect(await found(files)).toEqual([]);
  expect(await found(files, ["ci.yaml"])).toEqual([expect.objectContaining({ rule: "kubernetes/schema", note: false, at: "templates/b.yaml:6" })]);
});

it.each([["nowhere", "there is no", 2], [".", "has no Chart.yaml", 1], ["broken.tgz", "can't be read as a chart", 1]])("says of %s what it is not", async (name, message, exitCode) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "broken.tgz"), "no archive");
  const run = await helmwright(["lint", join(folder, name)]);
  expect(run).toMatchObject({ exitCode, stdout: "" });
  expect(run.stderr).toContain(message);
});

it("notes fail no run", async () => {
  const path = await chartOf({ "templates/b.yaml": '{{ required "give a name" .Values.name }}' });
  const run = await helmwright(["lint", path]);
  expect(run).toMatchObject({ exitCode: 0, stdout: "x 1.0.0: no problems\n" });
  expect(run.stderr).toMatch(/note: the chart does not render[^]*\n1 note\n$/);
});
