import Handlebars from "handlebars";
import type { Place, Problem } from "../model.js";
import { nearestKey } from "../values/nearest-key.js";
import { defaultAt, schemaAtPath, type BuildTimeContext } from "./context.js";

/** What a tag may call. Handlebars' `log`, `lookup` and partials have no use in a chart. */
const HELPERS = ["default", "each", "if", "unless", "with"];

/** Everything that is wrong with the tags of a template, before any is filled in. `swapped` has Handlebars' own delimiters. */
export function checkTags(swapped: string, file: string, context: BuildTimeContext): Problem[] {
  let program: hbs.AST.Program;
  try {
    program = parsed(swapped);
  } catch (error) {
    return [syntaxProblem(error as EngineError, file, swapped)];
  }
  const problems: Problem[] = [];
  const add = (node: hbs.AST.Node, problem: Omit<Problem, "place">): void => void problems.push({ ...problem, place: { file, line: node.loc.start.line, column: node.loc.start.column + 1 } });

  const call = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression): void => {
    const name = (node.path as hbs.AST.PathExpression).original;
    if (name === "default") return checkDefault(node);
    const isCall = node.type !== "MustacheStatement" || node.params.length > 0 || Boolean(node.hash);
    if (!isCall || HELPERS.includes(name)) return;
    const nearest = nearestKey(String(name), HELPERS);
    add(node, { rule: "template/unknown-helper", given: name, message: `${String(name)} is no helper`, allowed: HELPERS.join(", "), ...(nearest ? { nearest } : {}) });
  };

  const checkDefault = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression): void => {
    const [given] = node.params;
    const path = given?.type === "StringLiteral" ? (given as hbs.AST.StringLiteral).value : undefined;
    if (path === undefined || node.params.length !== 1) return add(node, { rule: "template/default", message: "default takes one path in quotes", allowed: "<% default \"storage.data.size\" %>" });
    const at = schemaAtPath(context.schema, path);
    if (!("node" in at)) {
      const nearest = nearestKey(at.unknown, at.known);
      return add(given!, {
        rule: "template/unknown-default", given: path, message: `the schema has no ${path}`,
        allowed: `${at.walked.join(".") || "the top level"} has ${at.known.join(", ") || "no keys"}`,
        ...(nearest ? { nearest: [...at.walked, nearest].join(".") } : {}),
      });
    }
    if (defaultAt(context.schema, path) === undefined) add(given!, { rule: "template/no-default", given: path, message: `${path} has no default`, remedy: "give it one in the schema" });
  };

  class Tags extends Handlebars.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement): void {
      call(node);
      super.MustacheStatement(node);
    }
    override BlockStatement(node: hbs.AST.BlockStatement): void {
      call(node);
      super.BlockStatement(node);
    }
    override SubExpression(node: hbs.AST.SubExpression): void {
      call(node);
      super.SubExpression(node);
    }
    override PartialStatement(node: hbs.AST.PartialStatement): void {
      add(node, { rule: "template/partial", message: "there are no partials at build time", remedy: "use a named template of Helm" });
    }
  }
  new Tags().accept(program);
  return problems;
}

/** What was parsed before: in a watched project a changed schema fills in the same templates again. */
const programs = new Map<string, hbs.AST.Program>();
const mostPrograms = 1000;

function parsed(swapped: string): hbs.AST.Program {
  const program = programs.get(swapped) ?? Handlebars.parse(swapped);
  if (programs.size >= mostPrograms) programs.clear();
  programs.set(swapped, program);
  return program;
}

interface EngineError extends Error { lineNumber?: number; column?: number }

/** Handlebars names line and column of mismatched blocks, and only the line of what it can't read at all. */
function syntaxProblem({ message, lineNumber, column }: EngineError, file: string, swapped: string): Problem {
  const rule = "template/syntax";
  if (lineNumber !== undefined) return { rule, message: message.replace(/ - \d+:\d+$/, ""), place: { file, line: lineNumber, ...(column === undefined ? {} : { column: column + 1 }) } };
  const unclosed = unclosedText(swapped);
  if (unclosed) return { rule, message: "the text that this quote begins is never closed", remedy: "write a second quote before the %>", place: { file, ...unclosed } };
  const [, at = "1", found = ""] = /^Parse error on line (\d+):.*got '(\w+)'$/s.exec(message) ?? [];
  const open = found === "EOF" ? unclosedBlock(swapped) : undefined;
  if (open) return { rule, message: `<%#${open.name}%> is never closed`, remedy: `write <%/${open.name}%> where it ends`, place: { file, line: open.line, column: open.column } };
  const line = Number(at);
  const words: Record<string, string> = { OPEN_ENDBLOCK: "this closes a block that isn't open", CLOSE: "this tag ends too early" };
  return { rule, message: words[found] ?? "this tag can't be read", remedy: "correct the <% %>", place: { file, line, ...columnOfOnlyTag(swapped, line) } };
}

/** Handlebars reads such a text on to the next quote, lines further down, or to the file's end, which it names as the fault. */
function unclosedText(swapped: string): Pick<Place, "line" | "column"> | undefined {
  for (const [i, text] of swapped.split("\n").entries()) {
    for (const { 0: tag, index } of text.matchAll(/\{\{(?!!).*?\}\}/g)) {
      const rest = tag.replace(/"[^"]*"|'[^']*'/g, (quoted) => " ".repeat(quoted.length)).search(/["']/);
      if (rest >= 0) return { line: i + 1, column: index + rest + 1 };
    }
  }
  return undefined;
}

function unclosedBlock(swapped: string): { name: string; line: number; column: number } | undefined {
  const open: { name: string; line: number; column: number }[] = [];
  swapped.split("\n").forEach((text, i) => {
    for (const { 1: kind, 2: name = "", index } of text.matchAll(/\{\{~?([#/^])\s*([\w.-]+)/g)) {
      if (kind === "/") open.pop();
      else open.push({ name, line: i + 1, column: index + 1 });
    }
  });
  return open.at(-1);
}

function columnOfOnlyTag(swapped: string, line: number): Pick<Place, "column"> {
  const text = swapped.split("\n")[line - 1] ?? "";
  const first = text.indexOf("{{");
  return first >= 0 && first === text.lastIndexOf("{{") ? { column: first + 1 } : {};
}
