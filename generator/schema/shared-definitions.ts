import type { SchemaNode } from "../model.js";
import { childrenOf, mapChildren } from "./walk.js";

/** Shorter parts stay where they are: a reference would be no shorter. */
const WORTH_A_NAME = 40;

/** The same schema with each part that stands in several places written once, under `definitions`: quicker to compile, smaller to store. */
export function shareDefinitions(schema: SchemaNode): SchemaNode {
  const places = placesByText(schema);
  const names = new Map<string, string>();
  for (const [text, pointers] of places) {
    if (pointers.length > 1 && text.length >= WORTH_A_NAME) names.set(text, freeName(pointers[0]!, [...names.values()]));
  }
  const definitions: Record<string, SchemaNode> = {};
  const share = (node: SchemaNode): SchemaNode => {
    const name = names.get(textOf(node));
    if (name === undefined) return mapChildren(node, share);
    definitions[name] ??= mapChildren(node, share);
    return { $ref: `#/definitions/${name}` };
  };
  const shared = mapChildren(schema, share);
  return names.size === 0 ? shared : { ...shared, definitions: Object.fromEntries([...names.values()].map((name) => [name, definitions[name]!])) };
}

/** Of nodes that are still in use: each is asked for several times. */
const texts = new WeakMap<SchemaNode, string>();

function textOf(node: SchemaNode): string {
  const text = texts.get(node) ?? JSON.stringify(node);
  texts.set(node, text);
  return text;
}

/** Where each part stands. What stands inside a part that was met before is not counted again: it is written once with it. */
function placesByText(schema: SchemaNode): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const lookInto = (node: SchemaNode, pointer: string): void => {
    for (const { pointer: step, child } of childrenOf(node)) {
      const text = textOf(child);
      const before = places.get(text);
      places.set(text, [...(before ?? []), pointer + step]);
      if (!before) lookInto(child, pointer + step);
    }
  };
  lookInto(schema, "");
  return places;
}

/** Named by the property that it is in its first place, with a number where another part has that name. */
function freeName(pointer: string, taken: string[]): string {
  const key = pointer.match(/.*\/properties\/([^/]+)/)?.[1] ?? "part";
  return [key, ...taken.map((_, i) => `${key}${i + 2}`)].find((name) => !taken.includes(name))!;
}
