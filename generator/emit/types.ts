import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { SchemaNode, Variants } from "../model.js";
import { contradictionTypes } from "./contradiction-types.js";
import { factsOf } from "./describe.js";
import { pascalCase } from "./pascal-case.js";
import { withoutDescription, withSharedTypes } from "./shared-types.js";
import { withParentKeys } from "../schema/complete-schema.js";
import { isSection } from "../schema/defaults.js";
import { movedText } from "../schema/moved-fields.js";
import { onceEach } from "../schema/once-each.js";
import { defaultVariant, variantsByKey } from "../schema/variants.js";
import { mapChildren, withNulls } from "../schema/walk.js";

/** Name of the type of a chart's values: PostgresValues. */
export const valuesTypeName = (chart: string): string => `${pascalCase(chart)}Values`;

/** TypeScript declarations of a chart's values; a union where the chart has variants. */
export async function valuesTypes(chart: string, schema: SchemaNode): Promise<string> {
  const { schema: named, shared } = withSharedTypes(chart, withNulls(schema));
  const root = rootType(chart, named);
  const [common] = (root.oneOf ?? []).map((variant) => variant["extends"] as SchemaNode);
  for (const owner of [root, ...(common ? [common] : []), ...(root.oneOf ?? [])]) await writeSections(owner);
  const texts = [declarations(root, valuesTypeName(chart)), ...shared.map(({ name, node }) => declarations({ ...typed(node), title: name }, name))];
  return indent((await Promise.all(texts)).join("\n\n"));
}

/** Puts the text of its type in place of each section. */
async function writeSections({ properties = {} }: SchemaNode): Promise<void> {
  for (const [key, node] of Object.entries(properties)) {
    const tsType = node.properties && !node["tsType"] ? await sectionText(node) : undefined;
    if (tsType !== undefined) properties[key] = { ...(node.description === undefined ? {} : { description: node.description }), tsType };
  }
}

/** The members of a section's type in braces; nothing for one that is no plain interface. */
const sectionText = async (section: SchemaNode): Promise<string | undefined> => /export interface Section (\{[^]*)$/.exec(await sectionDeclarations(section))?.[1];

const sectionDeclarations = onceEach((section) => declarations(section, "Section"));

/** Types that were declared before, by what they say: whoever watches a project changes one section at a time. */
const declared = new Map<string, Promise<string>>();
const mostDeclared = 1000;

function declarations(type: SchemaNode, name: string): Promise<string> {
  const key = JSON.stringify([name, type]);
  const text = declared.get(key) ?? declare(type, name);
  if (declared.size >= mostDeclared) declared.clear();
  declared.set(key, text);
  return text;
}

async function declare(type: SchemaNode, name: string): Promise<string> {
  return (await compile(type as JSONSchema, name, { bannerComment: "", format: false, ignoreMinAndMaxItems: true })).trim();
}

function rootType(chart: string, schema: SchemaNode): SchemaNode {
  const variants = schema["x-variants"];
  const name = valuesTypeName(chart);
  const properties = withParentKeys(schema).properties!;
  if (!variants) return { ...typed({ ...schema, properties }), title: name };
  const common = { ...typed(sharedPart({ ...schema, properties }, variants)), title: `${pascalCase(chart)}CommonValues` };
  return {
    title: name,
    description: schema.description ?? "",
    oneOf: variantParts(properties, variants).map(([variant, part]) => ({ ...typed(part), title: `${pascalCase(variant)}Values`, extends: common })),
  };
}

/** What an object has in every variant. */
function sharedPart({ "x-variants": _, ...node }: SchemaNode, variants: Variants): SchemaNode {
  const owners = variantsByKey(variants);
  const shared = Object.entries(node.properties!).filter(([key]) => key !== variants.key && !owners.has(key));
  return { ...node, properties: Object.fromEntries(shared) };
}

/** What it has in each one alone, with the choice itself. */
function variantParts(properties: Record<string, SchemaNode>, variants: Variants): [string, SchemaNode][] {
  return Object.keys(variants.only).map((variant) => {
    const own = [...variantsByKey(variants)].map(([key, having]) => [key, having.includes(variant) ? properties[key] : absent(variants.key, having)]);
    const choice = { ...properties[variants.key], enum: [variant] };
    const required = variant === defaultVariant(variants) ? [] : [variants.key];
    return [variant, { type: "object", properties: { [variants.key]: choice, ...Object.fromEntries(own) }, required, additionalProperties: false }];
  });
}

/** A key that only other variants have. It stands in the type, so that the compiler names it and a hover tells why. */
const absent = (key: string, variants: string[]): SchemaNode => ({ description: `Only with ${key}: ${variants.join(" | ")}.`, "x-typescript": "never" });

/** A node as json-schema-to-typescript reads it: everything that a hover should show is in its description. */
const typed: (node: SchemaNode) => SchemaNode = onceEach((node) => {
  if (node["x-from-kubernetes"]) return node;
  const variants = node["x-variants"];
  if (variants) {
    const { description, ...shared } = typed(sharedPart(node, variants));
    return { ...(description === undefined ? {} : { description }), allOf: [shared, { oneOf: variantParts(node.properties!, variants).map(([, part]) => typed(part)) }] };
  }
  const unions = contradictionTypes(node);
  if (unions.length > 0) {
    const { description, ...shared } = typed(withoutContradictions(node));
    return { ...(description === undefined ? {} : { description }), allOf: [shared, ...unions] };
  }
  const { title: _title, default: _default, "x-typescript": tsType, allOf, ...own } = mapChildren(node, typed);
  // What holds only if something else does is no type: it is checked when values are.
  const { items, ...others }: SchemaNode = allOf?.some((part) => !part.if) ? { ...own, allOf } : own;
  // The library repeats an entry's description at its list, where it would read as the list's.
  const rest: SchemaNode = items ? { ...others, items: node.items?.description === undefined ? withoutDescription(items) : items } : others;
  const closed = withKeyTemplates(isSection(node) || node.type !== "object" ? rest : { ...rest, additionalProperties: rest.additionalProperties ?? false });
  return { ...closed, ...(tsType ? { tsType } : {}), ...hover(node) };
});

/** An object without what its unions say, nor what no type can. */
function withoutContradictions({ maxProperties: _max, minProperties: _min, not: _not, oneOf: _oneOf, allOf, ...node }: SchemaNode): SchemaNode {
  const others = allOf?.filter((part) => !part.if) ?? [];
  return { ...node, ...(others.length > 0 ? { allOf: others } : {}) };
}

/** The library knows one index, `[k: string]`: one for certain keys goes through it as a key, which `indent` takes out of its quotes. */
function withKeyTemplates({ patternProperties, ...node }: SchemaNode): SchemaNode {
  const patterns = Object.values(patternProperties ?? {});
  if (patterns.length === 0 || patterns.some((each) => each["x-typescript-key"] === undefined)) return patternProperties ? { ...node, patternProperties } : node;
  const templates = patterns.map((each) => [`[key: ${each["x-typescript-key"]!}]`, each]);
  return { ...node, properties: { ...node.properties, ...Object.fromEntries(templates) } };
}

function hover(node: SchemaNode): { description?: string } {
  const facts = factsOf(node);
  const lines = facts && node["x-typescript"] !== "never" && [
    ...(facts.default === undefined ? [] : [`Default: \`${facts.default}\``]),
    `Allowed: ${facts.allowed}`,
    ...facts.examples.map((example) => `Example: \`${example}\``),
  ];
  const going = movedText(node);
  const text = [node.description, ...(lines || []), going && `@deprecated ${going}`].filter(Boolean).join("\n\n");
  // "*/" would end the comment that the description becomes, as in the cron expression "0 */6 * * *".
  return text === "" ? {} : { description: text.replaceAll("*/", "*\\/") };
}

/** Indents by braces; the library's own formatter would take longer than the whole rest of a build. */
function indent(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => line.replace(/^"(\[key: .+\])"\?:/, "$1:"))
    .map((line) => {
      const isComment = /^\s*(\/\*\*|\*)/.test(line);
      if (!isComment && line.startsWith("}")) depth--;
      const indented = line.trim() === "" ? "" : `${"  ".repeat(depth)}${line}`.trimEnd();
      if (!isComment && line.endsWith("{")) depth++;
      return indented;
    })
    .join("\n");
}
