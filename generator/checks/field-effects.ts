import type { SchemaNode } from "../model.js";
import { ownProperties } from "../schema/walk.js";
import { alternatives, refusesName } from "../values/schema-search.js";
import { isPlainObject, merged } from "../values/default-values.js";
import { pathText } from "../values/value-path.js";
import { EACH } from "./go-template/symbolic-value.js";
import { elementSchema, hasKeys } from "./go-template/values-schema.js";
import { otherValues } from "./other-values.js";
import type { ScenarioCase } from "./lint-input.js";

/** A field of the schema, and each way to change it in some scenario, the likeliest first. */
export interface ChangeableField { name: string; changes(): Iterable<FieldChange> }

/** The values of a scenario with one field changed. */
export interface FieldChange { scenario: ScenarioCase; path: (string | number)[]; values: unknown }

/** Keys that every chart accepts because Helm and parent charts write them; they aren't the chart's own. */
const FOR_PARENTS = new Set(["global", "enabled"]);

/** Every field that a schema has, those in lists and maps included, with what a rendering would have to show. */
export function changeableFields(schema: SchemaNode, defaults: unknown, scenarios: readonly ScenarioCase[]): ChangeableField[] {
  return fieldsBelow(schema, []).filter(({ path }) => !FOR_PARENTS.has(path[0]!)).map(({ path, node }) => ({
    name: pathText(path.map((step) => (step === EACH ? "*" : step))).replaceAll("[\"*\"]", ".*"),
    *changes() {
      // a scenario that sets the field gives it its context; after those, any in which it has a place
      for (const given of [true, false]) {
        for (const scenario of scenarios) {
          const values = scenario.scenario.values;
          for (const place of placesOf(path, given ? values : merged(defaults, values))) {
            const current = valueAt(values, place) ?? valueAt(merged(defaults, values), place);
            const isSet = valueAt(values, place) !== undefined;
            if (isSet !== given) continue;
            for (const value of [...otherValues(node, current, textsIn(values)), ...(isSet ? [undefined] : [])]) yield { scenario, path: place, values: withValueAt(values, place, value, defaults) };
          }
        }
      }
    },
  }));
}

interface SchemaField { path: string[]; node: SchemaNode }

/** As leafPaths has them, and the known keys of maps too. */
function fieldsBelow(node: SchemaNode, path: string[]): SchemaField[] {
  const named = new Map<string, SchemaNode>();
  for (const schema of alternatives(node)) for (const [key, child] of ownProperties(schema)) if (!named.has(key) && !refusesName(schema, key)) named.set(key, child);
  const below = [...named].flatMap(([key, child]) => fieldsBelow(child, [...path, key]));
  const element = elementSchema(node);
  // a list of what Kubernetes alone describes is one field
  const isOurs = element !== undefined && element !== true && hasKeys(element) && !(alternatives(element).every((schema) => schema.properties && ownProperties(schema).length === 0));
  const each = isOurs ? fieldsBelow(element, [...path, EACH]) : [];
  const isMap = node.patternProperties !== undefined;
  return below.length + each.length === 0 || isMap ? [...below, ...each, { path, node }] : [...below, ...each];
}

/** Where in some values a field stands, or could: each entry of a list or map that is there, and keys as they are. */
function placesOf(path: readonly string[], values: unknown, before: (string | number)[] = []): (string | number)[][] {
  const [step, ...rest] = path;
  if (step === undefined) return [before];
  if (step !== EACH) return placesOf(rest, isPlainObject(values) ? values[step] : undefined, [...before, step]);
  if (Array.isArray(values)) return values.flatMap((item, index) => placesOf(rest, item, [...before, index]));
  return isPlainObject(values) ? Object.keys(values).flatMap((key) => placesOf(rest, values[key], [...before, key])) : [];
}

const valueAt = (values: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined), values);

/** Texts of a scenario: a field may name something that stands elsewhere in it. */
function textsIn(values: unknown): string[] {
  if (typeof values === "string") return [values];
  return typeof values === "object" && values !== null ? [...new Set(Object.values(values).flatMap(textsIn))] : [];
}

/** A copy with one value changed, or taken out. A list of the defaults is written out first: Helm replaces lists as a whole. */
function withValueAt(values: unknown, path: readonly (string | number)[], value: unknown, defaults: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const standing = values === undefined && Array.isArray(defaults) ? defaults : values;
  const below = withValueAt(childOf(standing, step), rest, value, childOf(defaults, step));
  if (Array.isArray(standing)) return standing.map((item, index) => (index === step ? below : item) as unknown);
  const copy = { ...(isPlainObject(standing) ? standing : {}) };
  if (below === undefined) delete copy[step];
  else copy[step] = below;
  return copy;
}

const childOf = (values: unknown, step: string | number): unknown => (typeof values === "object" && values !== null ? (values as Record<string | number, unknown>)[step] : undefined);
