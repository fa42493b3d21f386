import type { Problem, SchemaNode } from "../model.js";
import { everyNode } from "./walk.js";

type Finding = Omit<Problem, "place" | "path"> & { pointer: string };

/** What is wrong with the fields that are going. `version` is the chart's own, by which their time may be over. */
export function movedFieldFaults(schema: SchemaNode, version?: string): Finding[] {
  return everyNode(schema).flatMap(({ pointer, node }) => {
    const [to, instead, until] = [node["x-moved-to"], node["x-deprecated"], node["x-works-until"]];
    if (to === undefined && instead === undefined) {
      return until === undefined ? [] : [{ rule: "schema/moved", pointer: `${pointer}/x-works-until`, message: "x-works-until belongs to a field that is going", remedy: "say with x-moved-to where it stands now, or with x-deprecated what to do instead" }];
    }
    return [...placeFaults(pointer, node), ...(to === undefined ? [] : targetFaults(pointer, to, schema)), ...timeFaults(pointer, until, version)];
  });
}

function placeFaults(pointer: string, node: SchemaNode): Finding[] {
  const faults: Finding[] = [];
  if (!/^(\/properties\/[^/]+)+$/.test(pointer)) {
    faults.push({ rule: "schema/moved", pointer, message: "only a key of an object can go, not an entry of a list or a map", remedy: "set x-moved-to or x-deprecated at a key that stands below plain keys" });
  }
  if (node["x-moved-to"] !== undefined && node["x-deprecated"] !== undefined) {
    faults.push({ rule: "schema/moved", pointer, message: "a field that has moved is deprecated by that", remedy: "keep x-moved-to, remove x-deprecated" });
  }
  return faults;
}

function targetFaults(pointer: string, to: unknown, schema: SchemaNode): Finding[] {
  const at = { rule: "schema/moved", pointer: `${pointer}/x-moved-to`, given: to };
  let target: SchemaNode | undefined = typeof to === "string" ? schema : undefined;
  for (const key of String(to).split(".")) target = Object.hasOwn(target?.properties ?? {}, key) ? target!.properties![key] : undefined;
  if (target === undefined) return [{ ...at, message: "x-moved-to names no field of this schema", allowed: "the path of a field, with dots between its keys", remedy: "add the field, or correct the path" }];
  const own = pointer.split("/").filter((_, i) => i > 0 && i % 2 === 0).join(".");
  if (`${String(to)}.`.startsWith(`${own}.`)) return [{ ...at, message: "x-moved-to leads into the field itself", remedy: "name a field beside it" }];
  return target["x-moved-to"] === undefined ? [] : [{ ...at, message: `${String(to)} has moved itself`, remedy: `name where it stands now: ${target["x-moved-to"]}` }];
}

function timeFaults(pointer: string, until: unknown, version: string | undefined): Finding[] {
  const at = { rule: "schema/moved", pointer: until === undefined ? pointer : `${pointer}/x-works-until`, given: until };
  if (typeof until !== "string" || !/^\d+\.\d+\.\d+$/.test(until)) {
    return [{ ...at, message: "until when does this field work?", allowed: "x-works-until: the version of the chart that no longer knows it, such as 2.0.0", remedy: "say it, so that users can plan" }];
  }
  if (version === undefined || isBefore(version, until)) return [];
  return [{ ...at, message: `this field works until ${until}, and the chart is at ${version}`, remedy: "remove the field, or give its users more time" }];
}

/** A pre-release of a version comes before it. */
function isBefore(version: string, until: string): boolean {
  const [now, then] = [version, until].map((text) => text.split("-", 1)[0]!.split(".").map(Number));
  const differing = now!.findIndex((part, i) => part !== then![i]);
  return differing < 0 ? version.includes("-") : now![differing]! < then![differing]!;
}
