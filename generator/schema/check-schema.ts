import { Ajv } from "ajv";
import { RE2JS } from "re2js";
import { contradictionFaults } from "./check-contradictions.js";
import { movedFieldFaults } from "./check-moved-fields.js";
import type { BundledSchema } from "./bundle.js";
import type { Place, Places, Problem, SchemaNode } from "../model.js";
import { forChecking } from "./for-checking.js";
import { everyNode, mapChildren } from "./walk.js";

/** Refuses what Helm 3, Helm 4, ajv and the types wouldn't all read alike. */
export function checkSchema({ schema, places }: BundledSchema, version?: string): Problem[] {
  const found = everyNode(schema).flatMap((at) => (fine.has(at.node) ? [] : RULES.flatMap((rule) => rule(at))));
  const all = [...found, ...unreadable(schema), ...parentKeys(schema), ...movedFieldFaults(schema, version), ...contradictionFaults(schema)];
  // The meta-schema and the defaults are worth checking only where the shape is right.
  const deeper = all.length > 0 ? [] : wrongDefaults(schema);
  if (all.length === 0) for (const { pointer, node } of everyNode(schema)) if (!fine.has(node) && !CONDITION.test(pointer)) fine.add(node);
  return [...all, ...deeper].map(({ pointer, ...problem }) => ({ ...problem, path: dotted(pointer), place: placeAt(pointer, places) }));
}

/**
 * Nodes of schemas that nothing was wrong with, but for their defaults: whoever watches a project changes one section at a
 * time. Those in conditions are looked at again, since less is asked of them.
 */
const fine = new WeakSet<SchemaNode>();

type Finding = Omit<Problem, "place" | "path"> & { pointer: string };
type At = { pointer: string; node: SchemaNode };

const RULES: ((at: At) => Finding[])[] = [openObject, untypedList, unknownKeyword, tuple, unknownFormat, pattern, nullDefault, missingRequired, variantFaults];

function openObject({ pointer, node }: At): Finding[] {
  const isObject = node.type === "object" || node.properties !== undefined;
  const inside = node.additionalProperties;
  const isMap = typeof inside === "object" && Object.keys(inside).length > 0;
  // Below if, not and the like `properties` states a condition; it doesn't describe an object.
  if (!isObject || inside === false || isMap || CONDITION.test(pointer)) return [];
  return [{ rule: "schema/open-object", pointer, message: "this object accepts any key", allowed: "additionalProperties: false, or a map: additionalProperties with a schema for its values", remedy: "close it, so that a misspelled key is an error" }];
}

const CONDITION = /\/(if|then|else|not|allOf|anyOf|oneOf|contains)(\/|$)/;

function untypedList({ pointer, node }: At): Finding[] {
  if (node.type !== "array" || typeof node.items === "object") return [];
  return [{ rule: "schema/open-list", pointer, message: "this list accepts anything", remedy: "say with `items` what it holds" }];
}

const KEYWORDS = new Set(
  ("$schema $comment title description type enum const default examples properties required additionalProperties patternProperties propertyNames items contains " +
    "allOf anyOf oneOf not if then else pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems " +
    "minProperties maxProperties dependencies x-pattern-help x-unit x-typescript x-typescript-key x-unpackaged x-kubernetes x-from-kubernetes x-removable x-variants x-moved-to x-deprecated x-works-until x-compare x-distinct x-format x-max-bytes x-contradiction").split(" "),
);

function unknownKeyword({ pointer, node }: At): Finding[] {
  // the schemas of a tuple's items, of which `tuple` tells
  if (Array.isArray(node)) return [];
  return Object.keys(node)
    .filter((keyword) => !KEYWORDS.has(keyword))
    .map((keyword) => ({ rule: "schema/unknown-keyword", pointer: `${pointer}/${keyword}`, given: keyword, message: `${keyword} is no keyword of draft-07 that all readers know`, remedy: "a misspelled keyword would be ignored without a word; correct or remove it" }));
}

function tuple({ pointer, node }: At): Finding[] {
  if (!Array.isArray(node.items)) return [];
  return [{ rule: "schema/tuple", pointer: `${pointer}/items`, message: "a schema for each place of a list is not supported", allowed: "one schema, which holds for all items", remedy: "describe one item; an object with a key for each place says more" }];
}

/** Those of draft-07 that both engines check, and those that Kubernetes' own types have. */
const FORMATS = ["date-time", "date", "time", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uri-template", "json-pointer", "relative-json-pointer", "regex", "int32", "int64", "float", "double", "byte"];

/** Helm passes over a format that it doesn't know, and ours refuses the whole schema then. */
function unknownFormat({ pointer, node }: At): Finding[] {
  const { format } = node as { format?: unknown };
  if (format === undefined || FORMATS.includes(String(format))) return [];
  return [{ rule: "schema/format", pointer: `${pointer}/format`, given: format, message: `there is no format ${String(format)}`, allowed: FORMATS.join(", "), remedy: "correct it, or say it by `pattern`" }];
}

/** Helm reads patterns by Go's RE2, which has no lookaround and no backreferences. */
function pattern({ pointer, node }: At): Finding[] {
  const patterns = [...(node.pattern === undefined ? [] : [{ at: `${pointer}/pattern`, text: node.pattern }]), ...Object.keys(node.patternProperties ?? {}).map((text) => ({ at: `${pointer}/patternProperties`, text }))];
  return patterns.flatMap(({ at, text }) => {
    const reason = refusedPattern(text);
    return reason === undefined ? [] : [{ rule: "schema/pattern", pointer: at, given: text, message: `Helm can't read this pattern: ${reason}`, remedy: "write it without lookaround and backreferences; `not` with a second pattern excludes" }];
  });
}

/** By pattern: sizes and names come again and again. */
const refusals = new Map<string, string | undefined>();

function refusedPattern(text: string): string | undefined {
  if (!refusals.has(text)) refusals.set(text, refusalOf(text));
  return refusals.get(text);
}

function refusalOf(text: string): string | undefined {
  try {
    RE2JS.compile(text);
    new RegExp(text, "u");
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function nullDefault({ pointer, node }: At): Finding[] {
  if (!("default" in node) || !hasNull(node.default)) return [];
  return [{ rule: "schema/null-default", pointer: `${pointer}/default`, message: "a default must not be null: Helm 3 and 4 treat it differently", remedy: "leave the default out, or use an empty value" }];
}

const hasNull = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.values(value as object).some(hasNull));

function missingRequired({ pointer, node }: At): Finding[] {
  if (!node.properties || CONDITION.test(pointer)) return [];
  return (node.required ?? [])
    .filter((key) => !Object.hasOwn(node.properties!, key))
    .map((key) => ({ rule: "schema/required", pointer: `${pointer}/required`, given: key, message: `${key} is required but not described`, allowed: Object.keys(node.properties!).join(", ") }));
}

/** Draft-07's own schema is compiled once. */
let metaAjv: Ajv | undefined;

/** Everything that draft-07's own schema refuses: a wrong type name, a negative minLength and so on. */
function unreadable(schema: SchemaNode): Finding[] {
  const ajv = (metaAjv ??= newAjv());
  const { $schema: _, ...body } = schema;
  // what is fine needs no second look: `true` is a schema too
  const unlessFine = (node: SchemaNode): SchemaNode => (fine.has(node) ? (true as unknown as SchemaNode) : mapChildren(node, unlessFine));
  if (ajv.validateSchema(mapChildren(body, unlessFine))) return [];
  // Where several forms are possible there is an error for each; the first says enough.
  const errors = (ajv.errors ?? []).filter((error, i, all) => all.findIndex((other) => other.instancePath === error.instancePath) === i);
  return errors.map(({ instancePath, message, params }) => {
    const values = (params as { allowedValues?: string[] }).allowedValues;
    return { rule: "schema/draft-07", pointer: instancePath, message: `draft-07: ${message ?? "invalid"}`, ...(values ? { allowed: values.join(", ") } : {}) };
  });
}

/** Each schema is used once here, so that optimizing its code would cost more than it gains. */
const newAjv = (): Ajv => new Ajv({ allErrors: true, strict: false, validateSchema: false, code: { optimize: false } });

function variantFaults({ pointer: at, node: schema }: At): Finding[] {
  const variants = schema["x-variants"];
  if (!variants) return [];
  const pointer = `${at}/x-variants`;
  const names = Object.keys(variants.only);
  const choice = schema.properties?.[variants.key];
  const unknown = Object.values(variants.only).flat().filter((key) => !schema.properties?.[key]);
  const findings: Finding[] = unknown.map((key) => ({ rule: "schema/variants", pointer, given: key, message: `x-variants names ${key}, which is no key here` }));
  if (JSON.stringify(choice?.enum) !== JSON.stringify(names)) {
    findings.push({ rule: "schema/variants", pointer, given: names, message: `${variants.key} must be an enum of the variants, in their order`, allowed: names.join(", ") });
  } else if (choice?.default !== names[0]) {
    findings.push({ rule: "schema/variants", pointer, given: choice?.default, message: `the default of ${variants.key} must be the first variant`, allowed: names[0]! });
  }
  return findings;
}

function parentKeys(schema: SchemaNode): Finding[] {
  return ["global", "enabled"]
    .filter((key) => schema.properties?.[key])
    .map((key) => ({ rule: "schema/parent-key", pointer: `/properties/${key}`, given: key, message: `${key} belongs to parent charts; the generator adds it`, remedy: "choose another name" }));
}

/** Each default against its own part of the schema: one compilation for all of them, of what says something about them. */
function wrongDefaults(schema: SchemaNode): Finding[] {
  const withDefault = everyNode(schema).filter(({ pointer, node }) => "default" in node && !CONDITION.test(pointer));
  const properties = Object.fromEntries(withDefault.map(({ node }, i) => [i, forChecking(concerning(node.default, node))]));
  const values = Object.fromEntries(withDefault.map(({ node }, i) => [i, node.default]));
  // whoever watches a project mostly changes other things
  const text = JSON.stringify([properties, values]);
  if (text === lastFine) return [];
  const validate = newAjv().compile({ type: "object", properties });
  if (validate(values)) {
    lastFine = text;
    return [];
  }
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const [, index = "", ...below] = instancePath.split("/");
    const at = withDefault[Number(index)]!;
    const key = (params as { additionalProperty?: string }).additionalProperty;
    return { rule: "schema/default", pointer: `${at.pointer}/default`, given: at.node.default, message: `this default is refused by its own schema${below.length > 0 ? ` at ${below.join(".")}` : ""}: ${message}${key ? ` (${key})` : ""}` };
  });
}

/** The last defaults that nothing was wrong with. */
let lastFine: string | undefined;

/** A part of a schema without what it says of keys and items that a value doesn't have: most defaults are empty, and what may stand in them is most of a schema. */
function concerning(value: unknown, node: SchemaNode): SchemaNode {
  if (typeof value !== "object" || value === null) return node;
  if (Object.keys(value).length === 0) return Object.fromEntries(Object.entries(node).filter(([keyword]) => !OF_CONTENTS.has(keyword)));
  if (!node.properties || Array.isArray(value)) return node;
  const own = Object.entries(node.properties).filter(([key]) => Object.hasOwn(value, key));
  return { ...node, properties: Object.fromEntries(own.map(([key, child]) => [key, concerning((value as Record<string, unknown>)[key], child)])) };
}

const OF_CONTENTS = new Set(["properties", "patternProperties", "additionalProperties", "propertyNames", "items"]);

/** The value that a node of the schema is about: "/properties/storage/properties/data/default" → "storage.data". */
function dotted(pointer: string): string {
  const steps = pointer.split("/").slice(1);
  const path: string[] = [];
  for (let i = 0; i < steps.length; i++) {
    const keyword = steps[i]!;
    if (keyword === "properties") path.push(steps[++i] ?? "");
    else if (["patternProperties", "allOf", "anyOf", "oneOf"].includes(keyword)) i++;
    else if (!["additionalProperties", "items", "propertyNames", "not", "if", "then", "else", "contains"].includes(keyword)) break;
  }
  return path.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");
}

/** The place of a node, or of the nearest one above it that was written. */
function placeAt(pointer: string, places: Places): Place {
  return places.get(pointer) ?? placeAt(pointer.slice(0, pointer.lastIndexOf("/")), places);
}
