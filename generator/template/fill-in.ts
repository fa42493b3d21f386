import Handlebars from "handlebars";
import { fail, ok, type Problem, type RenderedFile, type Result, type TextFile } from "../model.js";
import { checkTags } from "./check-tags.js";
import { defaultAt, type BuildTimeContext } from "./context.js";
import { fromHandlebars, hasTags, toHandlebars } from "./delimiters.js";
import { markLength, markLines, readMarks, sameLines } from "./line-map.js";

/** Fills in the `<% %>` of one source file. `source` is its path as people know it, for messages. */
export function fillIn(file: TextFile, source: string, context: BuildTimeContext): Result<RenderedFile> {
  if (!hasTags(file.text)) return ok({ ...file, source, sourceLines: sameLines(file.text) });
  const swapped = toHandlebars(file.text, source);
  if (!swapped.ok) return swapped;
  const problems = checkTags(swapped.value, source, context);
  if (problems.length > 0) return fail(...problems);
  const filled = run(swapped.value, source, context);
  if (!filled.ok) return filled;
  const { text, sourceLines } = readMarks(filled.value);
  const objects = text.split("\n").flatMap((line, i) => (line.includes("[object Object]") ? [sourceLines[i]!] : []));
  if (objects.length > 0) {
    return fail(...[...new Set(objects)].map((line): Problem => ({ rule: "template/object", message: "a tag here stands for an object, not for text", remedy: "name one of its keys", place: { file: source, line } })));
  }
  return ok({ path: file.path, text: fromHandlebars(text), source, sourceLines, taggedLines: taggedLines(swapped.value) });
}

function run(swapped: string, file: string, context: BuildTimeContext): Result<string> {
  const helpers = { default: (path: string) => JSON.stringify(defaultAt(context.schema, path)) };
  try {
    return ok(compiledTemplate(swapped)({ chart: context.chart, values: context.values }, { helpers }));
  } catch (error) {
    return fail(runProblem(error as EngineError, file, swapped));
  }
}

type Template = ReturnType<typeof Handlebars.compile>;

/** What was compiled before: in a watched project a changed schema fills in the same templates with other values. */
const compiled = new Map<string, Template>();
const mostCompiled = 1000;

function compiledTemplate(swapped: string): Template {
  const template = compiled.get(swapped) ?? engine.compile(markLines(swapped), { strict: true, noEscape: true });
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(swapped, template);
  return template;
}

/** Without helpers that someone else might register; each run brings its own. */
const engine = Handlebars.create();

interface EngineError extends Error { lineNumber?: number; column?: number }

/** The engine's line is the source's; its column counts the line's mark too. */
function runProblem({ message, lineNumber: line, column }: EngineError, file: string, swapped: string): Problem {
  const isMarked = line !== undefined && markLines(swapped).split("\n")[line - 1] !== swapped.split("\n")[line - 1];
  const offset = isMarked ? markLength(line) : 0;
  const place = { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column: Math.max(1, column + 1 - offset) }) };
  const words = fromHandlebars(message).replace(/ - \d+:\d+$/, "").replace(" in [object Object]", "");
  return { rule: "template/fill-in", message: words, remedy: "tags know `chart`, `values` and the helper `default`", place };
}

const taggedLines = (swapped: string): number[] => swapped.split("\n").flatMap((line, i) => (line.includes("{{") ? [i + 1] : []));
