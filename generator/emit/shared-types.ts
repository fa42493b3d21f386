import type { SchemaNode } from "../model.js";
import { pascalCase } from "./pascal-case.js";
import { mapChildren } from "../schema/walk.js";

/** A type that stands in several places, and its name. */
export interface SharedType { name: string; node: SchemaNode }

/**
 * Gives each object with variants that stands in several places a type of its own, named by the first of them: a union is
 * long to read twice. Where it stood, its name does, beside its own description.
 */
export function withSharedTypes(prefix: string, schema: SchemaNode): { schema: SchemaNode; shared: SharedType[] } {
  const places = new Map<string, string[]>();
  const note = (node: SchemaNode, path: string): void => {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const below = `${path} ${key}`;
      if (child["x-variants"]) places.set(meaning(child), [...(places.get(meaning(child)) ?? []), below]);
      note(child, below);
    }
  };
  note(schema, prefix);

  const shared = new Map<string, SharedType>();
  const named = (node: SchemaNode): SchemaNode => {
    const [first, second] = (node["x-variants"] && places.get(meaning(node))) ?? [];
    if (first === undefined || second === undefined) return mapChildren(node, named);
    const name = pascalCase(first);
    shared.set(name, { name, node: withoutDescription(node) });
    // what it says is in the type
    const { description, type, properties } = node;
    return { ...(description === undefined ? {} : { description }), type: type!, properties: properties!, additionalProperties: false, "x-typescript": name };
  };
  return { schema: mapChildren(schema, named), shared: [...shared.values()] };
}

export const withoutDescription = ({ description: _, ...node }: SchemaNode): SchemaNode => node;

/** What two places have alike when they have the same type. */
const meaning = (node: SchemaNode): string => JSON.stringify(withoutDescription(node));
