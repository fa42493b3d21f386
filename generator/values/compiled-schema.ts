import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { SchemaNode } from "../model.js";
import { completeSchema } from "../schema/complete-schema.js";
import { defaultsOf, settleDefaults } from "../schema/defaults.js";
import { variantConditions } from "../schema/variants.js";

/** A schema made ready for many validations. */
export interface CompiledSchema {
  /** with the keys that every chart accepts, without the conditions of variants: see variant-problems.ts */
  schema: SchemaNode;
  defaults: Record<string, unknown>;
  errorsOf(values: unknown): ErrorObject[];
}

/** Keywords of our own, and of editors: they carry meaning for people and generators, none for ajv. */
const ownKeywords = ["x-unit", "x-removable", "x-typescript", "x-typescript-key", "x-unpackaged", "x-pattern-help", "x-kubernetes", "x-from-kubernetes", "x-variants", "x-moved-to", "x-deprecated", "x-works-until", "markdownDescription", "deprecationMessage", "doNotSuggest", "tsType"];

const compiled = new WeakMap<SchemaNode, CompiledSchema>();

/** Compiles a schema once. Throws where the schema itself is wrong. */
export function compileSchema(schema: SchemaNode): CompiledSchema {
  const known = compiled.get(schema);
  if (known) return known;
  const complete = withoutVariantConditions(completeSchema(schema));
  const validate = validatorOf(complete);
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
    allErrors: true, verbose: true, strict: true, allowUnionTypes: true, ownProperties: true,
    // these two refuse `required` and `properties` beside if/anyOf, which draft-07 is fine with
    strictTypes: false, strictRequired: false,
  });
  formats.default(ajv);
  for (const keyword of ownKeywords) ajv.addKeyword(keyword);
  // $schema names draft-07 by its http or https address; ajv knows one of them
  const { $schema: _, $id: __, ...body } = schema;
  return ajv.compile(body);
}

/** Broken conditions of variants are told in better words than if/then has. */
function withoutVariantConditions(schema: SchemaNode): SchemaNode {
  const { allOf = [], ...rest } = schema;
  const variants = schema["x-variants"];
  const conditions = new Set(variants ? variantConditions(variants).map((condition) => JSON.stringify(condition)) : []);
  const others = allOf.filter((condition) => !conditions.has(JSON.stringify(condition)));
  return others.length === 0 ? rest : { ...rest, allOf: others };
}
