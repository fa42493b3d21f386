import { LineCounter, parseDocument } from "yaml";
import { fail, ok, type ChartFacts, type Problem, type Result, type SchemaNode } from "../model.js";
import { validateValues } from "../values/validate-values.js";

const text: SchemaNode = { type: "string", minLength: 1 };
const texts: SchemaNode = { type: "array", items: text };

/** What schemas/<chart>/chart.yaml may say. */
const FACTS: SchemaNode = {
  type: "object",
  additionalProperties: false,
  required: ["name", "version", "appVersion", "kubeVersion", "description"],
  properties: {
    name: { type: "string", pattern: "^[a-z][a-z0-9-]*$", "x-pattern-help": "lower-case letters, digits and \"-\"" },
    version: { type: "string", pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$", "x-pattern-help": "a semantic version such as 1.2.3" },
    appVersion: text,
    kubeVersion: text,
    description: text,
    home: text,
    sources: texts,
    keywords: texts,
    maintainers: {
      type: "array",
      items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: text, email: text, url: text } },
    },
    annotations: { type: "object", additionalProperties: { type: "string" } },
  },
};

/** Reads the facts of a chart and says all that is wrong with them. */
export function chartFacts(file: string, source: string | undefined, folder: string): Result<ChartFacts> {
  if (source === undefined) {
    return fail({ rule: "chart/no-facts", message: `${file} is missing`, remedy: "write name, version, appVersion, kubeVersion and description of the chart there", place: { file } });
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const at = (offset: number) => ({ file, line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  const problems: Problem[] = document.errors.map((error) => ({ rule: "chart/syntax", message: error.message, place: at(error.pos[0]) }));
  if (problems.length > 0) return fail(...problems);
  const facts = document.toJS() as ChartFacts;
  problems.push(
    ...validateValues(FACTS, facts, (path) => {
      const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
      return node?.range ? at(node.range[0]) : { file };
    }),
  );
  if (problems.length === 0 && facts.name !== folder) {
    problems.push({ rule: "chart/name", path: "name", message: `the chart is named ${facts.name}, its folder ${folder}`, remedy: "give both one name", place: { file } });
  }
  return problems.length > 0 ? fail(...problems) : ok(facts);
}
