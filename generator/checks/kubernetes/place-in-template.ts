import type { Place, RenderedFile } from "../../model.js";

/** A line of a template that YAML sees; lines of `{{ … }}` alone, comments and blank ones have no place in its structure. */
interface Line { at: number; indent: number; text: string }

/**
 * Where a template writes an object, or the field of one that is meant: the line of the deepest key on the way that can be
 * found in its text. Without the object's own `kind:` there it is the first line that writes anything.
 *
 * @param path of a problem: "Deployment/db spec.template.spec.containers[db].image"
 */
export function placeInTemplate(file: RenderedFile, path: string | undefined): Place {
  const lines = structureOf(file.text);
  const [, kind, name = "", field = ""] = /^([A-Za-z]\w*)\/(\S+)(?: (.*))?$/.exec(path ?? "") ?? [];
  const document = kind === undefined ? undefined : documentOf(lines, kind, name);
  const found = document ? fieldIn(document, stepsOf(field))?.line ?? document.find(({ text }) => text.startsWith("kind:"))! : lines[0];
  if (found === undefined) return { file: file.source };
  const line = file.sourceLines[found.at] ?? found.at + 1;
  return { file: file.source, line, ...(file.taggedLines?.includes(line) ? {} : { column: found.indent + 1 }) };
}

function structureOf(text: string): Line[] {
  let isComment = false;
  return text.split("\n").flatMap((line, at) => {
    const opens = /^\s*\{\{-?\s*\/\*/.test(line);
    const inside = isComment || opens;
    if (inside) isComment = !line.includes("*/");
    const content = line.trimStart();
    return inside || content === "" || /^(#|\{\{)/.test(content) ? [] : [{ at, indent: line.length - content.length, text: content.trimEnd() }];
  });
}

/** The lines of the document with an object of this kind; of several the one whose name has most of the object's letters in it. */
function documentOf(lines: readonly Line[], kind: string, name: string): Line[] | undefined {
  const documents: Line[][] = [[]];
  for (const line of lines) {
    if (line.indent === 0 && /^---(\s|$)/.test(line.text)) documents.push([]);
    else documents.at(-1)!.push(line);
  }
  const ofKind = documents.filter((document) => document.some(({ indent, text }) => indent === 0 && valueOf(text, "kind") === kind));
  const scored = ofKind.map((document) => ({ document, score: likeness(nameOf(document), name) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.document;
}

/** The object's own name as its template writes it. */
function nameOf(document: readonly Line[]): string {
  const found = fieldIn(document, [{ key: "metadata" }, { key: "name" }]);
  return found?.depth === 2 ? valueOf(found.line.text, "name") ?? "" : "";
}

/** How many letters that a template writes itself stand in a name; -1 where one of its parts does not. */
function likeness(written: string, name: string): number {
  const parts = written.replace(/^["']|["']$/g, "").split(/\{\{.*?\}\}/).filter(Boolean);
  return parts.every((part) => name.includes(part)) ? parts.join("").length : -1;
}

const valueOf = (text: string, key: string): string | undefined => new RegExp(`^(?:- )?["']?${escaped(key)}["']?:\\s*(.*)$`).exec(text)?.[1]?.replace(/\s+#.*$/, "").replace(/^["'](.*)["']$/, "$1");

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

interface Step { key?: string; item?: string }

/** `spec.containers[db].ports` in steps; what stands in brackets is an item of a list, or a key with dots. */
const stepsOf = (field: string): Step[] => [...field.matchAll(/\["?([^\]"]*)"?\]|([^.[\]]+)/g)].map(([, item, key]) => (key === undefined ? { item: item! } : { key }));

/** How far along a path a template could be followed, and the line there. */
interface Found { line: Line; depth: number }

/** The deepest line on a path. A key may stand in several branches of the template: the one that leads furthest is taken. */
function fieldIn(block: readonly Line[], steps: readonly Step[], depth = 0): Found | undefined {
  if (block.length === 0 || steps.length === 0) return undefined;
  const indent = Math.min(...block.map((line) => line.indent));
  const candidates = steps[0]!.item === undefined ? keyLines(block, indent, steps) : itemLines(block, indent, steps[0]!.item);
  const found = candidates.map(({ line, inside, taken }) => fieldIn(inside, steps.slice(taken), depth + taken) ?? { line, depth: depth + taken });
  return found.sort((a, b) => b.depth - a.depth)[0];
}

interface Candidate { line: Line; inside: Line[]; taken: number }

/** Where a key stands; labels and annotations have dots in theirs, so that several steps may be one. */
function keyLines(block: readonly Line[], indent: number, steps: readonly Step[]): Candidate[] {
  const keys = steps.slice(0, steps.findIndex(({ key }) => key === undefined) >>> 0).map(({ key }) => key!);
  return keys.map((_, index) => keys.slice(0, index + 1)).flatMap((whole) => block
    .filter((line) => line.indent === indent && valueOf(line.text, whole.join(".")) !== undefined)
    .map((line) => ({ line, inside: below(block, line), taken: whole.length })));
}

/** Where the item of a list stands, by its name or number; of a map, the key. */
function itemLines(block: readonly Line[], indent: number, item: string): Candidate[] {
  const isItem = (line: Line): boolean => line.indent === indent && /^-( |$)/.test(line.text);
  const inside = (line: Line): Line[] => unlisted(itemBlock(block, block.indexOf(line), isItem));
  const numbered = /^\d+$/.test(item) ? [plainItem(block, Number(item), isItem)].filter((line) => line !== undefined) : [];
  const byName = block.filter((line) => isItem(line) && isNamed(inside(line), item));
  const keys = block.filter((line) => line.indent === indent && valueOf(line.text, item) !== undefined);
  return [...[...numbered, ...byName].map((line) => ({ line, inside: inside(line), taken: 1 })), ...keys.map((line) => ({ line, inside: below(block, line), taken: 1 }))];
}

/** An item by its number, where no line of a template stands between that may leave out or repeat one. */
function plainItem(block: readonly Line[], index: number, isItem: (line: Line) => boolean): Line | undefined {
  const line = block.filter(isItem)[index];
  const start = block[0]!.at;
  const until = line === undefined ? -1 : block.indexOf(line);
  return line && line.at - start === until ? line : undefined;
}

const itemBlock = (block: readonly Line[], at: number, isItem: (line: Line) => boolean): Line[] => {
  const end = block.findIndex((line, index) => index > at && isItem(line));
  return block.slice(at, end < 0 ? undefined : end);
};

/** An item without its dash, so that its first key stands beside the others. */
const unlisted = ([first, ...rest]: Line[]): Line[] => [{ ...first!, indent: first!.indent + 2, text: first!.text.replace(/^- */, "") }, ...rest];

const isNamed = (item: readonly Line[], name: string): boolean => {
  const written = item.filter(({ indent }) => indent === item[0]!.indent).map(({ text }) => valueOf(text, "name")).find((value) => value !== undefined);
  return written !== undefined && (written.includes("{{") ? likeness(written, name) >= 0 : written === name);
};

/** What belongs to a key: all that is indented below it, and the items of a list that begin right below. */
function below(block: readonly Line[], line: Line): Line[] {
  const rest = block.slice(block.indexOf(line) + 1);
  const end = rest.findIndex(({ indent, text }) => indent < line.indent || (indent === line.indent && !/^- |^-$/.test(text)));
  return rest.slice(0, end < 0 ? undefined : end);
}
