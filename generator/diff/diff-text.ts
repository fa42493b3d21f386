import type { Change } from "./change.js";
import type { ObjectChange } from "./object-changes.js";

const SIGNS: Record<ObjectChange["kind"], string> = { added: "+", removed: "-", changed: "~", replaced: "~" };
const MOST_FIELDS = 12;

/** What an upgrade does, as a person reads it: each object with what becomes of it, then what values may now say, where charts are compared. */
export function diffText(objects: readonly ObjectChange[] | undefined, values?: readonly Change[]): string {
  const shownObjects = objects === undefined ? ["Objects: can't be told, since not both can be rendered"] : objects.length === 0 ? ["Objects: none changes"] : ["Objects:", ...objects.flatMap(objectLines)];
  if (values === undefined) return shownObjects.join("\n");
  const shownValues = values.length === 0 ? ["Values: nothing changes"] : ["Values:", ...values.map(({ weight, text }) => `  ${text}${weight === "major" ? "  (may refuse values that were fine)" : ""}`)];
  return [...shownObjects, "", ...shownValues].join("\n");
}

function objectLines({ object, kind, fields, restarts, kept, refused }: ObjectChange): string[] {
  const remarks = [kind === "replaced" ? "replaces the one with another hash" : "", restarts ? "restarts its pods" : "", kept ? "stays in the cluster (resource-policy: keep)" : "", refused.length > 0 ? "REFUSED by the API" : ""].filter(Boolean);
  const more = fields.length - MOST_FIELDS;
  return [
    `  ${SIGNS[kind]} ${object}${remarks.length > 0 ? `  ${remarks.join(", ")}` : ""}`,
    ...fields.slice(0, MOST_FIELDS).map(({ path, before, after }) => `      ${path}: ${short(before)} → ${short(after)}`),
    ...(more > 0 ? [`      and ${more} more fields`] : []),
  ];
}

function short(value: unknown): string {
  const text = value === undefined ? "none" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
