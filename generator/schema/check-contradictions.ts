import type { SchemaNode } from "../model.js";
import { everyNode } from "./walk.js";

/** What `x-compare` may ask for, and `x-format` may be. */
export const COMPARISONS = ["at-most", "warn-at-most", "same-as", "other-than", "one-of", "inside"] as const;
export type Comparison = (typeof COMPARISONS)[number];
export const FORMATS = ["cron"] as const;

interface Finding { rule: string; pointer: string; given?: unknown; message: string; allowed?: string }

/** Comparisons with what is no value, and keys that no item has: they would never refuse anything. */
export function contradictionFaults(schema: SchemaNode): Finding[] {
  return everyNode(schema).flatMap(({ pointer, node }) => [
    ...Object.entries(node["x-compare"] ?? {}).flatMap(([comparison, other]) => comparisonFault(schema, pointer, comparison, String(other))),
    ...(node["x-distinct"] ?? []).filter((key) => !Object.hasOwn(node.items?.properties ?? {}, key))
      .map((key) => ({ rule: "schema/contradiction", pointer: `${pointer}/x-distinct`, given: key, message: `x-distinct names ${key}, which no item has` })),
    ...(node["x-format"] === undefined || (FORMATS as readonly string[]).includes(node["x-format"]) ? []
      : [{ rule: "schema/contradiction", pointer: `${pointer}/x-format`, given: node["x-format"], message: "there is no such x-format", allowed: FORMATS.join(", ") }]),
  ]);
}

function comparisonFault(schema: SchemaNode, pointer: string, comparison: string, other: string): Finding[] {
  const at = { rule: "schema/contradiction", pointer: `${pointer}/x-compare` };
  if (!(COMPARISONS as readonly string[]).includes(comparison)) return [{ ...at, given: comparison, message: "there is no such comparison", allowed: COMPARISONS.join(", ") }];
  const [, up = "", rest = ""] = /^(\d*)((?:\/.*)?)$/s.exec(other) ?? [];
  const above = up === "" ? schema : ancestors(schema, pointer)[Number(up)];
  const found = other === "" || above === undefined ? undefined : rest.split("/").slice(1).reduce<SchemaNode | undefined>((node, key) => node && step(node, key), above);
  return found ? [] : [{ ...at, given: other, message: `${other} leads to no value of this schema`, allowed: "a JSON pointer such as /replicas/count, or a relative one such as 2/limits/cpu" }];
}

/** The schemas of a value and of those that it stands in, itself first. */
function ancestors(schema: SchemaNode, pointer: string): SchemaNode[] {
  const found = [schema];
  let node: unknown = schema;
  const steps = pointer.split("/").slice(1).map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (let index = 0; index < steps.length; index++) {
    const keyword = steps[index]!;
    node = (node as Record<string, unknown>)[keyword];
    const isNamed = ["properties", "patternProperties"].includes(keyword);
    if (isNamed || ["allOf", "anyOf", "oneOf"].includes(keyword)) node = (node as Record<string, unknown>)[steps[++index]!];
    if (isNamed || ["items", "additionalProperties"].includes(keyword)) found.unshift(node as SchemaNode);
  }
  return found;
}

const step = (node: SchemaNode, key: string): SchemaNode | undefined =>
  (key === "*" ? node.items : node.properties?.[key]) ?? (typeof node.additionalProperties === "object" ? node.additionalProperties : undefined);
