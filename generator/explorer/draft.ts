import { isMap, parse, parseDocument, type Document, type Node } from "yaml";
import type { Problem, SchemaNode } from "../model.js";
import { isPlainObject } from "../values/default-values.js";
import { helmYaml } from "../values/helm-yaml.js";
import { validateValues } from "../values/validate-values.js";
import { parseValues } from "../values/yaml-values.js";

/** What stands in values.yaml: the one thing that is edited. Form, TypeScript and problems follow from it. */
export interface Draft {
  text: string;
  values: Record<string, unknown>;
  problems: Problem[];
  /** false while the text is no YAML: then `values` are none, and the form can't change them */
  isReadable: boolean;
}

/** Reads a text of values and checks it as `helmwright validate` does. */
export function draftOf(text: string, schema: SchemaNode): Draft {
  const parsed = parseValues(text, "values.yaml");
  if (!parsed.ok) return { text, values: {}, problems: parsed.problems, isReadable: false };
  const { values, placeOf } = parsed.value;
  return { text, values: isPlainObject(values) ? values : {}, problems: validateValues(schema, values, placeOf), isReadable: isPlainObject(values) };
}

/** The text with one more value set, or, with undefined, taken out. Comments and order stay. */
export function withValue(text: string, path: readonly string[], value: unknown): string {
  const document = parseDocument(text, { ...helmYaml, keepSourceTokens: false });
  if (value === undefined) remove(document, path);
  else put(document, path, value);
  const isEmpty = isMap(document.contents) && document.contents.items.length === 0;
  return isEmpty && !document.commentBefore && !document.comment ? "" : document.toString({ lineWidth: 0 }).replace(/^\{\}\n/m, "");
}

/** Sets a value below what of its path is there already; `storage:` with nothing below it is null, which has no keys. */
function put(document: Document, path: readonly string[], value: unknown): void {
  const there = path.findIndex((_, length) => !isMap(length === 0 ? document.contents : document.getIn(path.slice(0, length), true)));
  const length = there < 0 ? path.length : there;
  // as a plain object: the library makes an ordered map of older YAML out of what it has to make up itself
  const below = document.createNode(path.slice(length).reduceRight((inner, key) => ({ [key]: inner }), value));
  if (length === path.length) below.comment = (document.getIn(path, true) as Node | undefined)?.comment ?? null;
  if (length === 0) document.contents = below;
  else document.setIn(path.slice(0, length), below);
}

/** Takes a value out, and what stood around nothing else. */
function remove(document: Document, path: readonly string[]): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  for (let length = path.length - 1; length > 0; length--) {
    const above = document.getIn(path.slice(0, length), true);
    if (isMap(above) && above.items.length === 0) document.deleteIn(path.slice(0, length));
  }
}

/** The value at a path; undefined where there is none. */
export function valueIn(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), values);
}

/** A value that was typed as YAML, or why it is none. */
export function typedValue(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: parse(text, { ...helmYaml, prettyErrors: false }) as unknown };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
