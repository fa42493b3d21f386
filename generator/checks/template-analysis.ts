import type { Chart, Place, Problem, RenderedFile } from "../model.js";
import { Follower, type TemplateFile } from "./go-template/follower.js";
import { TemplateSyntaxError } from "./go-template/lexer.js";
import type { ParsedTemplate } from "./go-template/nodes.js";
import { parseTemplate } from "./go-template/parser.js";
import type { Finding } from "./go-template/value-uses.js";

/** What the templates of a chart do with its values. */
export interface TemplateAnalysis {
  syntax: Problem[];
  /** whether every file was followed: else nothing can be said of what is used nowhere */
  complete: boolean;
  findings: Finding[];
  files: TemplateFile[];
  /** names of the defined templates that some rendered file reaches */
  included: ReadonlySet<string>;
  /** place in the source of an offset in a generated file */
  placeOf(file: string, at: number): Place;
}

const analysed = new WeakMap<Chart, TemplateAnalysis>();

/** Parses and follows all templates of a chart, once for all rules. */
export function templateAnalysis(chart: Chart): TemplateAnalysis {
  const known = analysed.get(chart);
  if (known) return known;
  const { files, syntax, parse, placeOf } = parseTemplates(chart);
  const follower = new Follower(chart.schema, chart.facts.name, files, parse);
  follower.followAll();
  const complete = syntax.length === 0 && (chart.unfilled ?? []).length === 0;
  const analysis = { syntax, complete, findings: follower.findings, files, included: follower.included, placeOf };
  analysed.set(chart, analysis);
  return analysis;
}

/** What can't be parsed of a chart's templates, and of the files that they fill in with `tpl`: those are found only by following. */
export function syntaxProblems(chart: Chart): Problem[] {
  const mayFillIn = chart.files.some(({ text }) => /\btpl\b/.test(text));
  return mayFillIn ? templateAnalysis(chart).syntax : parseTemplates(chart).syntax;
}

interface ParsedTemplates extends Pick<TemplateAnalysis, "syntax" | "files" | "placeOf"> { parse(path: string): ParsedTemplate | undefined }

/** The files below templates/; `parse` does it for another file of the chart. What it finds is added to `syntax`. */
function parseTemplates(chart: Chart): ParsedTemplates {
  const byPath = new Map(chart.files.map((file) => [file.path, file]));
  const placeOf = (path: string, at: number): Place => sourcePlace(byPath.get(path), path, at);
  const syntax: Problem[] = [];

  const parse = (path: string): ParsedTemplate | undefined => {
    const file = byPath.get(path);
    if (file === undefined) return undefined;
    try {
      return parsedText(path, file.text);
    } catch (error) {
      if (!(error instanceof TemplateSyntaxError)) throw error;
      syntax.push({ rule: "template/syntax", message: error.message, place: placeOf(path, error.at) });
      return undefined;
    }
  };

  const files = chart.files.filter(({ path }) => path.startsWith("templates/")).flatMap(({ path }) => {
    const parsed = parse(path);
    return parsed ? [{ path, parsed }] : [];
  });
  return { syntax, files, placeOf, parse };
}

/** The last of each file: whoever watches a project changes one at a time. */
const lastParsed = new Map<string, { text: string; parsed: ParsedTemplate }>();

function parsedText(path: string, text: string): ParsedTemplate {
  const last = lastParsed.get(path);
  if (last?.text === text) return last.parsed;
  const parsed = parseTemplate(text);
  lastParsed.set(path, { text, parsed });
  return parsed;
}

function sourcePlace(file: RenderedFile | undefined, path: string, at: number): Place {
  if (file === undefined) return { file: path };
  const before = file.text.slice(0, at).split("\n");
  const line = before.length;
  const place: Place = { file: file.source, line: file.sourceLines[line - 1] ?? line };
  return { ...place, column: before.at(-1)!.length + 1 };
}
