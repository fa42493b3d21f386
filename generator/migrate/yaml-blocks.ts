import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";

/** The lines of a key and its value, with the comments that belong to them. */
export interface Block { begin: number; end: number; indent: number; key: Node }

/** The lines of a pair in block style that has them for itself; nothing for one in `{ }`, or after the `-` of a list. */
export function blockOf(text: string, pair: Pair): Block | undefined {
  const key = pair.key as Node;
  if (!isScalar(key) || !key.range) return undefined;
  const line = lineStart(text, key.range[0]);
  if (text.slice(line, key.range[0]).trim() !== "") return undefined;
  const indent = key.range[0] - line;
  return { begin: withCommentsAbove(text, line, indent), end: withCommentsBelow(text, lineEnd(text, lastOffset(pair)), indent), indent, key };
}

/** The pair of a key in a map that is written in block style. */
export function pairIn(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

export const isBlockMap = (node: unknown): node is YAMLMap => isMap(node) && !node.flow;

export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** Where the last thing that a pair says ends. */
function lastOffset({ key, value }: Pair): number {
  const node = value as Node | null;
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1)!;
    return isSeq(node) ? lastOffset({ key: last, value: last } as Pair) : lastOffset(last as Pair);
  }
  return node?.range ? node.range[1] : (key as Node).range![1];
}

/** A text block ends behind its line's end, all else before it. */
export function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Comments right above, as far in as the key. The line by which editors find the schema is about the whole file. */
function withCommentsAbove(text: string, line: number, indent: number): number {
  let begin = line;
  while (begin > 0) {
    const above = lineStart(text, begin - 1);
    const shown = text.slice(above, begin - 1);
    if (!shown.startsWith(`${" ".repeat(indent)}#`) || /^#\s*yaml-language-server:/.test(shown)) break;
    begin = above;
  }
  return begin;
}

/** Comments right below that are further in than the key are about what stands inside. */
function withCommentsBelow(text: string, end: number, indent: number): number {
  let below = end;
  for (;;) {
    const next = lineEnd(text, below + 1);
    const shown = text.slice(below, next);
    if (!/^ *#/.test(shown) || shown.search(/#/) <= indent) return below;
    below = next;
  }
}
