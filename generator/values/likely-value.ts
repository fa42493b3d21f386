import type { SchemaNode } from "../model.js";
import { nearestKey } from "./nearest-key.js";

/** The allowed value that a refused one was probably meant to be, as it would be written, or nothing. */
export function likelyValue(given: unknown, schema: SchemaNode): string | undefined {
  const types = [schema.type ?? []].flat();
  if (typeof given === "string") {
    if (schema.enum) return nearestKey(given, schema.enum.filter((value) => typeof value === "string"));
    if (types.includes("boolean") && !types.includes("string")) return likelyBoolean(given);
    const isNumber = types.includes("integer") || types.includes("number");
    if (isNumber && !types.includes("string")) return likelyNumber(given, schema);
  }
  if (types.includes("string") && typeof given === "string") return rewritings(given).find((text) => text !== given && accepts(schema, text));
  // of a number only the unit is missing; where it would do without, who knows what was written: YAML makes 15 of 017
  if (types.includes("string") && typeof given === "number" && !accepts(schema, String(given))) return rewritings(String(given)).find((text) => accepts(schema, text));
  return undefined;
}

function likelyBoolean(given: string): string | undefined {
  if (/^(true|yes|on|y|1|enabled?)$/i.test(given)) return "true";
  return /^(false|no|off|n|0|disabled?)$/i.test(given) ? "false" : undefined;
}

function likelyNumber(given: string, schema: SchemaNode): string | undefined {
  const number = Number(given.trim());
  const whole = [schema.type ?? []].flat().includes("integer");
  const fits = given.trim() !== "" && Number.isFinite(number) && (!whole || Number.isInteger(number))
    && number >= Number(schema["minimum"] ?? -Infinity) && number <= Number(schema["maximum"] ?? Infinity);
  return fits ? String(number) : undefined;
}

/** What people write where Kubernetes wants a quantity or a name; nothing that would take away more than blanks and a sign. */
function rewritings(given: string): string[] {
  const trimmed = given.trim();
  return /^[-+]?\s*\.?\d/.test(trimmed) ? [trimmed, ...quantities(trimmed.replace(/\s+/g, ""))] : [trimmed, trimmed.toLowerCase().replace(/[_\s]+/g, "-")];
}

/** Without a unit, with GB, with Mi where it is MB, with a space, negative, with an exponent. */
function quantities(tight: string): string[] {
  const positive = tight.replace(/^[-+]/, "");
  const unit = positive.replace(/^([\d.]+)([kmgt])(i?b?)$/i, (_, amount: string, letter: string) => `${amount}${letter.toUpperCase()}i`);
  const [, mantissa, exponent, rest] = /^([\d.]+)e\+?(\d)([a-zA-Z]*)$/i.exec(positive) ?? [];
  const written = mantissa === undefined ? positive : `${Number(`${mantissa}e${exponent!}`)}${rest!}`;
  const bytes = positive.replace(/^([\d.]+)([kmgt])(i?b?)$/i, (_, amount: string, letter: string) => `${amount}${letter.toLowerCase() === "k" ? "k" : letter.toUpperCase()}B`);
  return [tight, positive, unit, bytes, bytes.toLowerCase(), written, `${positive}Gi`];
}

function accepts(schema: SchemaNode, text: string): boolean {
  const longest = schema["maxLength"];
  return (schema.pattern !== undefined || schema.enum !== undefined || schema.type === "string")
    && (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(text))
    && (schema.enum === undefined || schema.enum.includes(text))
    && (typeof longest !== "number" || text.length <= longest);
}
