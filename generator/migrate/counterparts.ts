import { parse } from "yaml";
import { fail, ok, type Result, type SchemaNode } from "../model.js";
import { validateValues } from "../values/validate-values.js";

/** What another chart's values are in ours: schemas/<chart>/migrations/<name>.yaml. */
export interface Counterparts {
  /** the other chart as people know it, e.g. "bitnami/postgresql" */
  chart: string;
  /** the version whose values these are */
  version: string;
  /** what everybody who comes from there must know */
  notes: string[];
  /** by the path of a value; one stands for all below it that has none of its own */
  keys: Record<string, Counterpart>;
  /** what the other chart has when nothing is given; a value that is the same is no wish of the user's, and ours holds */
  defaults: Record<string, unknown>;
}

/** What becomes of one value. */
export interface Counterpart extends Target {
  /** why it has no counterpart, and what to do instead */
  none?: string;
  /** what to know where it is carried over */
  note?: string;
  /** further values that come of it */
  also?: Target[];
}

/** A value of ours, and how it comes of theirs. */
export interface Target {
  to?: string;
  /** only where these values of theirs, given or by default, are so; elsewhere it has no effect there either */
  when?: Record<string, unknown>;
  /** ours by theirs; any other value has no counterpart */
  values?: Record<string, unknown>;
  /** a pattern; its first group is the value */
  match?: string;
  /** a text with other values in it: "{image.registry}/{image.repository}" */
  text?: string;
  /** another form of the same: a number, a text, parameters out of lines `name = value`, names out of objects */
  as?: "integer" | "text" | "settings" | "names";
  /** an object or a list around it, which stands for it as "{}" */
  shape?: unknown;
}

const TARGET: Record<string, SchemaNode> = {
  to: { type: "string" }, when: { type: "object" }, values: { type: "object" }, match: { type: "string" }, text: { type: "string" },
  as: { type: "string", enum: ["integer", "text", "settings", "names"] }, shape: {},
};

const COUNTERPARTS: SchemaNode = {
  type: "object", additionalProperties: false, required: ["chart", "version", "keys"],
  properties: {
    chart: { type: "string" }, defaults: { type: "object" }, version: { type: "string" }, notes: { type: "array", items: { type: "string" } },
    keys: {
      type: "object",
      additionalProperties: {
        type: "object", additionalProperties: false,
        properties: { ...TARGET, none: { type: "string" }, note: { type: "string" }, also: { type: "array", items: { type: "object", additionalProperties: false, properties: TARGET } } },
        anyOf: [{ required: ["to"] }, { required: ["none"] }],
      },
    },
  },
};

/** Reads a file of counterparts, or says what is wrong with it. */
export function readCounterparts(file: string, text: string): Result<Counterparts> {
  const given = parse(text) as Partial<Counterparts>;
  const problems = validateValues(COUNTERPARTS, given, () => ({ file }));
  return problems.length > 0 ? fail(...problems) : ok({ notes: [], defaults: {}, ...given } as Counterparts);
}
