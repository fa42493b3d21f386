import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit, type Alias, type Document, type Node, type Pair, type YAMLError, type YAMLMap } from "yaml";
import { fail, ok, type Place, type Result } from "../model.js";
import { helmYaml } from "./helm-yaml.js";
import type { PlaceOf } from "./validate-values.js";

/** A user's values and where each of them was written. */
export interface LoadedValues { values: unknown; placeOf: PlaceOf }

/** Parses YAML as Helm does: see helm-yaml.ts. A last document that is empty, as after a closing `---`, is none. */
export function parseValues(text: string, file: string): Result<LoadedValues> {
  const lines = new LineCounter();
  const at = (offset: number): Place => ({ file, line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  const found = parseAllDocuments(text, { ...helmYaml, lineCounter: lines, prettyErrors: false, stringKeys: false, uniqueKeys: false });
  if (!Array.isArray(found) || found.length === 0) return ok({ values: {}, placeOf: () => ({ file }) });
  const documents = found.filter((document, index) => index === 0 || !isEmpty(document));
  const faults = [...controlCharacters(text), ...documents.flatMap((document) => [...document.errors.map(faultOf), ...keysThereTwice(document, text)])];
  if (faults.length > 0) return fail(...faults.map(({ at: offset, ...fault }) => ({ rule: "values/syntax", ...fault, place: at(offset) })));
  if (documents.length > 1) {
    return fail({ rule: "values/documents", message: `the file holds ${documents.length} documents; Helm 3 reads the first alone, and Helm 4 puts all together`, remedy: "remove the line `---`, or pass each as a file of its own", place: at(documents[1]!.range[0]) });
  }
  const document = documents[0] as Document.Parsed;
  const collections = collectionKeys(document);
  if (collections.length > 0) return fail(...collections.map((key) => ({ rule: "values/syntax", message: "a list or an object as a key", allowed: "text as a key", remedy: "write a text, or put quotes around one that begins with [ or {", place: at(key.range![0]) })));
  const aliases = aliasFaults(document);
  if (aliases.length > 0) return fail(...aliases.map(({ node, ...fault }) => ({ rule: "values/syntax", ...fault, place: at(node.range![0]) })));
  try {
    return ok({ values: document.toJS() ?? {}, placeOf: (path) => placeOf(document, path, at) });
  } catch (error) {
    // the only other thing that the library refuses here: aliases that multiply without end
    const first = aliasesOf(document)[0];
    return fail({ rule: "values/syntax", message: (error as Error).message, remedy: "write the values out", place: first ? at(first.range![0]) : { file } });
  }
}

/** Keys such as `{a: b}: c` or an unquoted `{{ template }}: c`. */
function collectionKeys(document: Document.Parsed): Node[] {
  const found: Node[] = [];
  visit(document, { Pair: (_, { key }) => void (isCollection(key) && found.push(key)) });
  return found;
}

function aliasesOf(document: Document.Parsed): Alias[] {
  const found: Alias[] = [];
  visit(document, { Alias: (_, alias) => void found.push(alias) });
  return found;
}

/** Aliases of nothing or of what they stand in themselves, and merge keys of what has no keys. */
function aliasFaults(document: Document.Parsed): { node: Node; message: string; remedy: string }[] {
  const ofAliases = aliasesOf(document).flatMap((node) => {
    const anchored = node.resolve(document);
    if (!anchored) return [{ node, message: `there is no anchor &${node.source} before this`, remedy: "set the anchor, or put a text that begins with * in quotes" }];
    return anchored.range![2] >= node.range![1] && anchored.range![0] <= node.range![0] ? [{ node, message: `the anchor &${node.source} contains itself`, remedy: "write the value out" }] : [];
  });
  const merges: Node[] = [];
  const hasKeys = (value: unknown): boolean => isMap(isAlias(value) ? value.resolve(document) : value);
  visit(document, { Pair: (_, pair) => {
    const { key, value } = pair;
    if (isMerge(pair) && !(isSeq(value) ? value.items.every(hasKeys) : hasKeys(value))) merges.push((value ?? key) as Node);
  } });
  return [...ofAliases, ...merges.map((node) => ({ node, message: "<< takes the keys of an object, and this is none", remedy: "name the anchor of an object, or put << in quotes" }))];
}

interface Fault { at: number; message: string; remedy: string }

/** Helm refuses a file that holds them, without saying where. */
function controlCharacters(text: string): Fault[] {
  const found = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/.exec(text);
  return found ? [{ at: found.index, message: `the control character ${codePoint(found[0])}, which Helm refuses`, remedy: "remove it, or write it as an escape in a text in double quotes" }] : [];
}

const codePoint = (character: string): string => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

function faultOf({ code, message, pos: [at] }: YAMLError): Fault {
  // the library's parser calls itself for each level
  if (message.startsWith("Maximum call stack")) return { at, message: "nested too deeply", remedy: "give a flatter object" };
  return { at, message, remedy: code === "TAB_AS_INDENT" ? "indent with blanks" : "correct the YAML" };
}

/** The library looks for them too, but at every key through all of its neighbours, which takes minutes for a large file. */
function keysThereTwice(document: Document, text: string): Fault[] {
  const found: Fault[] = [];
  visit(document, { Map: (_, { items }) => {
    const seen = new Set<string>();
    for (const { key } of items) {
      if (!isScalar(key) || !key.range) continue;
      const name = String(key.value);
      if (seen.has(name)) found.push({ at: key.range[0], message: `the key ${text.slice(key.range[0], key.range[1])} stands here twice`, remedy: "remove one of the two; Helm takes the last without a word" });
      seen.add(name);
    }
  } });
  return found;
}

const isEmpty = ({ contents, errors }: Document.Parsed): boolean => errors.length === 0 && (contents === null || (isScalar(contents) && contents.value === null && contents.source === ""));

const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a map by their keys; remembered, since each of thousands of wrong keys may ask. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = pairs.get(map) ?? new Map(map.items.map((item) => [String(isScalar(item.key) ? item.key.value : item.key), item]));
  pairs.set(map, known);
  return known;
}

/** The pair of a key: the map's own, else of what it merges. */
function pairOf(document: Document.Parsed, map: YAMLMap, key: string): Pair | undefined {
  const own = pairsOf(map).get(key);
  if (own) return own;
  const merged = map.items.filter(isMerge).flatMap(({ value }) => (isSeq(value) ? value.items : [value]));
  for (const each of merged) {
    const other = isAlias(each) ? each.resolve(document) : each;
    const pair = isMap(other) ? pairOf(document, other, key) : undefined;
    if (pair) return pair;
  }
  return undefined;
}

const isMerge = ({ key }: Pair): boolean => isScalar(key) && typeof key.value === "symbol";

/** The place of a scalar, or of the key before a map or list. */
function placeOf(document: Document.Parsed, path: (string | number)[], at: (offset: number) => Place): Place | undefined {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = pairOf(document, node, String(step));
      [key, node] = [pair?.key, pair?.value];
    } else if (isSeq(node)) {
      [key, node] = [undefined, node.items[Number(step)]];
    } else return undefined;
  }
  const shown = (isCollection(node) || !(node as Node | null)?.range ? key ?? node : node) as Node | null | undefined;
  return shown?.range ? at(shown.range[0]) : undefined;
}
