import type { SchemaNode } from "../model.js";
import { toYaml } from "../sdk/to-yaml.js";
import { factsOf, inline, isPlain } from "./describe.js";
import { isSection, nodeDefault } from "../schema/defaults.js";
import { hasMoved, movedText } from "../schema/moved-fields.js";
import { isDormant, variantsByKey } from "../schema/variants.js";

const WIDTH = 110;

/** values.yaml: every field with its comment. Fields without a default, and those of other variants, stand there as comments ("#key: value"). */
export function valuesYaml(chart: string, schema: SchemaNode): string {
  const lines = [
    `# yaml-language-server: $schema=../${chart}.schema.json`,
    `# Generated from schemas/${chart} by \`helmwright build\`: change it there.`,
    `# Lines that begin with "#" and no blank after it are settings that are off; without the "#" they hold.`,
  ];
  for (const [key, node] of shownFields(schema)) {
    const dormant = isDormant(schema, key);
    lines.push("", ...field(key, node, { off: dormant, ...(dormant ? { note: belongsTo(schema, key) } : {}) }));
  }
  return `${lines.join("\n")}\n`;
}

/** A field that has moved is shown where it stands now. */
const shownFields = (node: SchemaNode): [string, SchemaNode][] => Object.entries(node.properties ?? {}).filter(([, child]) => !hasMoved(child));

interface Standing { off?: boolean; required?: boolean; note?: string }

/** Of schemas that are still in use: in a watched project most sections stay as they are. */
const written = new WeakMap<SchemaNode, Map<string, string[]>>();

function field(key: string, node: SchemaNode, standing: Standing): string[] {
  const ways = written.get(node) ?? new Map<string, string[]>();
  written.set(node, ways);
  const way = JSON.stringify([key, standing]);
  const lines = ways.get(way) ?? writeField(key, node, standing);
  ways.set(way, lines);
  return lines;
}

function writeField(key: string, node: SchemaNode, { off = false, required = false, note }: Standing): string[] {
  const value = nodeDefault(node);
  const silent = off || (value === undefined && !required);
  const comment = describe(node, note).map((line) => `# ${line}`.trimEnd());
  const body = isSection(node) ? section(key, node, silent) : assignment(key, value, node);
  return [...comment, ...(silent ? body.map((line) => `#${line}`) : body)];
}

/** Below a section that is off everything is commented out by the section's own "#"; what it requires then holds with it. */
function section(key: string, node: SchemaNode, off: boolean): string[] {
  const inner = shownFields(node).flatMap(([name, child]) => field(name, child, { required: off && (node.required ?? []).includes(name) }));
  const empty = inner.length === 0 || (!off && Object.keys(nodeDefault(node) as object).length === 0);
  return [`${inline(key)}:${empty ? " {}" : ""}`, ...inner.map((line) => `  ${line}`)];
}

function assignment(key: string, value: unknown, node: SchemaNode): string[] {
  if (value === undefined) return [`${inline(key)}: ${placeholder(node)}`.trimEnd()];
  if (isPlain(value)) return [`${inline(key)}: ${inline(value)}`];
  return toYaml({ [key]: value }).trimEnd().split("\n");
}

/** What stands beside a key that has no default: an example where there is one. */
const placeholder = (node: SchemaNode): string => (node.examples?.length ? inline(node.examples[0]) : node.enum ? inline(node.enum[0]) : "");

function describe(node: SchemaNode, note: string | undefined): string[] {
  const facts = factsOf(node);
  const fallback = facts?.default === undefined ? "" : ` Default: ${unbroken(facts.default)}`;
  const lines = [
    ...(node.description ?? "").split("\n"),
    ...(facts ? [`Allowed: ${facts.allowed}.${fallback}`] : []),
    ...(facts?.examples ?? []).map((example) => `Example: ${unbroken(example)}`),
    ...(note ? [note] : []),
    movedText(node) ?? "",
  ];
  return lines.flatMap(wrap).filter(Boolean);
}

function belongsTo(schema: SchemaNode, key: string): string {
  const variants = schema["x-variants"]!;
  return `Only with ${variants.key}: ${variantsByKey(variants).get(key)!.join(" | ")}.`;
}

/** A value that `wrap` leaves on one line. */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll("\u00a0", " "));
}
