import { expect, it } from "vitest";
import type { SchemaNode } from "../../../generator/model.js";
import { defaultsOf, nodeDefault, settleDefaults } from "../../../generator/schema/defaults.js";

const text = (value?: string): SchemaNode => ({ type: "string", ...(value === undefined ? {} : { default: value }) });
const section = (properties: Record<string, SchemaNode>, more: SchemaNode = {}): SchemaNode => ({ type: "object", properties, additionalProperties: false, ...more });

it("moves a section's default to its keys, over their own", () => {
  const settled = settleDefaults(section({ data: section({ size: text("1Gi"), storageClass: text("") }, { default: { size: "8Gi" } }) }));
  expect(defaultsOf(settled)).toEqual({ data: { size: "8Gi", storageClass: "" } });
  expect(settled.properties!["data"]!.properties!["size"]!.default).toBe("8Gi");
  expect(settled.properties!["data"]).not.toHaveProperty("default");
});

it("lets the outer of two defaults win, and keeps what only the inner one says", () => {
  const inner = section({ cpu: text(), memory: text() }, { default: { cpu: "1", memory: "1Gi" } });
  expect(nodeDefault(settleDefaults(section({ limits: inner }, { default: { limits: { cpu: "2" } } })))).toEqual({ limits: { cpu: "2", memory: "1Gi" } });
});

it("takes a map's default as a whole", () => {
  const map: SchemaNode = { type: "object", additionalProperties: { type: "string" }, default: { a: "b" } };
  expect(nodeDefault(settleDefaults(section({ map }, { default: { map: { c: "d" } } })))).toEqual({ map: { c: "d" } });
});

it("leaves out what has no default, but maps and lists are empty", () => {
  expect(defaultsOf(section({ a: text(), map: { type: "object", additionalProperties: text() }, list: { type: "array", items: text() }, some: { type: "array", items: text(), minItems: 1 } }))).toEqual({ map: {}, list: [] });
});

it("leaves out a section that would lack a required key", () => {
  expect(defaultsOf(section({ nfs: section({ server: text(), path: text("/") }, { required: ["server", "path"] }) }))).toEqual({});
});

it("leaves out the keys of other variants", () => {
  const schema = section({ mode: text("quiet"), volume: section({ decibels: text("60") }) }, { "x-variants": { key: "mode", only: { quiet: [], loud: ["volume"] } } });
  expect(defaultsOf(schema)).toEqual({ mode: "quiet" });
});
