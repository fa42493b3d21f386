import { isDeepStrictEqual } from "node:util";
import type { SchemaNode } from "../model.js";
import { completeSchema } from "./complete-schema.js";
import { defaultsOf, settleDefaults } from "./defaults.js";
import { onceEach } from "./once-each.js";
import { shareDefinitions } from "./shared-definitions.js";
import { mapChildren } from "./walk.js";

/** Words for people. Each revision of a release stores the packaged schema, so it does without them. */
const WORDS = new Set(["title", "description", "examples", "default", "$comment"]);

/**
 * values.schema.json as Helm gets it: only what decides whether values are accepted. Helm merges the defaults before it
 * validates, so a key that has one is only ever missing because a user's null deleted it; that is refused, but below
 * `x-removable`.
 */
export const helmSchema = (schema: SchemaNode): SchemaNode =>
  shareDefinitions(withoutWords(requireDefaults(completeSchema(schema), defaultsOf(settleDefaults(schema)))));

/** The last of each node that is still in use: what stays the same node needs to be written only once. */
const required = new WeakMap<SchemaNode, { defaults: unknown; made: SchemaNode }>();

function requireDefaults(node: SchemaNode, defaults: Record<string, unknown>): SchemaNode {
  const last = required.get(node);
  if (last && isDeepStrictEqual(last.defaults, defaults)) return last.made;
  const made = withDefaultsRequired(node, defaults);
  required.set(node, { defaults, made });
  return made;
}

function withDefaultsRequired(node: SchemaNode, defaults: Record<string, unknown>): SchemaNode {
  const properties = Object.entries(node.properties ?? {});
  const given = properties.map(([key]) => key).filter((key) => key in defaults);
  if (given.length === 0 || node["x-removable"] === true) return node;
  return {
    ...node,
    required: [...new Set([...(node.required ?? []), ...given])],
    properties: Object.fromEntries(properties.map(([key, child]) => [key, isSection(defaults[key]) ? requireDefaults(child, defaults[key]) : child])),
  };
}

const isSection = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const withoutWords: (node: SchemaNode) => SchemaNode = onceEach((node) => {
  if (node["x-unpackaged"] === true) return {};
  if (node["x-from-kubernetes"] === true) return node.type === undefined ? {} : { type: node.type };
  const kept = Object.entries(node).filter(([keyword]) => !WORDS.has(keyword) && !keyword.startsWith("x-"));
  const { allOf, ...rest } = mapChildren(Object.fromEntries(kept), withoutWords);
  const conditions = allOf?.filter((condition) => Object.keys(condition).length > 0) ?? [];
  return conditions.length > 0 ? { ...rest, allOf: conditions } : rest;
});
