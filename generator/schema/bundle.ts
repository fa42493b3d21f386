import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { fail, ok, type Place, type Places, type Problem, type Result, type SchemaNode, type TextFile } from "../model.js";

/** One document without $ref, and where each of its nodes was written (by JSON pointer). */
export interface BundledSchema { schema: SchemaNode; places: Places }

/** A file, and what it brought to each place that names it. */
interface Source { file: string; document: Document.Parsed; lines: LineCounter; included: Map<string, Included> }

/** What is noted while a file is put together: where nodes were written, and the files that were used. */
interface Part { places: Map<string, Place>; used: Map<string, Source> }

interface Included extends Part { content: object }

/** Puts the schema files of a chart together: each `$ref` to a file becomes that file's content, overridden by its siblings. */
export function bundleSchema(folder: string, files: TextFile[], root = "values.schema.yaml"): Result<BundledSchema> {
  const sources = new Map(files.map((file) => [file.path, parse(`${folder}/${file.path}`, file.text)]));
  const problems = [...sources.values()].flatMap(syntaxProblems);

  function convert(node: Node | null, source: Source, pointer: string, open: string[], part: Part): unknown {
    const place = placeOf(node, source);
    part.places.set(pointer, place);
    if (isAlias(node)) return convert(node.resolve(source.document) ?? null, source, pointer, open, part);
    if (isSeq(node)) return node.items.map((item, i) => convert(item as Node, source, `${pointer}/${i}`, open, part));
    if (!isMap(node)) return isScalar(node) ? node.value : null;
    const reference = node.get("$ref");
    const base = typeof reference === "string" ? include(reference, place, pointer, open, part) : {};
    const own: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
      if (key === "$ref" && typeof reference === "string") continue;
      const child = `${pointer}/${escapePointer(key)}`;
      own[key] = convert(pair.value as Node | null, source, child, open, part);
      part.places.set(child, placeOf(pair.key as Node, source));
    }
    return typeof reference === "string" && Object.keys(own).length === 0 ? base : { ...base, ...own };
  }

  function include(reference: string, place: Place, pointer: string, open: string[], part: Part): object {
    const path = reference.replace(/^\.\//, "");
    const target = sources.get(path);
    const at = { rule: "schema/reference", given: reference, place };
    if (reference.includes("#")) {
      problems.push({ ...at, message: "a $ref names a whole file", allowed: "./name.schema.yaml", remedy: "move the part to a file of its own" });
    } else if (target === undefined) {
      problems.push({ ...at, message: `${reference} does not exist`, allowed: `a file in ${folder}: ${[...sources.keys()].join(", ")}` });
    } else if (open.includes(path)) {
      problems.push({ ...at, message: `${reference} refers to itself: ${[...open, path].join(" → ")}`, remedy: "Helm needs a schema without circles; write the nested part out" });
    } else {
      const { content, places, used } = included(path, target, pointer, [...open, path]);
      for (const [at, where] of places) part.places.set(at, where);
      for (const [name, source] of used) part.used.set(name, source);
      return content;
    }
    return {};
  }

  /** What a file brings to a place, as it was where neither the file nor any below it has changed: then what is made of it is recognised too. */
  function included(path: string, target: Source, pointer: string, open: string[]): Included {
    const before = target.included.get(pointer);
    if (before && [...before.used].every(([name, source]) => sources.get(name) === source)) return before;
    const part: Part = { places: new Map(), used: new Map([[path, target]]) };
    const known = problems.length;
    const made = { content: convert(target.document.contents, target, pointer, open, part) as object, ...part };
    if (problems.length === known) target.included.set(pointer, made);
    return made;
  }

  const start = sources.get(root);
  if (start === undefined) {
    return fail(...problems, { rule: "schema/no-root", message: `${folder}/${root} is missing`, remedy: "write the chart's values schema there", place: { file: `${folder}/${root}` } });
  }
  const { content, places, used } = included(root, start, "", [root]);
  const schema = content as SchemaNode;
  for (const path of sources.keys()) {
    if (used.has(path) || !path.endsWith(".schema.yaml")) continue;
    problems.push({ rule: "schema/unused-file", message: "no $ref names this file", remedy: "refer to it or remove it", place: { file: `${folder}/${path}` } });
  }
  return problems.length > 0 ? fail(...problems) : ok({ schema, places });
}

/** A key as it stands in a JSON pointer. */
export const escapePointer = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The last of each file: whoever watches a project changes one at a time. */
const parsed = new Map<string, { text: string; source: Source }>();

function parse(file: string, text: string): Source {
  const last = parsed.get(file);
  if (last?.text === text) return last.source;
  const lines = new LineCounter();
  const source: Source = { file, lines, document: parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true }), included: new Map() };
  parsed.set(file, { text, source });
  return source;
}

function syntaxProblems({ file, document, lines }: Source): Problem[] {
  return document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { rule: "schema/syntax", message: error.message, place: { file, line, column: col } };
  });
}

function placeOf(node: Node | null, { file, lines }: Source): Place {
  if (!node?.range) return { file };
  const { line, col } = lines.linePos(node.range[0]);
  return { file, line, column: col };
}
