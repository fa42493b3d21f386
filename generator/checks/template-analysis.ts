import type { Chart, Place, Problem, RenderedFile } from "../model.js";
import { Follower, type Finding, type TemplateFile } from "./go-template/follower.js";
import { TemplateSyntaxError } from "./go-template/lexer.js";
import type { ParsedTemplate } from "./go-template/nodes.js";
import { parseTemplate } from "./go-template/parser.js";

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
  const byPath = new Map(chart.files.map((file) => [file.path, file]));
  const placeOf = (path: string, at: number): Place => sourcePlace(byPath.get(path), path, at);
  const syntax: Problem[] = [];

  const parse = (path: string): ParsedTemplate | undefined => {
    const file = byPath.get(path);
    if (file === undefined) return undefined;
    try {
      return parseTemplate(file.text);
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
  const follower = new Follower(chart.schema, chart.facts.name, files, parse);
  follower.followAll();
  const complete = syntax.length === 0 && (chart.unfilled ?? []).length === 0;
  const analysis = { syntax, complete, findings: follower.findings, files, included: follower.included, placeOf };
  analysed.set(chart, analysis);
  return analysis;
}

function sourcePlace(file: RenderedFile | undefined, path: string, at: number): Place {
  if (file === undefined) return { file: path };
  const before = file.text.slice(0, at).split("\n");
  const line = before.length;
  const place: Place = { file: file.source, line: file.sourceLines[line - 1] ?? line };
  return { ...place, column: before.at(-1)!.length + 1 };
}
