import type { Problem, SchemaNode } from "../model.js";
import { likelyValue } from "./likely-value.js";
import { nearestKey } from "./nearest-key.js";
import { holdersOf, holdsSecret, knownKeys, schemaAt } from "./schema-search.js";
import type { PlacedProblem, ValueError } from "./value-error.js";
import { pathText, type ValuePath } from "./value-path.js";
import { allowedText, givenText, listed, literal, quoted, shownValue } from "./value-text.js";

/** Puts one error of ajv's into words that tell a person what was given, what is allowed and what to do. */
export function errorInWords(error: ValueError, root: SchemaNode): PlacedProblem {
  const words = error.schema["x-contradiction"];
  if (typeof words === "string") return contradiction(error, root, { message: words });
  switch (error.keyword) {
    case "x-compare": case "x-distinct": case "x-format": case "x-max-bytes": return contradiction(error, root, error.params as { message: string; remedy: string });
    case "additionalProperties": return unknownKey(error, root);
    case "required": return missingKey(error);
    case "type": return refused(error, root, "values/wrong-type", typeRemedy(error));
    case "enum":
    case "const": return refused(error, root, "values/not-allowed");
    case "pattern":
    case "format": return refused(error, root, "values/malformed");
    case "not": return forbidden(error, root);
    case "anyOf":
    case "oneOf": return noneOrMany(error, root);
    case "propertyNames": return badName(error);
    case "minimum": case "maximum": case "exclusiveMinimum": case "exclusiveMaximum": case "multipleOf":
    case "minLength": case "maxLength": return refused(error, root, "values/out-of-range", undefined, limitText(error));
    default: return refused(error, root, "values/refused", undefined, limitText(error));
  }
}

function unknownKey({ path, params, schema }: ValueError, root: SchemaNode): PlacedProblem {
  const key = String(params["additionalProperty"]);
  const here = schemaAt(root, path) ?? schema;
  const known = [...new Set([...knownKeys(here), ...knownKeys(schema)])];
  const sibling = nearestKey(key, known);
  const elsewhere = placesOf(key, root);
  const problem: Problem = {
    rule: "values/unknown-key",
    path: pathText([...path, key]),
    message: `unknown key ${quoted(key)}${path.length === 0 ? "" : ` in ${pathText(path)}`}`,
    given: key,
    allowed: schema.patternProperties ? allowedText(schema) : known.length === 0 ? "no keys" : `the keys ${listed(known, "and")}`,
  };
  if (key.includes(".") && schemaAt(root, [...path, ...key.split(".")])) {
    problem.nearest = pathText(key.split("."));
    problem.remedy = "write the keys inside each other instead of with dots";
  } else if (elsewhere.length > 0 && (sibling === undefined || !sameWord(sibling, key))) {
    problem.nearest = `${elsewhere[0]!}.${key}`;
    problem.remedy = `${quoted(key)} belongs under ${listed(elsewhere.slice(0, 4), "or")}`;
  } else if (sibling !== undefined) {
    problem.nearest = sibling;
    problem.remedy = `write ${quoted(sibling)}`;
  } else {
    problem.remedy = "remove it";
  }
  return { path: [...path, key], problem };
}

function sameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function placesOf(key: string, root: SchemaNode): string[] {
  return holdersOf(root, key).filter((path) => path.length > 0).map(pathText);
}

function missingKey({ path, params, schema }: ValueError): PlacedProblem {
  const key = String(params["missingProperty"]);
  const child = schema.properties?.[key];
  return {
    path: [...path, key],
    problem: {
      rule: "values/missing-key",
      path: pathText([...path, key]),
      message: `${quoted(key)} is missing${path.length === 0 ? "" : ` in ${pathText(path)}`}`,
      ...(child ? { allowed: allowedText(child) } : {}),
      remedy: `add ${quoted(key)}`,
    },
  };
}

/** What each value alone would allow: the words are the schema's, or those of the keyword that compares. */
function contradiction({ path, data, schema }: ValueError, root: SchemaNode, words: Pick<Problem, "message" | "remedy">): PlacedProblem {
  const given = isSecret(path, schema, root) ? "(hidden)" : shownValue(data);
  return { path, problem: { rule: "values/contradiction", path: pathText(path), given, ...words } };
}

function refused(error: ValueError, root: SchemaNode, rule: string, remedy?: string, message?: string): PlacedProblem {
  const { path, data, schema } = error;
  const secret = isSecret(path, schema, root);
  const given = typeof data === "string" && secret ? "the text (hidden)" : typeof data === "number" && secret ? "the number (hidden)" : givenText(data);
  const nearest = secret ? undefined : likelyValue(data, schema);
  const problem: Problem = {
    rule,
    path: pathText(path),
    message: message === undefined || (secret && typeof data === "number") ? `${given} is not allowed` : message,
    given: secret && typeof data !== "object" ? "(hidden)" : shownValue(data),
    allowed: allowedText(schema),
  };
  if (nearest !== undefined) problem.nearest = nearest;
  const advice = remedy ?? (nearest === undefined ? undefined : `write ${schema.type === "string" ? quoted(nearest) : nearest}`);
  if (advice !== undefined) problem.remedy = advice;
  return { path, problem };
}

function isSecret(path: ValuePath, schema: SchemaNode, root: SchemaNode): boolean {
  const last = path.findLast((step) => typeof step === "string");
  const at = schemaAt(root, path);
  return holdsSecret(schema) || (at !== undefined && holdsSecret(at)) || /passw(or)?d|passphrase/i.test(String(last ?? ""));
}

/** YAML turns unquoted words into other types; that is the usual way to a wrong type. */
function typeRemedy({ data, schema }: ValueError): string | undefined {
  const types = [schema.type ?? []].flat();
  if (data === null) return "leave the key out to take the default; null removes a default in Helm";
  if (types.includes("string") && typeof data === "boolean") return "put it in quotes: YAML reads yes, no, on, off, true and false without quotes as booleans";
  if (types.includes("integer") && typeof data === "number") return "write a whole number";
  if (types.includes("string") && typeof data === "number") {
    const likely = likelyValue(data, schema);
    return likely !== undefined
      ? `give a unit, for example ${quoted(likely)}`
      : "put it in quotes: YAML reads 10, 017, 0o17, 0x1F, 1_000 and 1e3 without quotes as numbers";
  }
  if ((types.includes("integer") || types.includes("number") || types.includes("boolean")) && typeof data === "string") {
    return likelyValue(data, schema) === undefined ? undefined : "write it without quotes";
  }
  return undefined;
}

function forbidden(error: ValueError, root: SchemaNode): PlacedProblem {
  const placed = refused(error, root, "values/not-allowed");
  const not = error.schema["not"] as SchemaNode | undefined;
  const except = not?.["x-pattern-help"] ?? (not?.enum ? listed(not.enum.map(literal), "and") : not?.pattern);
  delete placed.problem.nearest;
  placed.problem.remedy = typeof error.data === "object" ? "change or remove one of them" : "choose another";
  if (except !== undefined) placed.problem.allowed = `${allowedText(error.schema)}, except ${except}`;
  return placed;
}

function noneOrMany(error: ValueError, root: SchemaNode): PlacedProblem {
  const placed = refused(error, root, "values/not-allowed");
  const branches = (error.schema.anyOf ?? error.schema.oneOf ?? []) as SchemaNode[];
  const keys = branches.map((branch) => (branch.required ?? []).join(" with ")).filter((text) => text !== "");
  if (keys.length === branches.length) {
    const several = error.params["passingSchemas"] != null;
    placed.problem.message = several ? `${listed(keys, "and")} exclude each other` : `one of ${listed(keys, "or")} is needed`;
    placed.problem.allowed = `one of ${listed(keys, "or")}`;
    placed.problem.remedy = several ? "keep one of them" : "add one of them";
    delete placed.problem.nearest;
  } else {
    placed.problem.allowed = listed([...new Set(branches.map(allowedText))], "or");
  }
  return placed;
}

function badName({ path, params, schema }: ValueError): PlacedProblem {
  const name = String(params["propertyName"]);
  const names = (schema["propertyNames"] ?? {}) as SchemaNode;
  const except = (names["not"] as SchemaNode | undefined)?.["x-pattern-help"];
  return {
    path: [...path, name],
    problem: {
      rule: "values/bad-name",
      path: pathText([...path, name]),
      message: `${quoted(name)} is not allowed as a name here`,
      given: name,
      allowed: `${allowedText({ type: "string", ...names })}${except === undefined ? "" : `, except ${except}`}`,
      remedy: "remove it, or write an allowed name",
    },
  };
}

function limitText({ keyword, params, data }: ValueError): string | undefined {
  const limit = String(params["limit"] ?? params["multipleOf"] ?? "");
  switch (keyword) {
    case "minimum": return `${String(data)} is less than ${limit}`;
    case "maximum": return `${String(data)} is more than ${limit}`;
    case "exclusiveMinimum": return `${String(data)} is not more than ${limit}`;
    case "exclusiveMaximum": return `${String(data)} is not less than ${limit}`;
    case "multipleOf": return `${String(data)} is not a multiple of ${limit}`;
    case "minLength": return Number(limit) === 1 ? "the text is empty" : `shorter than ${limit} characters`;
    case "maxLength": return `longer than ${limit} characters`;
    case "minItems": return `fewer than ${limit} items`;
    case "maxItems": return `more than ${limit} items`;
    case "minProperties": return `fewer than ${limit} keys`;
    case "maxProperties": return `more than ${limit} keys`;
    case "uniqueItems": return `items ${String(params["i"])} and ${String(params["j"])} are the same`;
    case "dependencies": case "dependentRequired": return `${String(params["property"])} needs ${String(params["deps"])} too`;
    default: return undefined;
  }
}
