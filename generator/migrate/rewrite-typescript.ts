import type ts from "typescript";
import type { Place } from "../model.js";
import { compiler } from "../typescript/compiler.js";
import { placeOfNode } from "../typescript/value-places.js";
import { valuesIn } from "../typescript/values-in-source.js";
import { literalOf, writtenValue } from "../typescript/written-value.js";
import type { Move } from "./relocate.js";

/** A source with its object literals rewritten, and values under old names that are not written as literals here. */
export interface RewrittenSource { text: string; moved: Move[]; left: { move: Move; place: Place }[] }

/** Moves values inside the object literals of a TypeScript or JavaScript file; all else stays as it is. */
export function rewrittenSource(file: string, text: string, moves: readonly Move[]): RewrittenSource {
  const result: RewrittenSource = { text, moved: [], left: [] };
  for (const move of moves) {
    const count = valuesIn(parse(file, text)).length;
    for (let i = 0; i < count; i++) {
      const source = parse(file, result.text);
      const written = valuesIn(source)[i];
      if (!written || !writtenValue(written, move.path)) continue;
      const edited = moveProperty(source, written, move);
      if (edited !== undefined && !hasErrors(parse(file, edited))) {
        result.text = edited;
        result.moved.push(move);
      } else result.left.push({ move, place: placeOfNode(writtenValue(written, move.path)!.key ?? written, source, file) });
    }
  }
  return result;
}

const parse = (file: string, text: string): ts.SourceFile => compiler().createSourceFile(file, text, compiler().ScriptTarget.Latest, true);

const hasErrors = (source: ts.SourceFile): boolean => ((source as { parseDiagnostics?: unknown[] }).parseDiagnostics ?? []).length > 0;

function moveProperty(source: ts.SourceFile, root: ts.ObjectLiteralExpression, { path, to }: Move): string | undefined {
  const ts = compiler();
  const chain = path.map((_, depth) => writtenValue(root, path.slice(0, depth + 1))!.key?.parent);
  if (!chain.every((property): property is ts.PropertyAssignment | ts.ShorthandPropertyAssignment => property !== undefined && ts.isObjectLiteralElementLike(property) && isInside(property, root))) return undefined;
  const property = chain.at(-1)!;
  const target = targetOf(root, to);
  if (!target) return undefined;
  const value = ts.isPropertyAssignment(property) ? property.initializer.getText(source) : property.name.getText(source);
  const rest = to.slice(target.depth);
  const pair = rest.reduceRight((below, key, i) => `${keyText(key)}: ${i === rest.length - 1 ? below : `{ ${below} }`}`, value);
  // with its last property an object goes too
  const emptied = chain.find((_, i) => i === chain.length - 1 || chain.slice(i + 1).every(({ parent }) => (parent as ts.ObjectLiteralExpression).properties.length === 1))!;
  if (target.literal === property.parent) return splice(source.text, property.getStart(source), property.getEnd(), pair);
  if (isInside(target.literal, emptied)) return undefined;
  const old = extentOf(source, emptied);
  const own = extentOf(source, property);
  const inserted = insertion(source, target.literal, own.comments, pair);
  const edits = [{ begin: old.begin, end: old.end, text: "" }, inserted].sort((a, b) => b.begin - a.begin);
  return edits.reduce((text, edit) => splice(text, edit.begin, edit.end, edit.text), source.text);
}

/** The innermost object literal of the new path that is there already. */
function targetOf(root: ts.ObjectLiteralExpression, to: readonly string[]): { literal: ts.ObjectLiteralExpression; depth: number } | undefined {
  const ts = compiler();
  for (let depth = to.length; depth >= 0; depth--) {
    const written = depth === 0 ? { value: root } : writtenValue(root, to.slice(0, depth));
    if (!written) continue;
    const literal = literalOf(written.value);
    return depth < to.length && ts.isObjectLiteralExpression(literal) && isInside(literal, root) ? { literal, depth } : undefined;
  }
  return undefined;
}

/** A property with the comments above it, its comma and, where it has lines of its own, their ends. */
function extentOf(source: ts.SourceFile, property: ts.Node): { begin: number; end: number; comments: string[] } {
  const ts = compiler();
  const { text } = source;
  const start = property.getStart(source);
  const ownLines = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
  const above = (ts.getLeadingCommentRanges(text, property.pos) ?? []).filter(({ pos }) => text.slice(text.lastIndexOf("\n", pos - 1) + 1, pos).trim() === "");
  let end = property.getEnd();
  const comma = /^\s*,/.exec(text.slice(end));
  end += comma?.[0].length ?? 0;
  const beside = (ts.getTrailingCommentRanges(text, end) ?? []).filter(() => ownLines);
  end = beside.at(-1)?.end ?? end;
  const comments = [...above, ...beside].map(({ pos, end: last }) => text.slice(pos, last));
  if (ownLines) {
    const begin = text.lastIndexOf("\n", (above[0]?.pos ?? start) - 1) + 1;
    return { begin, end: end + (/^[^\S\n]*\n/.exec(text.slice(end))?.[0].length ?? 0), comments };
  }
  const blanks = /^[^\S\n]*/.exec(text.slice(end))![0].length;
  // the last of several on a line takes the comma before it along
  const before = comma ? 0 : /,?\s*$/.exec(text.slice(0, start))![0].length;
  return { begin: start - before, end: comma ? end + blanks : end, comments };
}

function insertion(source: ts.SourceFile, literal: ts.ObjectLiteralExpression, comments: string[], pair: string): { begin: number; end: number; text: string } {
  const { text } = source;
  const close = literal.getEnd() - 1;
  const last = literal.properties.at(-1);
  const isLong = text.slice(literal.getStart(source), close).includes("\n");
  const comma = last && !literal.properties.hasTrailingComma ? "," : "";
  const begin = last ? (literal.properties.hasTrailingComma ? literal.properties.end : last.getEnd()) : literal.getStart(source) + 1;
  if (!isLong && comments.length === 0) return { begin, end: last ? begin : close, text: `${comma} ${pair}${last ? "" : " "}` };
  const line = text.slice(text.lastIndexOf("\n", (last ?? literal).getStart(source) - 1) + 1);
  const indent = `${/^\s*/.exec(line)![0]}${last && isLong ? "" : "  "}`;
  const lines = [...comments, `${pair},`].map((each) => `\n${indent}${each}`).join("");
  return { begin, end: begin, text: `${comma}${lines}${isLong ? "" : "\n"}` };
}

const splice = (text: string, begin: number, end: number, by: string): string => text.slice(0, begin) + by + text.slice(end);

const isInside = (node: ts.Node, outer: ts.Node): boolean => node.getStart() >= outer.getStart() && node.getEnd() <= outer.getEnd();

const keyText = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));
