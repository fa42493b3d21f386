import { describe, expect, it } from "vitest";
import { checkSchema } from "../../../generator/schema/check-schema.js";
import type { SchemaNode } from "../../../generator/model.js";
import { isInside } from "../../../generator/values/address-range.js";
import { quantity } from "../../../generator/values/amounts.js";
import { ownFormats } from "../../../generator/values/own-formats.js";
import { validateValues, valueWarnings } from "../../../generator/values/validate-values.js";

const amounts: SchemaNode = { type: "object", additionalProperties: false, properties: { cpu: { type: "string", "x-compare": { "at-most": "2/limits/cpu" } } } };
const schema: SchemaNode = {
  type: "object", additionalProperties: false,
  properties: {
    count: { type: "integer", default: 1 },
    standbys: { type: "integer", "x-compare": { "at-most": "/count" } },
    port: { type: "integer", "x-compare": { "other-than": "/other" } },
    other: { type: "integer" },
    resources: { type: "object", additionalProperties: false, properties: { requests: amounts, limits: amounts } },
    schedule: { type: "string", "x-format": "cron" },
    name: { type: "string", "x-max-bytes": 3 },
    volumes: { type: "array", "x-distinct": ["name", "kind"], items: { type: "object", additionalProperties: false, properties: { name: { type: "string" }, kind: { type: "string" } } } },
    mounts: { type: "array", items: { type: "string", "x-compare": { "one-of": "/volumes/*/name" } } },
    service: {
      type: "object", additionalProperties: false, "x-variants": { key: "type", only: { inside: [], outside: ["address", "sources"] } },
      properties: { type: { type: "string", enum: ["inside", "outside"], default: "inside" }, address: { type: "string" }, sources: { type: "array", items: { type: "string" }, default: [] } },
    },
  },
};

it("has a schema that is right", () => expect(checkSchema({ schema, places: new Map([["", { file: "x" }]]) })).toEqual([]));

describe("values that go together", () => {
  it.each([
    {}, { standbys: 1 }, { standbys: 2, count: 2 }, { port: 1, other: 2 }, { other: 1 },
    { resources: { requests: { cpu: "500m" }, limits: { cpu: "0.5" } } }, { resources: { requests: { cpu: "5" } } },
    { schedule: "10-50 0 * jan-mar mon-fri" }, { name: "äb" }, { volumes: [{ name: "a", kind: "x" }, { name: "a", kind: "y" }], mounts: ["a"] },
    { service: { type: "outside", address: "a", sources: ["b"] } }, { service: { sources: [] } },
  ])("%j", (values) => expect(validateValues(schema, values)).toEqual([]));
});

describe("values that contradict each other", () => {
  it.each([
    [{ standbys: 2 }, "standbys", "2 is more than count, which is 1"],
    [{ standbys: 4, count: 3 }, "standbys", "4 is more than count, which is 3"],
    [{ port: 1, other: 1 }, "port", "1 is other too"],
    [{ resources: { requests: { cpu: "1001m" }, limits: { cpu: "1" } } }, "resources.requests.cpu", "1001m is more than resources.limits.cpu, which is 1"],
    [{ schedule: "0 0 * * fri-mon" }, "schedule", "0 0 * * fri-mon has a range that ends before it begins"],
    [{ name: "ää" }, "name", "4 bytes"],
    [{ volumes: [{ name: "a", kind: "x" }, { name: "b" }, { name: "a", kind: "x" }] }, "volumes[2]", "name a with kind x is there twice"],
    [{ volumes: [{ name: "a" }], mounts: ["a", "b"] }, "mounts[1]", "b is none of volumes (a)"],
    [{ mounts: ["b"] }, "mounts[0]", "b is none of volumes (there is none)"],
    [{ service: { address: "a" } }, "service.address", '"address" only with service.type: outside; service.type is inside (the default)'],
    [{ service: { type: "inside", sources: ["a"] } }, "service.sources", '"sources" only with service.type: outside; service.type is inside'],
  ])("%j", (values, path, message) => expect(validateValues(schema, values)).toEqual([expect.objectContaining({ path, message })]));
});

describe("a schema", () => {
  const faults = (node: SchemaNode): string[] => checkSchema({ schema: { type: "object", additionalProperties: false, properties: { a: node } }, places: new Map([["", { file: "x" }]]) }).map(({ message }) => message);
  it.each<[SchemaNode, string]>([
    [{ type: "integer", "x-compare": { "at-most": "/nosuch" } }, "/nosuch leads to no value of this schema"],
    [{ type: "integer", "x-compare": { "at-most": "3/a" } }, "3/a leads to no value of this schema"],
    [{ type: "integer", "x-compare": { "at-least": "/a" } as object }, "there is no such comparison"],
    [{ type: "string", "x-format": "chron" as "cron" }, "there is no such x-format"],
    [{ type: "array", items: { type: "object", additionalProperties: false, properties: { b: { type: "string" } } }, "x-distinct": ["c"] }, "x-distinct names c, which no item has"],
    [{ type: "object", additionalProperties: false, properties: { b: { type: "string", enum: ["x"] } }, "x-variants": { key: "b", only: { x: ["nosuch"] } } }, "x-variants names nosuch, which is no key here"],
  ])("that is wrong: %j", (node, message) => expect(faults(node)).toContain(message));
});

describe("ranges of addresses", () => {
  it.each([["10.1.0.0/16", "10.0.0.0/8"], ["10.0.0.128/25", "10.0.0.0/24"], ["fd00:1::/32", "fd00::/8"], ["::ffff:10.0.0.1/128", "::ffff:0:0/96"], ["1.2.3.4/32", "0.0.0.0/0"]])("%s is inside %s", (part, whole) => expect(isInside(part, whole)).toBe(true));
  it.each([["10.0.0.0/8", "10.0.0.0/8"], ["10.0.0.0/8", "10.1.0.0/16"], ["192.168.0.0/16", "10.0.0.0/8"], ["fe00::/16", "fd00::/8"], ["10.0.0.0/16", "fd00::/8"]])("%s is not inside %s", (part, whole) => expect(isInside(part, whole)).toBe(false));
});

it.each([["500m", 0.5], ["2", 2], ["1Ki", 1024], ["1.5Gi", 1.5 * 1024 ** 3], [3, 3], ["2 GB", undefined], ["1x", undefined], [true, undefined]])("the quantity %s is %s", (text, number) => expect(quantity(text)).toBe(number));

it("knows ranges of a schedule that end before they begin", () => {
  expect(["0 22-6 * * *", "0 0 * DEC-jan *"].map((text) => ownFormats.cron(text) === undefined)).toEqual([false, false]);
  expect(["@daily", "0-59/5 * * * *", "0 0 1-31 * sun-sat"].map((text) => ownFormats.cron(text))).toEqual([undefined, undefined, undefined]);
});

describe("a comparison that only warns", () => {
  const size: SchemaNode = { type: "string", "x-compare": { "warn-at-most": "/limits/memory" }, default: "256Mi" };
  const schema: SchemaNode = { type: "object", properties: { shared: { type: "object", properties: { size } }, limits: { type: "object", properties: { memory: { type: "string", default: "1Gi" } } } } };

  it.each([
    ["more than the other", { shared: { size: "2Gi" } }, "2Gi is more than limits.memory, which is 1Gi"],
    ["more by default, where the other was lowered", { limits: { memory: "128Mi" } }, "256Mi is more than limits.memory, which is 128Mi"],
  ])("%s: a warning, and no problem", (_, values, message) => {
    expect(validateValues(schema, values)).toEqual([]);
    expect(valueWarnings(schema, values)).toEqual([{ level: "warning", rule: "values/contradiction", path: "shared.size", message, remedy: "lower it, or raise limits.memory" }]);
  });

  it("says nothing of what has room", () => expect(valueWarnings(schema, { shared: { size: "1024Mi" } })).toEqual([]));
});
