import { isMap, isScalar, parseDocument, type Document, type Pair, type YAMLMap } from "yaml";
import { blockOf, isBlockMap, lineEnd, pairIn, type Block } from "./yaml-blocks.js";
import type { Move } from "./relocate.js";

/** YAML with one value moved line by line, so that all else stays as it was written; nothing where it isn't written in lines of its own. */
export function moveLines(text: string, { path, to }: Move): string | undefined {
  const document = parse(text);
  const chain = chainTo(document, path);
  if (!chain || !isBlockMap(document.contents)) return undefined;
  const { pair, parent } = chain.at(-1)!;
  const block = blockOf(text, pair);
  // with its last key an object goes too: `storage:` alone would be null
  const emptied = blockOf(text, chain.find(({ pair: { value } }, i) => i === chain.length - 1 || onlyChildren(chain.slice(i + 1), value))!.pair);
  const target = targetOf(document.contents, to);
  if (!block || !emptied || !target) return undefined;
  const rest = to.slice(target.depth);
  if (target.map === parent && !target.empty) return replaced(text, block, moved(text, block, rest, block.indent));
  const at = target.empty ? insideOf(text, target.empty) : insertionPoint(text, target.map, chain[0]!.pair, target.depth === 0);
  if (!at || (at.offset > emptied.begin && at.offset < emptied.end)) return undefined;
  // what was said of the sections that go stays with the value
  const comments = { above: commentsIn(text.slice(emptied.begin, block.begin)), below: commentsIn(text.slice(block.end, emptied.end)) };
  const inserted = moved(text, block, rest, at.indent, comments);
  const offset = at.offset;
  return offset >= emptied.end
    ? withOwnLine(text.slice(0, emptied.begin) + text.slice(emptied.end, offset), inserted) + text.slice(offset)
    : withOwnLine(text.slice(0, offset), inserted) + text.slice(offset, emptied.begin) + text.slice(emptied.end);
}

/** YAML with values moved as the library writes it: comments and order stay, blanks may change. Nothing where an alias would come before its anchor. */
export function moveNodes(text: string, moves: readonly Move[]): string | undefined {
  const document = parse(text);
  for (const { path, to } of moves) {
    const chain = chainTo(document, path);
    if (!chain) continue;
    const emptied = chain.findIndex(({ pair: { value } }, i) => i === chain.length - 1 || onlyChildren(chain.slice(i + 1), value));
    const { pair } = chain.at(-1)!;
    document.deleteIn(path.slice(0, emptied + 1));
    const parents = to.slice(0, -1);
    if (parents.length > 0 && isNothing(document, parents)) document.setIn(parents, document.createNode({}));
    const key = pair.key as { value?: unknown };
    key.value = to.at(-1);
    const target = (parents.length === 0 ? document.contents : document.getIn(parents)) as unknown;
    if (!isMap(target)) return undefined;
    if (isMap(pair.value) && isMap(target.get(to.at(-1)))) (target.get(to.at(-1)) as unknown as YAMLMap).items.push(...pair.value.items as never[]);
    else target.items.push(pair as never);
  }
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    return undefined;
  }
}

const parse = (text: string): Document.Parsed => parseDocument(text, { version: "1.1", prettyErrors: false });

interface Step { pair: Pair; parent: YAMLMap }

/** The pairs on the way to a value, the outermost first. */
function chainTo(document: Document.Parsed, path: readonly string[]): Step[] | undefined {
  const chain: Step[] = [];
  let at: unknown = document.contents;
  for (const key of path) {
    const pair = isMap(at) ? pairIn(at, key) : undefined;
    if (!pair) return undefined;
    chain.push({ pair, parent: at as YAMLMap });
    at = pair.value;
  }
  return chain;
}

/** Whether an object has nothing but the next pair of the chain, and so on down. */
const onlyChildren = (below: readonly Step[], value: unknown): boolean => isMap(value) && below.every(({ parent }) => parent.items.length === 1);

/** The innermost object of the new path that is there already, or a section with nothing in it; nothing where something else stands in its way. */
function targetOf(root: YAMLMap, to: readonly string[]): { map: YAMLMap; depth: number; empty?: Pair } | undefined {
  let map = root;
  for (const [depth, key] of to.entries()) {
    const pair = pairIn(map, key);
    if (!pair) return { map, depth };
    if (depth < to.length - 1 && isScalar(pair.value) && pair.value.value === null && pair.value.source === "") return { map, depth: depth + 1, empty: pair };
    if (!isBlockMap(pair.value)) return undefined;
    map = pair.value;
  }
  return undefined;
}

/** Whether nothing is there, or null on the way, as in a section that was left empty. */
const isNothing = (document: Document.Parsed, path: readonly string[]): boolean => path.some((_, i) => (document.getIn(path.slice(0, i + 1)) ?? null) === null);

/** Below the line of a section with nothing in it. */
function insideOf(text: string, section: Pair): { offset: number; indent: number } | undefined {
  const block = blockOf(text, section);
  return block && { offset: lineEnd(text, block.key.range![1]), indent: block.indent + STEP };
}

/** After the last key of an object; a new section comes where the old value's was. */
function insertionPoint(text: string, map: YAMLMap, old: Pair, isRoot: boolean): { offset: number; indent: number } | undefined {
  const beside = blockOf(text, isRoot ? old : map.items.at(-1)!);
  return beside && { offset: beside.end, indent: beside.indent };
}

/** The block with its new key, below parents that are missing, as far in as it stands now. */
function moved(text: string, block: Block, names: readonly string[], indent: number, comments: { above: string[]; below: string[] } = { above: [], below: [] }): string {
  const [start, end] = block.key.range!;
  const renamed = `${text.slice(block.begin, start)}${keyText(names.at(-1)!)}${text.slice(end, block.end)}`;
  const depth = indent + STEP * (names.length - 1);
  const lines = (renamed.endsWith("\n") ? renamed : `${renamed}\n`).slice(0, -1).split("\n");
  const shifted = lines.map((line) => (line.trim() === "" ? line : `${" ".repeat(depth)}${line.slice(Math.min(block.indent, line.search(/\S/)))}`));
  const parents = names.slice(0, -1).map((name, i) => `${" ".repeat(indent + STEP * i)}${keyText(name)}:`);
  const [above, below] = [comments.above, comments.below].map((lines) => lines.map((comment) => `${" ".repeat(depth)}${comment}`));
  return `${[...parents, ...above!, ...shifted, ...below!].join("\n")}\n`;
}

const STEP = 2;

const keyText = (key: string): string => (/^[A-Za-z_][\w./-]*$/.test(key) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(key) ? key : JSON.stringify(key));

const replaced = (text: string, { begin, end }: Block, by: string): string => `${text.slice(0, begin)}${by}${text.slice(end)}`;

/** A last line without its end gets one. */
const withOwnLine = (before: string, line: string): string => `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${line}`;

/** Comments in lines that hold nothing else but the keys of sections. */
const commentsIn = (text: string): string[] => text.split("\n").flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? []);
