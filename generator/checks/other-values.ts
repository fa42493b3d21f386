import { isDeepStrictEqual } from "node:util";
import type { SchemaNode } from "../model.js";
import { alternatives } from "../values/schema-search.js";

/** Texts of the forms that values of charts have: names, amounts, times, addresses, paths, versions. The first that a schema takes is used. */
const TEXTS = [
  "changed", "changed-too", "changed_too", "7Gi", "9Gi", "7", "9", "70m", "7m", "9s", "7ms", "77kB", "9MB", "9GB", "7h", "7d", "7min", "70%", "0.7", "17 3 * * *", "23 5 * * *",
  "10.7.0.0/16", "10.7.0.7", "fd07::/64", "/changed", "/var/changed", "changed.example.org", "example.org/changed", "registry.example.org/changed", "sha256:" + "7".repeat(64),
  "on", "off", "Changed", "CHANGED", "2026-07-07T07:07:07Z", "Europe/Berlin", "C", "en_US.UTF-8", "echo changed\n", "select 7;\n", "host all all 10.7.0.0/16 scram-sha-256", "",
];

/** Values other than the given one that a schema may take, texts of the surroundings last; whether the whole of the values takes them is for the caller to see. */
export function otherValues(node: SchemaNode, current: unknown, surroundings: readonly string[] = []): unknown[] {
  const schemas = alternatives(node);
  const usual = distinct(schemas.flatMap((schema) => candidates(schema, current)), current).slice(0, 12);
  const names = schemas.flatMap((schema) => ([schema.type ?? []].flat().includes("string") && !schema.enum ? surroundings.filter((text) => takesText(schema, text)) : []));
  return distinct([...usual, ...names], current).slice(0, 40);
}

const distinct = (values: readonly unknown[], current: unknown): unknown[] =>
  values.filter((value, index) => value !== undefined && !isDeepStrictEqual(value, current) && values.findIndex((other) => isDeepStrictEqual(other, value)) === index);

function candidates(node: SchemaNode, current: unknown): unknown[] {
  const types = [node.type ?? []].flat();
  return [
    ...(node.enum ?? []), ...("const" in node ? [node.const] : []), ...(node.examples ?? []),
    ...(types.includes("boolean") ? [current !== true] : []),
    ...(types.includes("integer") || types.includes("number") ? numbers(node, current) : []),
    ...(types.includes("string") && !node.enum ? TEXTS.filter((text) => takesText(node, text)).slice(0, 5) : []),
    ...(types.includes("array") ? lists(node, current) : []),
    ...(types.includes("object") ? maps(node, current) : []),
  ];
}

function numbers(node: SchemaNode, current: unknown): number[] {
  const [least, most] = [Number(node["minimum"] ?? -Infinity), Number(node["maximum"] ?? Infinity)];
  const near = typeof current === "number" ? [current + 1, current - 1] : [];
  const known = [...near, least, least + 1, most, most - 1, 1, 2, 7, 70, 700, 7000].filter((value) => Number.isFinite(value) && value >= least && value <= most);
  return [...new Set(known)].slice(0, 5);
}

function takesText(node: SchemaNode, text: string): boolean {
  return (node.pattern === undefined || new RegExp(node.pattern, "u").test(text)) && text.length >= Number(node["minLength"] ?? 0) && text.length <= Number(node["maxLength"] ?? Infinity);
}

function lists(node: SchemaNode, current: unknown): unknown[][] {
  const standing = Array.isArray(current) ? current as unknown[] : [];
  const items = node.items ? otherValues(node.items, standing[0]) : [];
  return [...items.slice(0, 3).map((item) => [...standing, item]), ...(standing.length > 0 ? [standing.slice(1)] : [])];
}

function maps(node: SchemaNode, current: unknown): object[] {
  const standing = (typeof current === "object" && current !== null ? current : {}) as Record<string, unknown>;
  const element = typeof node.additionalProperties === "object" ? node.additionalProperties : Object.values(node.patternProperties ?? {})[0];
  const values = element ? otherValues(element, undefined) : [];
  const withKeys = ["changed", "example.org/changed", "changed.setting"].flatMap((key) => values.slice(0, 2).map((value) => ({ ...standing, [key]: value })));
  const without = Object.keys(standing).slice(0, 1).map((key) => Object.fromEntries(Object.entries(standing).filter(([other]) => other !== key)));
  return [...withKeys, ...without];
}
