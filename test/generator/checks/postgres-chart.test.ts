import { beforeAll, expect, it } from "vitest";
import { lintChart } from "../../../generator/checks/lint-chart.js";
import { templateUnknownPath } from "../../../generator/checks/rules/template-unknown-path.js";
import { resolveChart } from "../../../generator/chart/resolve.js";
import { readChartSource } from "../../../generator/io/read-chart-source.js";
import type { Chart, Problem, RenderedFile, SchemaNode } from "../../../generator/model.js";
import { mapChildren } from "../../../generator/schema/walk.js";

/** The chart that the package ships, as a test of the checks: what is put into it wrongly must be found. */
let chart: Chart;
beforeAll(async () => {
  const source = await readChartSource(process.cwd(), "postgres");
  if (!source.ok) throw new Error(JSON.stringify(source.problems));
  const resolved = resolveChart(source.value);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  chart = resolved.value;
});

const lint = (changed: Chart): Problem[] => lintChart({ chart: changed, scenarios: [] });

it("has no problems", () => expect(lint({ ...chart })).toEqual([]));

it("reports every .Values path in a template that is misspelled, at its line", () => {
  const misspelled = chart.files.filter(({ path }) => path.startsWith("templates/")).flatMap((file) =>
    [...actionsOf(file.text).matchAll(/\.Values(\.[A-Za-z]\w*)+/g)].map((match) => ({ file, end: match.index + match[0].length, path: match[0].slice(".Values.".length) })));
  expect(misspelled.length).toBeGreaterThan(30);
  for (const { file, end, path } of misspelled) {
    const changed: RenderedFile = { ...file, text: `${file.text.slice(0, end)}zz${file.text.slice(end)}` };
    const line = file.sourceLines[file.text.slice(0, end).split("\n").length - 1];
    // the one rule, since every other would run for every path too
    expect(templateUnknownPath.check({ chart: { ...chart, files: chart.files.map((other) => (other === file ? changed : other)) }, scenarios: [] }), `${file.path} ${path}`).toContainEqual(
      expect.objectContaining({ rule: "template/unknown-path", path: `${path}zz`, place: expect.objectContaining({ file: file.source, line }) }));
  }
});

it("reports a field that is added to a section of the schema and used nowhere", () => {
  const unused = lint({ ...chart, schema: withExtraField(chart.schema) }).filter(({ rule }) => rule === "schema/unused-field").map(({ path }) => path);
  for (const section of ["", "storage.", "storage.data.", "auth.", "auth.secretKeys.", "image.", "postgres.", "backup.", "replicas.", "replication.", "security.", "networkPolicy."]) {
    expect(unused).toContain(`${section}zzUnused`);
  }
  // these go into an object as a whole, so a new field does have an effect
  expect(unused.filter((path) => path?.includes("resources."))).toEqual([]);
});

/** The text with all that isn't an action blanked out, at the same offsets. */
function actionsOf(text: string): string {
  const blank = (part: string): string => " ".repeat(part.length);
  return text.replace(/\{\{-?\s*\/\*[^]*?\*\/\s*-?\}\}/g, blank).replace(/(^|\}\})[^]*?(\{\{|$)/g, blank);
}

function withExtraField(node: SchemaNode): SchemaNode {
  const changed = mapChildren(node, withExtraField);
  return node.properties ? { ...changed, properties: { ...changed.properties, zzUnused: { type: "string" } } } : changed;
}
