import type { SchemaNode } from "../model.js";
import { factsOf } from "./describe.js";
import { isSection } from "../schema/defaults.js";
import { movedText } from "../schema/moved-fields.js";
import { ownProperties } from "../schema/walk.js";
import { isDormant, variantsByKey } from "../schema/variants.js";

/** The full reference of a chart's values: a table for each top-level key. */
export function valuesReference(chart: string, version: string, schema: SchemaNode): string {
  const parts = [
    `<!-- Generated from schemas/${chart} by \`helmwright build\`: change it there. -->`,
    `# Values of the ${chart} chart ${version}`,
  ];
  const plain = Object.entries(schema.properties ?? {}).filter(([, node]) => !isSection(node));
  if (plain.length > 0) parts.push(table(plain.flatMap(([key, node]) => rows(key, node))));
  for (const [key, node] of Object.entries(schema.properties ?? {})) {
    if (!isSection(node)) continue;
    parts.push(`## ${key}`, [node.description ?? "", variantNote(schema, key)].filter(Boolean).join("\n\n"));
    parts.push(table(Object.entries(node.properties!).flatMap(([child, below]) => rows(`${key}.${child}`, below))));
  }
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function rows(path: string, node: SchemaNode): string[] {
  const inside = node.items ?? (typeof node.additionalProperties === "object" ? node.additionalProperties : undefined);
  const step = node.items ? "[]" : ".*";
  if (isSection(node)) return ownProperties(node).flatMap(([key, child]) => rows(`${path}.${key}`, child));
  const below = inside && isSection(inside) ? rows(`${path}${step}`, inside) : [];
  return [row(path, node), ...below];
}

function row(path: string, node: SchemaNode): string {
  const facts = factsOf(node)!;
  const meaning = [movedText(node), node.description, ...facts.examples.map((example) => `Example: \`${example}\``)].filter(Boolean).join(" ");
  const fallback = facts.default === undefined ? "" : `\`${facts.default}\``;
  return `| ${[`\`${path}\``, meaning, facts.allowed, fallback].map(cell).join(" | ")} |`;
}

const table = (lines: string[]): string => ["| Key | Meaning | Allowed | Default |", "|---|---|---|---|", ...lines].join("\n");

/** A table's cell is one line, and "|" would end it. */
const cell = (text: string): string => text.replaceAll("\n", " ").replaceAll("|", "\\|");

function variantNote(schema: SchemaNode, key: string): string | undefined {
  const variants = schema["x-variants"];
  if (!variants || !isDormant(schema, key)) return undefined;
  return `Only with \`${variants.key}: ${variantsByKey(variants).get(key)!.join(" | ")}\`.`;
}
