import { parseDocument, type Document } from "yaml";
import { fail, ok, type Operation, type Problem, type Result, type SchemaNode, type TextFile } from "../model.js";
import { validateValues } from "../values/validate-values.js";

const name: SchemaNode = { type: "string", pattern: "^[a-z][a-z0-9-]*$", "x-pattern-help": "lower-case letters, digits and \"-\"" };
const text: SchemaNode = { type: "string" };

/** What chart-templates/<chart>/operations/<name>.yaml may say; the script beside it has the same name. */
const OPERATION: SchemaNode = {
  type: "object",
  additionalProperties: false,
  required: ["name", "summary", "script"],
  properties: {
    name,
    script: text,
    summary: text,
    help: text,
    arguments: {
      type: "array",
      items: { type: "object", additionalProperties: false, required: ["name", "description"], properties: { name, description: text, required: { type: "boolean" } } },
    },
    options: {
      type: "array",
      items: { type: "object", additionalProperties: false, required: ["name", "description"], properties: { name, description: text, default: text, flag: { type: "boolean" } } },
    },
  },
};

/** The operations that a chart brings, from its files below chart-templates/<chart>. */
export function readOperations(chart: string, files: TextFile[]): Result<Operation[]> {
  const paths = files.map((file) => file.path);
  const read = files.filter(({ path }) => /^operations\/[^/]+\.yaml$/.test(path)).map((file) => readOperation(chart, file, paths));
  const problems = read.flatMap((operation) => (operation.ok ? [] : operation.problems));
  return problems.length > 0 ? fail(...problems) : ok(read.flatMap((operation) => (operation.ok ? [operation.value] : [])));
}

function readOperation(chart: string, { path, text }: TextFile, paths: string[]): Result<Operation> {
  const place = { file: `chart-templates/${chart}/${path}` };
  const document = parsed(place.file, text);
  if (document.errors.length > 0) return fail(...document.errors.map(({ message }) => ({ rule: "operation/syntax", message, place })));
  const given = document.toJS() as Partial<Operation> & { name: string; summary: string; script: string };
  const problems: Problem[] = validateValues(OPERATION, given, () => place);
  if (problems.length === 0 && !paths.includes(given.script)) {
    problems.push({ rule: "operation/no-script", path: "script", given: given.script, message: `${given.script} does not exist`, remedy: `write it below chart-templates/${chart}`, place });
  }
  if (problems.length > 0) return fail(...problems);
  const operands = (given.arguments ?? []).map((argument) => ({ ...argument, required: argument.required ?? true }));
  return ok({ ...given, chart, help: given.help ?? "", arguments: operands, options: given.options ?? [] });
}

/** The last of each file: whoever watches a project seldom changes them. */
const lastParsed = new Map<string, { text: string; document: Document.Parsed }>();

function parsed(file: string, text: string): Document.Parsed {
  const last = lastParsed.get(file);
  if (last?.text === text) return last.document;
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  lastParsed.set(file, { text, document });
  return document;
}
