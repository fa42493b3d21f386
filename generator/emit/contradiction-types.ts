import type { SchemaNode } from "../model.js";

/** Keys of an object in one of the ways that it may be: their types, and which must be there. */
interface Way { properties: Record<string, SchemaNode>; required: string[] }

/**
 * What an object's schema rules out and a type can say, each as a union of the ways that are left: keys that can't stand together,
 * and one that another's value decides. What it can't say is checked when values are.
 */
export function contradictionTypes(node: SchemaNode): SchemaNode[] {
  if (!node.properties) return [];
  return [...onlyOne(node), ...notTogether(node), ...(node.allOf ?? []).flatMap((part) => decided(node, part))]
    .map((ways) => ({ oneOf: ways.map((way) => ({ type: "object", additionalProperties: false, ...way })) }));
}

const never: SchemaNode = { tsType: "never" };
const there: SchemaNode = { tsType: "{}" };

/** `maxProperties: 1`, and `oneOf` with a key in each. */
function onlyOne({ properties = {}, maxProperties, oneOf }: SchemaNode): Way[][] {
  const chosen = (oneOf ?? []).map((each) => (Object.keys(each).length === 1 && each.required?.length === 1 ? each.required[0]! : undefined));
  const isChoice = chosen.length > 1 && chosen.every((key) => key !== undefined);
  const keys = isChoice ? (chosen as string[]) : maxProperties === 1 ? Object.keys(properties) : [];
  if (keys.length < 2) return [];
  return [keys.map((key) => ({ properties: { ...(isChoice ? { [key]: there } : {}), ...all(keys.filter((other) => other !== key), never) }, required: isChoice ? [key] : [] }))];
}

/** `not` with two keys that are required. */
function notTogether({ not }: SchemaNode): Way[][] {
  const { required } = (not ?? {}) as SchemaNode;
  return required?.length === 2 ? [required.map((key) => ({ properties: { [key]: never }, required: [] }))] : [];
}

/** `if` about one key that is given, and a `then` about others: either the key has another value, or the others are as they must be. */
function decided(node: SchemaNode, { if: condition, then, else: otherwise }: SchemaNode): Way[][] {
  const [[key, asked] = [], ...further] = Object.entries(condition?.properties ?? {});
  if (!key || !asked || further.length > 0 || !condition?.required?.includes(key)) return [];
  const isOther = valuesBut(node.properties![key], asked);
  const must = wayOf(node, then);
  if (!isOther || !must) return [];
  const rest = wayOf(node, otherwise as SchemaNode | undefined);
  const isSo = rest && narrow(asked);
  return [[
    { properties: { ...rest?.properties, [key]: isOther }, required: [...(rest?.required ?? []), ...(node.required ?? []).filter((each) => each === key)] },
    isSo ? { properties: { ...must.properties, [key]: isSo }, required: [...must.required, key] } : must,
  ]];
}

/** What a `then` asks of the keys beside it; nothing where a type can't say any of it. */
function wayOf(node: SchemaNode, part: SchemaNode | undefined): Way | undefined {
  const asked = Object.entries(part?.properties ?? {});
  const narrowed = Object.fromEntries(asked.flatMap(([key, test]) => { const type = narrow(test, node.properties![key]); return type ? [[key, type]] : []; }));
  // a key that may not be left out, since its default is none of these
  const missing = asked.filter(([key, test]) => node.properties![key]?.default !== undefined && refuses(test, node.properties![key].default)).map(([key]) => key);
  const required = [...new Set([...(part?.required ?? []), ...missing])];
  const properties = { ...all(required, there), ...narrowed };
  return Object.keys(properties).length > 0 ? { properties, required } : undefined;
}

/** The type of the values that a test lets through, where that is one. `of` is what they are without it. */
function narrow({ const: only, enum: some, maxLength, maxItems }: SchemaNode, of?: SchemaNode): SchemaNode | undefined {
  if (only !== undefined) return { enum: [only] };
  if (some) return { enum: some };
  if (maxLength === 0) return { enum: [""] };
  const choices = of?.items?.enum?.map((each) => JSON.stringify(each)).join(" | ");
  return maxItems === 1 && choices ? { tsType: `[] | [${choices}]` } : undefined;
}

const refuses = ({ const: only, minLength }: SchemaNode, value: unknown): boolean => (only !== undefined && only !== value) || (minLength === 1 && value === "");

/** The type of a key's values but for those that a condition means. */
function valuesBut(node: SchemaNode | undefined, { const: value, minLength }: SchemaNode): SchemaNode | undefined {
  if (minLength === 1) return { enum: [""] };
  if (value === undefined || !node) return undefined;
  if (node.type === "boolean") return { enum: [value !== true] };
  if (node.enum) return { enum: node.enum.filter((each) => each !== value) };
  const others = node.oneOf?.filter((each) => each.const !== value);
  return others && others.length < node.oneOf!.length ? { oneOf: others } : undefined;
}

const all = (keys: readonly string[], node: SchemaNode): Record<string, SchemaNode> => Object.fromEntries(keys.map((key) => [key, node]));
