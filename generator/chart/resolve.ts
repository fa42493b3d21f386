import { fail, ok, type Chart, type ChartFacts, type ChartSource, type Problem, type RenderedFile, type Result, type SchemaNode } from "../model.js";
import { bundleSchema } from "../schema/bundle.js";
import { checkSchema } from "../schema/check-schema.js";
import { defaultsOf, settleDefaults } from "../schema/defaults.js";
import { fillIn } from "../template/fill-in.js";
import { chartFacts } from "./chart-facts.js";
import { readOperations } from "./operations.js";

/** Makes the chart out of its source files: facts, one schema, defaults, templates with their `<% %>` filled in, operations. */
export function resolveChart(source: ChartSource): Result<Chart> {
  const folder = `schemas/${source.name}`;
  const facts = chartFacts(`${folder}/chart.yaml`, source.schemas.find((file) => file.path === "chart.yaml")?.text, source.name);
  const schema = resolveSchema(folder, source);
  const operations = readOperations(source.name, source.templates);
  if (!facts.ok || !schema.ok || !operations.ok) return fail(...problemsOf(facts, schema, operations));
  const files = fillInAll(source, facts.value, schema.value);
  if (!files.ok) return files;
  return ok({ facts: facts.value, schema: schema.value, defaults: defaultsOf(schema.value), files: files.value, operations: operations.value });
}

function resolveSchema(folder: string, source: ChartSource): Result<SchemaNode> {
  const bundled = bundleSchema(folder, source.schemas.filter((file) => file.path !== "chart.yaml"));
  if (!bundled.ok) return bundled;
  const problems = checkSchema(bundled.value);
  return problems.length > 0 ? fail(...problems) : ok(settleDefaults(bundled.value.schema));
}

/** What goes into the package: templates, the files that they include, and the chart's README. */
function fillInAll(source: ChartSource, chart: ChartFacts, schema: SchemaNode): Result<RenderedFile[]> {
  const problems: Problem[] = [];
  const files: RenderedFile[] = [];
  const context = { chart, schema, values: defaultsOf(schema) };
  for (const file of source.templates) {
    const path = `chart-templates/${source.name}/${file.path}`;
    if (/^(templates|files)\/|^README\.md$/.test(file.path)) {
      const filled = fillIn(file, path, context);
      if (filled.ok) files.push(filled.value);
      else problems.push(...filled.problems);
    } else if (!file.path.startsWith("operations/")) {
      problems.push({ rule: "source/unknown-file", message: "this file belongs to no part of a chart", allowed: "README.md, and files below templates, files and operations", place: { file: path } });
    }
  }
  return problems.length > 0 ? fail(...problems) : ok(files);
}

const problemsOf = (...results: Result<unknown>[]): Problem[] => results.flatMap((result) => (result.ok ? [] : result.problems));
