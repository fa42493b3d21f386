import Handlebars from "handlebars";
import { fail, ok, type ChartFacts, type Place, type Problem, type RenderedFile, type Result, type SchemaNode, type TextFile } from "../model.js";
import { nodeDefault } from "../schema/defaults.js";
import { nearestKey } from "../values/nearest-key.js";
import { fromHandlebars, hasTags, toHandlebars } from "./delimiters.js";
import { markLength, markLines, readMarks, sameLines } from "./line-map.js";

/** What a template may ask for at build time. */
export interface BuildTimeContext { chart: ChartFacts; schema: SchemaNode; values: Record<string, unknown> }

/** Fills in the `<% %>` of one source file. `source` is its path as people know it, for messages. */
export function fillIn(file: TextFile, source: string, context: BuildTimeContext): Result<RenderedFile> {
  if (!hasTags(file.text)) return ok({ ...file, source, sourceLines: sameLines(file.text) });
  const swapped = toHandlebars(file.text, source);
  if (!swapped.ok) return swapped;
  try {
    const template = engineFor(context.schema).compile(markLines(swapped.value), { strict: true, noEscape: true, knownHelpersOnly: false });
    const { text, sourceLines } = readMarks(template({ chart: context.chart, values: context.values }));
    return ok({ path: file.path, text: fromHandlebars(text), source, sourceLines });
  } catch (error) {
    return fail(asProblem(error as Error, source, swapped.value));
  }
}

class BuildTimeError extends Error {
  constructor(readonly problem: Omit<Problem, "place">) {
    super(problem.message);
  }
}

function engineFor(schema: SchemaNode): typeof Handlebars {
  const engine = Handlebars.create();
  engine.registerHelper("default", (path: unknown) => {
    const value = defaultAt(schema, String(path));
    return value === undefined ? "" : JSON.stringify(value);
  });
  return engine;
}

/** The default that the schema gives at a dotted path. */
function defaultAt(schema: SchemaNode, path: string): unknown {
  let node = schema;
  const walked: string[] = [];
  for (const key of path.split(".")) {
    const known = Object.keys(node.properties ?? {});
    const next = known.includes(key) ? node.properties![key] : undefined;
    if (!next) {
      const nearest = nearestKey(key, known);
      throw new BuildTimeError({
        rule: "template/unknown-default", path, given: path, message: `the schema has no ${path}`,
        allowed: `${walked.join(".") || "the top level"} has ${known.join(", ") || "no keys"}`,
        ...(nearest === undefined ? {} : { nearest: [...walked, nearest].join(".") }),
      });
    }
    walked.push(key);
    node = next;
  }
  const value = nodeDefault(node);
  if (value === undefined) {
    throw new BuildTimeError({ rule: "template/no-default", path, given: path, message: `${path} has no default`, remedy: "give it one in the schema" });
  }
  return value;
}

interface EngineError extends Error { lineNumber?: number; column?: number }

function asProblem(error: EngineError, file: string, swapped: string): Problem {
  const parse = /^Parse error on line (\d+):/.exec(error.message);
  const line = error.lineNumber ?? (parse ? Number(parse[1]) : undefined);
  const place: Place = { file, ...(line === undefined ? {} : { line }), ...columnOf(error, line, swapped) };
  if (error instanceof BuildTimeError) return { ...error.problem, place: { ...placeOfDefault(error.problem.given, file, swapped), } };
  return { rule: "template/syntax", message: words(error.message), remedy: "correct the <% %> tag", place };
}

/** Handlebars names the column of most mistakes; of others the line's only tag is the place. */
function columnOf(error: EngineError, line: number | undefined, swapped: string): { column?: number } {
  if (line === undefined) return {};
  const text = swapped.split("\n")[line - 1] ?? "";
  const isMarked = markLines(swapped).split("\n")[line - 1] !== text;
  if (error.column !== undefined) return { column: Math.max(1, error.column + 1 - (isMarked ? markLength(line) : 0)) };
  const only = text.indexOf("{{");
  return only >= 0 && only === text.lastIndexOf("{{") ? { column: only + 1 } : {};
}

/** Helpers aren't told where they stand, but the path that they were given can be found. */
function placeOfDefault(path: unknown, file: string, swapped: string): Place {
  const lines = swapped.split("\n");
  const index = lines.findIndex((line) => line.includes("{{") && (line.includes(`"${path}"`) || line.includes(`'${path}'`)));
  if (index < 0) return { file };
  return { file, line: index + 1, column: lines[index]!.indexOf(String(path)) + 1 };
}

/** A message of Handlebars in the author's own characters, without the engine's position, line marks and drawing. */
function words(message: string): string {
  const expecting = /Expecting ('.*), got '(.*)'/.exec(message);
  if (message.startsWith("Parse error") && expecting) return `the engine can't read this tag (it found ${expecting[2]!.toLowerCase()})`;
  return fromHandlebars(message.replace(/ - \d+:\d+$/, ""));
}
