import { fail, makeAnew, ok, type Chart, type ChartFacts, type ChartSource, type Keep, type Problem, type RenderedFile, type Result, type SchemaNode, type TextFile } from "../model.js";
import { bundleSchema } from "../schema/bundle.js";
import { checkSchema } from "../schema/check-schema.js";
import { defaultsOf, settleDefaults } from "../schema/defaults.js";
import { unknownKubernetesTypes, withKubernetesTypes } from "../kubernetes/fill-in-types.js";
import { fillIn } from "../template/fill-in.js";
import { changesOf } from "./changelog.js";
import { chartFacts } from "./chart-facts.js";
import { readOperations } from "./operations.js";
import { repositoryFacts } from "./repository-facts.js";

/** A chart, or why its source gives none; `partial` is then as much of it as further checks can look at. */
export type ResolvedChart = { ok: true; value: Chart } | { ok: false; problems: Problem[]; partial?: Chart };

/** Makes the chart out of its source files: facts, one schema, defaults, templates with their `<% %>` filled in, operations. The schema, which takes longest, may be kept. */
export function resolveChart(source: ChartSource, keep = makeAnew): ResolvedChart {
  const folder = `schemas/${source.name}`;
  const facts = chartFacts(`${folder}/chart.yaml`, source.schemas.find((file) => file.path === "chart.yaml")?.text, source.name);
  const schema = resolveSchema(folder, source, facts.ok ? facts.value.version : undefined, keep);
  const repository = repositoryFacts(source.repository);
  const operations = readOperations(source.name, source.templates);
  // without a schema nothing can be said of the templates
  if (!schema.ok) return fail(...problemsOf(facts, repository, schema, operations));
  const known = facts.ok ? facts.value : standIn(source.name);
  const { files, unfilled, problems } = fillInAll(source, known, schema.value);
  const changes = source.changelog === undefined ? undefined : changesOf(source.changelog, known.name, known.version);
  const described = { facts: known, ...(repository.ok ? { repository: repository.value } : {}), ...(changes ? { changes } : {}) };
  const chart = { ...described, schema: schema.value, defaults: defaultsOf(schema.value), files, operations: operations.ok ? operations.value : [] };
  const all = [...problemsOf(facts, repository, operations), ...problems];
  return all.length > 0 ? { ...fail(...all), partial: { ...chart, unfilled } } : ok(chart);
}

/** Facts that let templates be looked at while the chart's own are wrong. */
const standIn = (name: string): ChartFacts => ({ name, version: "0.0.0", appVersion: "0", kubeVersion: ">=0.0.0", description: name });

/** The last schema of each chart: whoever watches a project changes its templates much more often. */
const lastSchemas = new Map<string, { files: string; schema: Result<SchemaNode> }>();

function resolveSchema(folder: string, source: ChartSource, version: string | undefined, keep: Keep): Result<SchemaNode> {
  const parts = source.schemas.filter(({ path }) => path !== "chart.yaml" && !path.startsWith("migrations/"));
  const files = JSON.stringify([version, parts]);
  const last = lastSchemas.get(folder);
  if (last?.files === files) return last.schema;
  const schema = keep("schema", [folder, version ?? "", parts], () => checkedSchema(folder, parts, version));
  lastSchemas.set(folder, { files, schema });
  return schema;
}

function checkedSchema(folder: string, parts: TextFile[], version: string | undefined): Result<SchemaNode> {
  const bundled = bundleSchema(folder, parts);
  if (!bundled.ok) return bundled;
  const { places } = bundled.value;
  const unknown = unknownKubernetesTypes(bundled.value.schema, places);
  if (unknown.length > 0) return fail(...unknown);
  const schema = withKubernetesTypes(bundled.value.schema);
  const problems = checkSchema({ schema, places }, version);
  return problems.length > 0 ? fail(...problems) : ok(settleDefaults(schema));
}

/** What goes into the package: templates, the files that they include, and the chart's README. */
function fillInAll(source: ChartSource, chart: ChartFacts, schema: SchemaNode): { files: RenderedFile[]; unfilled: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: RenderedFile[] = [];
  const unfilled: string[] = [];
  const context = { chart, schema, values: defaultsOf(schema) };
  for (const file of source.templates) {
    const path = `chart-templates/${source.name}/${file.path}`;
    if (/^(templates|files)\/|^README\.md$/.test(file.path)) {
      const filled = fillIn(file, path, context);
      if (filled.ok) files.push(filled.value);
      else {
        unfilled.push(path);
        problems.push(...filled.problems);
      }
    } else if (!file.path.startsWith("operations/")) {
      problems.push({ rule: "source/unknown-file", message: "this file belongs to no part of a chart", allowed: "README.md, and files below templates, files and operations", place: { file: path } });
    }
  }
  return { files, unfilled, problems };
}

const problemsOf = (...results: Result<unknown>[]): Problem[] => results.flatMap((result) => (result.ok ? [] : result.problems));
