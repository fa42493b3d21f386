import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { SchemaNode } from "../model.js";
import { factsOf } from "./describe.js";
import { withParentKeys } from "../schema/complete-schema.js";
import { isSection } from "../schema/defaults.js";
import { movedText } from "../schema/moved-fields.js";
import { defaultVariant, variantsByKey } from "../schema/variants.js";
import { mapChildren, withNulls } from "../schema/walk.js";

/** Name of the type of a chart's values: PostgresValues. */
export const valuesTypeName = (chart: string): string => `${pascalCase(chart)}Values`;

/** TypeScript declarations of a chart's values; a union where the chart has variants. */
export async function valuesTypes(chart: string, schema: SchemaNode): Promise<string> {
  const text = await compile(rootType(chart, withNulls(schema)) as JSONSchema, valuesTypeName(chart), {
    bannerComment: "",
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return indent(text.trim());
}

function rootType(chart: string, schema: SchemaNode): SchemaNode {
  const variants = schema["x-variants"];
  const name = valuesTypeName(chart);
  const properties = withParentKeys(schema).properties!;
  if (!variants) return { ...typed({ ...schema, properties }), title: name };
  const owners = variantsByKey(variants);
  const shared = Object.entries(properties).filter(([key]) => key !== variants.key && !owners.has(key));
  const common = { ...typed({ ...schema, properties: Object.fromEntries(shared) }), title: `${pascalCase(chart)}CommonValues` };
  return {
    title: name,
    description: schema.description ?? "",
    oneOf: Object.keys(variants.only).map((variant) => {
      const own = [...owners].map(([key, having]) => [key, having.includes(variant) ? properties[key] : absent(variants.key, having)]);
      const choice = { ...properties[variants.key], enum: [variant] };
      return {
        ...typed({ type: "object", properties: { [variants.key]: choice, ...Object.fromEntries(own) }, required: variant === defaultVariant(variants) ? [] : [variants.key], additionalProperties: false }),
        title: `${pascalCase(variant)}Values`,
        extends: common,
      };
    }),
  };
}

/** A key that only other variants have. It stands in the type, so that the compiler names it and a hover tells why. */
const absent = (key: string, variants: string[]): SchemaNode => ({ description: `Only with ${key}: ${variants.join(" | ")}.`, "x-typescript": "never" });

/** A node as json-schema-to-typescript reads it: everything that a hover should show is in its description. */
function typed(node: SchemaNode): SchemaNode {
  if (node["x-from-kubernetes"]) return node;
  const { title: _title, default: _default, "x-typescript": tsType, allOf, ...own } = mapChildren(node, typed);
  // What holds only if something else does is no type: it is checked when values are.
  const rest: SchemaNode = allOf?.some((part) => !part.if) ? { ...own, allOf } : own;
  // The library repeats an entry's description at its list, where it would read as the list's.
  if (rest.items && node.items?.description === undefined) delete rest.items.description;
  const closed = withKeyTemplates(isSection(node) || node.type !== "object" ? rest : { ...rest, additionalProperties: rest.additionalProperties ?? false });
  return { ...closed, ...(tsType ? { tsType } : {}), ...hover(node) };
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

function pascalCase(name: string): string {
  return name.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
