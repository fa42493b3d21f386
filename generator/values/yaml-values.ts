import { isCollection, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit, type Alias, type Document, type Node, type Tags } from "yaml";
import { fail, ok, type Place, type Result } from "../model.js";
import type { PlaceOf } from "./validate-values.js";

/** A user's values and where each of them was written. */
export interface LoadedValues { values: unknown; placeOf: PlaceOf }

/** Parses YAML as Helm does: `no` is false and 017 is fifteen, but 1:30 and dates stay text. */
export function parseValues(text: string, file: string): Result<LoadedValues> {
  const lines = new LineCounter();
  const at = (offset: number): Place => ({ file, line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  const documents = parseAllDocuments(text, { version: "1.1", customTags: withoutTimes, lineCounter: lines, prettyErrors: false, stringKeys: false });
  if (!Array.isArray(documents) || documents.length === 0) return ok({ values: {}, placeOf: () => ({ file }) });
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) return fail(...errors.map((error) => ({ rule: "values/syntax", message: error.message, remedy: REMEDIES[error.code] ?? "correct the YAML", place: at(error.pos[0]) })));
  if (documents.length > 1) {
    return fail({ rule: "values/documents", message: `the file holds ${documents.length} documents; Helm reads the first and ignores the others`, remedy: "remove the line `---`", place: at(documents[1]!.range[0]) });
  }
  const document = documents[0] as Document.Parsed;
  const collections = collectionKeys(document);
  if (collections.length > 0) return fail(...collections.map((key) => ({ rule: "values/syntax", message: "a list or an object as a key", allowed: "text as a key", remedy: "write a text, or put quotes around one that begins with [ or {", place: at(key.range![0]) })));
  const loose = looseAliases(document);
  if (loose.length > 0) return fail(...loose.map((alias) => ({ rule: "values/syntax", message: `there is no anchor &${alias.source} before this`, remedy: "set the anchor, or put a text that begins with * in quotes", place: at(alias.range![0]) })));
  try {
    return ok({ values: document.toJS() ?? {}, placeOf: (path) => placeOf(document, path, at) });
  } catch (error) {
    // the only other thing that the library refuses here: aliases that multiply without end
    return fail({ rule: "values/syntax", message: (error as Error).message, place: { file } });
  }
}

/** Keys such as `{a: b}: c` or an unquoted `{{ template }}: c`. */
function collectionKeys(document: Document.Parsed): Node[] {
  const found: Node[] = [];
  visit(document, { Pair: (_, { key }) => void (isCollection(key) && found.push(key)) });
  return found;
}

function looseAliases(document: Document.Parsed): Alias[] {
  const found: Alias[] = [];
  visit(document, { Alias: (_, alias) => void (alias.resolve(document) ?? found.push(alias)) });
  return found;
}

const REMEDIES: Partial<Record<string, string>> = {
  DUPLICATE_KEY: "remove one of the two; Helm would refuse the file or take the last",
  TAB_AS_INDENT: "indent with blanks",
};

const withoutTimes = (tags: Tags): Tags =>
  tags.filter((tag) => typeof tag === "string" || !(tag.tag === "tag:yaml.org,2002:timestamp" || ("format" in tag && tag.format === "TIME")));

/** The place of a scalar, or of the key before a map or list. */
function placeOf(document: Document.Parsed, path: (string | number)[], at: (offset: number) => Place): Place | undefined {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
      [key, node] = [pair?.key, pair?.value];
    } else if (isSeq(node)) {
      [key, node] = [undefined, node.items[Number(step)]];
    } else return undefined;
  }
  const shown = (isCollection(node) || !(node as Node | null)?.range ? key ?? node : node) as Node | null | undefined;
  return shown?.range ? at(shown.range[0]) : undefined;
}
