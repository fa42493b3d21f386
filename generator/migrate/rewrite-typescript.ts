import type ts from "typescript";
import type { Place } from "../model.js";
import { compiler } from "../typescript/compiler.js";
import { possibleValues, type PossibleValue } from "../typescript/possible-values.js";
import { placeAt, placeOfNode } from "../typescript/value-places.js";
import { assignmentsIn, typedValuesIn, valuesIn } from "../typescript/values-in-source.js";
import { literalOf, writtenValue } from "../typescript/written-value.js";
import { pathText, type ValuePath } from "../values/value-path.js";
import type { Move } from "./relocate.js";

/** A value under an old name that stays where it is. */
export interface LeftValue { path: readonly string[]; place: Place; isGivenTwice: boolean }

/** An expression that can't be followed, and the old names that it may give. */
export interface UnseenValues { paths: (readonly string[])[]; text: string; place: Place }

/** A source with its object literals rewritten, and what is left of old names. Places are those of the rewritten text. */
export interface RewrittenSource {
  text: string;
  moved: Move[];
  left: LeftValue[];
  unseen: UnseenValues[];
  /** where its syntax is wrong: nothing is rewritten then */
  faults: { message: string; place: Place }[];
  /** whether any values of a chart are seen in it */
  hasValues: boolean;
}

/**
 * Moves values inside the object literals of a TypeScript or JavaScript file; all else stays as it is.
 *
 * @param others names that are going and stand nowhere else: they are looked for too
 */
export function rewrittenSource(file: string, text: string, moves: readonly Move[], others: readonly ValuePath[] = []): RewrittenSource {
  // line ends of Windows, where the whole file has them
  if (/\r\n/.test(text) && !/(?<!\r)\n/.test(text)) {
    const result = rewrittenSource(file, text.replaceAll("\r\n", "\n"), moves, others);
    return { ...result, text: result.text.replaceAll("\n", "\r\n") };
  }
  const faults = faultsOf(parse(file, text)).map(({ messageText, start = 0 }) => ({ message: compiler().flattenDiagnosticMessageText(messageText, " "), place: placeAt(parse(file, text), start, file) }));
  if (faults.length > 0) return { text, moved: [], left: [], unseen: [], faults, hasValues: true };
  let rewritten = text;
  const moved: Move[] = [];
  for (const move of moves) {
    const count = valuesIn(parse(file, text)).length;
    for (let i = 0; i < count; i++) {
      const source = parse(file, rewritten);
      const written = valuesIn(source)[i];
      const edited = written && compiler().isObjectLiteralExpression(written) ? moveProperty(source, written, move) : undefined;
      if (edited === undefined || faultsOf(parse(file, edited)).length > 0) continue;
      rewritten = edited;
      moved.push(move);
    }
  }
  return { text: rewritten, moved, ...remaining(file, rewritten, moves, others), faults };
}

/** What a source still has, or may have, of old names. */
function remaining(file: string, text: string, moves: readonly Move[], others: readonly ValuePath[]): Pick<RewrittenSource, "left" | "unseen" | "hasValues"> {
  const source = parse(file, text);
  const roots = [...valuesIn(source), ...typedValuesIn(source)];
  const paths = [...moves.map(({ path }) => path), ...others];
  const found = new Map<string, PossibleValue>();
  for (const root of roots) for (const each of possibleValues(root, paths)) found.set(`${each.node.getStart()} ${each.path.join("\0")}`, each);
  for (const { keys, node } of assignmentsIn(source)) {
    for (const path of paths.filter((each) => pathText(each) === pathText(keys))) found.set(`${node.getStart()} ${path.join("\0")}`, { path, node, isWritten: false });
  }
  const inOrder = [...found.values()].sort((a, b) => a.node.getStart() - b.node.getStart());
  const isGivenTwice = (path: ValuePath): boolean => {
    const to = moves.find((move) => move.path === path)?.to;
    return to !== undefined && roots.some((root) => writtenValue(root, path) !== undefined && writtenValue(root, to) !== undefined);
  };
  const left = inOrder.filter(({ isWritten }) => isWritten).map(({ path, node }) => ({ path: path as string[], place: placeOfNode(node, source, file), isGivenTwice: isGivenTwice(path) }));
  const byNode = new Map<ts.Node, UnseenValues>();
  for (const { path, node, isWritten } of inOrder) {
    if (isWritten) continue;
    const unseen = byNode.get(node) ?? { paths: [], text: shortened(node.getText(source)), place: placeOfNode(node, source, file) };
    unseen.paths.push(path as string[]);
    byNode.set(node, unseen);
  }
  return { left, unseen: [...byNode.values()], hasValues: roots.length > 0 };
}

const shortened = (text: string): string => (/^.{0,50}$/.test(text) ? text : `${text.split("\n", 1)[0]!.slice(0, 48)} …`);

const parse = (file: string, text: string): ts.SourceFile => compiler().createSourceFile(file, text, compiler().ScriptTarget.Latest, true);

const faultsOf = (source: ts.SourceFile): readonly ts.Diagnostic[] => (source as { parseDiagnostics?: readonly ts.Diagnostic[] }).parseDiagnostics ?? [];

/** The text with a value moved; nothing where it isn't there, or can't be moved so that the file says the same. */
function moveProperty(source: ts.SourceFile, root: ts.ObjectLiteralExpression, { path, to }: Move): string | undefined {
  const ts = compiler();
  if (!writtenValue(root, path)) return undefined;
  const chain = path.map((_, depth) => writtenValue(root, path.slice(0, depth + 1))!.key?.parent);
  if (!chain.every((property): property is ts.PropertyAssignment | ts.ShorthandPropertyAssignment => property !== undefined && ts.isObjectLiteralElementLike(property) && isInside(property, root))) return undefined;
  const property = chain.at(-1)!;
  if (isGivenElsewhere(source, root, path, property)) return undefined;
  const target = targetOf(root, to);
  // what a condition or a function may give there would be replaced
  if (!target || possibleValues(root, [to.slice(0, target.depth + 1)]).length > 0) return undefined;
  const value = ts.isPropertyAssignment(property) ? property.initializer.getText(source) : property.name.getText(source);
  const rest = to.slice(target.depth);
  const pair = rest.reduceRight((below, key, i) => `${keyText(key)}: ${i === rest.length - 1 ? below : `{ ${below} }`}`, value);
  const emptied = emptiedBy(property, root);
  if (target.literal === property.parent) return splice(source.text, property.getStart(source), property.getEnd(), pair);
  if (isInside(target.literal, emptied)) return undefined;
  const old = extentOf(source, emptied);
  const own = extentOf(source, property);
  const inserted = insertion(source, target.literal, own.comments, pair);
  const edits = [{ begin: old.begin, end: old.end, text: "" }, inserted].sort((a, b) => b.begin - a.begin);
  return edits.reduce((text, edit) => splice(text, edit.begin, edit.end, edit.text), source.text);
}

/** Whether other values have the same property: by spreading these, for which the move may be wrong. */
function isGivenElsewhere(source: ts.SourceFile, root: ts.Expression, path: ValuePath, property: ts.ObjectLiteralElementLike): boolean {
  const others = [...valuesIn(source), ...typedValuesIn(source).map((each) => literalOf(each))].filter((each) => each !== root);
  return others.some((other) => possibleValues(other, [path]).some(({ node }) => node === property.name));
}

/** With its last property an object goes too, and what it is set to or spread by. */
function emptiedBy(property: ts.ObjectLiteralElementLike, root: ts.ObjectLiteralExpression): ts.Node {
  const ts = compiler();
  if (property.parent === root || !ts.isObjectLiteralExpression(property.parent) || property.parent.properties.length > 1) return property;
  let holder: ts.Node = property.parent.parent;
  while (ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder) || ts.isSatisfiesExpression(holder)) holder = holder.parent;
  return ts.isPropertyAssignment(holder) || ts.isSpreadAssignment(holder) ? emptiedBy(holder, root) : property;
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
