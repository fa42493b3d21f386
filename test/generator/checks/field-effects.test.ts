import { describe, expect, it } from "vitest";
import { changeableFields } from "../../../generator/checks/field-effects.js";
import type { ScenarioCase } from "../../../generator/checks/lint-input.js";
import { otherValues } from "../../../generator/checks/other-values.js";
import type { SchemaNode } from "../../../generator/model.js";
import { validateValues } from "../../../generator/values/validate-values.js";

const schema: SchemaNode = {
  type: "object", additionalProperties: false,
  properties: {
    size: { type: "string", pattern: "^[0-9]+Gi$", default: "1Gi" },
    users: { type: "array", items: { type: "object", properties: { name: { type: "string" }, admin: { type: "boolean" } } }, default: [] },
    settings: { type: "object", properties: { port: { type: "integer" }, refused: {} }, patternProperties: { "^[a-z]+$": { type: "string" } }, propertyNames: { not: { enum: ["refused"] } }, default: {} },
    global: { type: "object" },
  },
};
const scenario = (file: string, values: Record<string, unknown>): ScenarioCase => ({ file, scenario: { title: file, values, changes: [] }, renderings: [] });
const defaults = { size: "1Gi", users: [], settings: {} };
const fieldsOf = (...scenarios: ScenarioCase[]) => changeableFields(schema, defaults, scenarios);

describe("the fields that are changed", () => {
  it("are all of the schema, in lists and maps too, but not what parents write, nor what the schema refuses by name", () => {
    expect(fieldsOf().map(({ name }) => name)).toEqual(["size", "users.*.name", "users.*.admin", "settings.port", "settings"]);
  });

  it("end at a list whose items Kubernetes alone describes", () => {
    const items = (properties: Record<string, SchemaNode>): SchemaNode => ({ type: "array", items: { type: "object", additionalProperties: false, properties: { ...properties, value: { type: "string", "x-from-kubernetes": true } } } });
    const fields = changeableFields({ type: "object", properties: { env: items({}), mounts: items({ name: { type: "string" } }) } }, {}, []);
    expect(fields.map(({ name }) => name)).toEqual(["env", "mounts.*.name"]);
  });

  it("are changed first where a scenario sets them, and taken out there", () => {
    const [size] = fieldsOf(scenario("plain", {}), scenario("sized", { size: "5Gi" }));
    const changes = [...size!.changes()];
    expect(changes[0]).toMatchObject({ scenario: { file: "sized" }, values: { size: "7Gi" } });
    expect(changes).toContainEqual(expect.objectContaining({ values: {} }));
    expect(changes.some(({ scenario: { file } }) => file === "plain")).toBe(true);
  });

  it("in a list are changed in the entry that a scenario has, and nowhere without one", () => {
    const users = [{ name: "a" }, { name: "b", admin: false }];
    const admin = (...scenarios: ScenarioCase[]) => fieldsOf(...scenarios).find(({ name }) => name === "users.*.admin")!;
    expect([...admin(scenario("none", {})).changes()]).toEqual([]);
    expect([...admin(scenario("some", { users })).changes()][0]!.values).toEqual({ users: [{ name: "a" }, { name: "b", admin: true }] });
    expect(users).toEqual([{ name: "a" }, { name: "b", admin: false }]);
  });
});

describe("other values", () => {
  it.each<[SchemaNode, unknown]>([
    [{ type: "string", enum: ["a", "b"] }, "a"], [{ type: "boolean" }, true], [{ type: "integer", minimum: 1, maximum: 2 }, 1], [{ type: "string", pattern: "^/[a-z]+$" }, "/x"],
    [{ type: "string", pattern: "^[0-9]+Gi$" }, "7Gi"], [{ type: "array", items: { type: "string" } }, ["changed"]], [{ type: "object", additionalProperties: { type: "string" } }, {}], [{ anyOf: [{ type: "integer" }, { type: "string" }] }, 7],
  ])("of %j beside %j are others, and some are fine", (node, current) => {
    const others = otherValues(node, current);
    expect(others).not.toContainEqual(current);
    expect(others.filter((value) => validateValues({ properties: { x: node } }, { x: value }).length === 0).length).toBeGreaterThan(0);
  });

  it("take names of the surroundings where nothing else fits", () => {
    expect(otherValues({ type: "string", pattern: "^db-" }, "db-1", ["web-1", "db-2"])).toEqual(["db-2"]);
  });
});
