import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { SchemaNode } from "../model.js";
import { withParentKeys } from "../schema/complete-schema.js";
import { defaultsOf, settleDefaults } from "../schema/defaults.js";
import { forChecking } from "../schema/for-checking.js";
import { withVariantConditions } from "../schema/variants.js";
import { addContradictions } from "./contradiction-keywords.js";

/** A schema made ready for many validations. */
export interface CompiledSchema {
  /** with the keys that every chart accepts, without the conditions of variants: see variant-problems.ts */
  schema: SchemaNode;
  defaults: Record<string, unknown>;
  errorsOf(values: unknown): ErrorObject[];
}

/** Keywords of our own, and of editors: they carry meaning for people and generators, none for ajv. */
const ownKeywords = ["x-unit", "x-removable", "x-typescript", "x-typescript-key", "x-unpackaged", "x-pattern-help", "x-kubernetes", "x-from-kubernetes", "x-variants", "x-moved-to", "x-deprecated", "x-works-until", "x-contradiction", "markdownDescription", "deprecationMessage", "doNotSuggest", "tsType"];

const compiled = new WeakMap<SchemaNode, CompiledSchema>();

/** By what they say: a chart's own schema and the one in its module of TypeScript differ only in what readers need. */
const validators = new Map<string, ValidateFunction>();
const mostValidators = 20;

/** Compiles a schema once. Throws where the schema itself is wrong. */
export function compileSchema(schema: SchemaNode): CompiledSchema {
  const known = compiled.get(schema);
  if (known) return known;
  const complete = withoutVariantConditions(withParentKeys(schema));
  const text = JSON.stringify(forChecking(complete));
  const validate = validators.get(text) ?? validatorOf(complete);
  if (validators.size >= mostValidators) validators.clear();
  validators.set(text, validate);
  const result: CompiledSchema = {
    schema: complete,
    defaults: defaultsOf(settleDefaults(schema)),
    errorsOf: (values) => (validate(values) ? [] : validate.errors ?? []),
  };
  compiled.set(schema, result);
  return result;
}

function validatorOf(schema: SchemaNode): ValidateFunction {
  const ajv = new Ajv({
    // a build has checked the schema against draft-07's own, which takes as long to compile as most schemas
    validateSchema: false, meta: false,
    // to make the code shorter takes as long as to write it, and most of it runs a few times at most
    code: { optimize: false }, messages: false,
    allErrors: true, verbose: true, strict: true, allowUnionTypes: true, ownProperties: true,
    // these two refuse `required` and `properties` beside if/anyOf, which draft-07 is fine with
    strictTypes: false, strictRequired: false,
  });
  formats.default(ajv);
  for (const keyword of ownKeywords) ajv.addKeyword(keyword);
  addContradictions(ajv, schema);
  // $schema names draft-07 by its http or https address; ajv knows one of them
  const { $schema: _, $id: __, ...body } = schema;
  return ajv.compile(body);
}

/** Broken conditions of variants are told in better words than if/then has. */
function withoutVariantConditions(schema: SchemaNode): SchemaNode {
  const { allOf = [], ...rest } = schema;
  const conditions = new Set((withVariantConditions(rest).allOf ?? []).map((condition) => JSON.stringify(condition)));
  const others = allOf.filter((condition) => !conditions.has(JSON.stringify(condition)));
  return others.length === 0 ? rest : { ...rest, allOf: others };
}
