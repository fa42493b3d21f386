import { Ajv } from "ajv";
import { expect, it } from "vitest";
import type { SchemaNode } from "../../../generator/model.js";
import { shareDefinitions } from "../../../generator/schema/shared-definitions.js";

const size: SchemaNode = { type: "string", pattern: "^[1-9][0-9]*(Mi|Gi|Ti)$" };
const volume: SchemaNode = { type: "object", additionalProperties: false, properties: { size } };

it("writes a part that stands in several places once, named by its first property", () => {
  const shared = shareDefinitions({ type: "object", properties: { data: volume, wal: volume, limit: size } });
  expect(shared).toEqual({
    type: "object",
    properties: { data: { $ref: "#/definitions/data" }, wal: { $ref: "#/definitions/data" }, limit: { $ref: "#/definitions/size" } },
    definitions: { data: { ...volume, properties: { size: { $ref: "#/definitions/size" } } }, size },
  });
});

it("leaves what stands in one place, and what is no longer than its reference", () => {
  const schema: SchemaNode = { type: "object", properties: { data: volume, on: { type: "boolean" }, off: { type: "boolean" } } };
  expect(shareDefinitions(schema)).toEqual(schema);
});

it("gives parts of the same property different names", () => {
  const other: SchemaNode = { type: "string", pattern: "^[1-9][0-9]*(Ki|Pi|Ei)$" };
  const { definitions } = shareDefinitions({
    type: "object",
    properties: Object.fromEntries([size, size, other, other].map((part, i) => [`volume${i}`, { type: "object", title: String(i), properties: { size: part } }])),
  });
  expect(definitions).toEqual({ size, size2: other });
});

it("accepts and refuses what it did before", () => {
  const schema: SchemaNode = { type: "object", properties: { data: volume, wal: volume } };
  for (const values of [{ data: { size: "1Gi" } }, { wal: { size: "1" } }, { data: { siez: "1Gi" } }, {}])
    expect(new Ajv().validate(shareDefinitions(schema), values)).toBe(new Ajv().validate(schema, values));
});
