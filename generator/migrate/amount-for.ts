import type { SchemaNode } from "../model.js";
import { quantity } from "../values/amounts.js";

/**
 * A quantity of Kubernetes in the form that a schema takes, such as 1536Mi for 1.5Gi and "0.25" for 0.25; nothing where
 * there is none. What is no whole number of Mi becomes the next one, so that nobody gets less than was asked for.
 */
export function amountFor(schema: SchemaNode | undefined, given: unknown): string | undefined {
  const amount = quantity(given);
  if (amount === undefined || schema?.type !== "string" || schema.pattern === undefined) return undefined;
  const pattern = new RegExp(schema.pattern, "u");
  const forms = typeof given === "number" ? [String(given)] : [`${Math.ceil(amount / 1024 ** 2)}Mi`];
  // a text that is taken as it is has been refused for something else
  return typeof given === "string" && pattern.test(given) ? undefined : forms.find((form) => pattern.test(form));
}
