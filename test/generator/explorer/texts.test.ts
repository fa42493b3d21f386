import { describe, expect, it } from "vitest";
import { fieldsOf, fieldsOfItem, settableFields } from "../../../generator/explorer/fields.js";
import { installCommand, nameFault } from "../../../generator/explorer/install-command.js";
import { foundFields } from "../../../generator/explorer/search.js";
import { typescriptText } from "../../../generator/explorer/typescript-text.js";
import type { SchemaNode } from "../../../generator/model.js";

const schema: SchemaNode = {
  "x-variants": { key: "mode", only: { one: [], many: ["copies"] } },
  properties: {
    mode: { type: "string", enum: ["one", "many"] },
    copies: { type: "object", properties: { count: { type: "integer", description: "How many there are." } } },
    storage: { type: "object", properties: { data: { type: "object", properties: { size: { type: "string", description: "Of the volume." }, class: { type: "string" } } } } },
    users: { type: "array", items: { type: "object", properties: { name: { type: "string" }, limits: { type: "object", properties: { cpu: { type: "string" } } } } } },
    settings: { type: "object", patternProperties: { "^[a-z.]+$": { type: "string" } }, properties: { size_limit: { type: "string" } } },
  },
};

describe("fields", () => {
  const fields = settableFields(fieldsOf(schema));

  it("are all that have a value, known keys of maps included", () => {
    expect(fields.map(({ name }) => name)).toEqual(["mode", "copies.count", "storage.data.size", "storage.data.class", "users", "settings.size_limit"]);
  });

  it("say of which variant they are", () => {
    expect(fields.find(({ name }) => name === "copies.count")!.condition).toBe("Only with mode: many");
  });

  it("of an entry are told", () => {
    expect(fieldsOfItem(schema.properties!["users"]!).map(({ name }) => name)).toEqual(["name", "limits.cpu"]);
  });

  it.each([["size", ["storage.data.size", "settings.size_limit"]], ["data size", ["storage.data.size"]], ["volume", ["storage.data.size"]], ["many", ["mode", "copies.count"]], ["nothing-like-it", []]])("search for %s", (words, names) => {
    expect(foundFields(fields, words).map(({ name }) => name)).toEqual(names);
  });
});

describe("TypeScript", () => {
  it("is as a person would write it", () => {
    expect(typescriptText("my-db", "helmwright/my-db", { a: { b: 1, "c.d": "x\"y" }, list: ["p", 2], empty: {}, none: null, __proto: 1 })).toBe(
      'import { myDb } from "helmwright/my-db";\n\nexport default myDb({\n  a: { b: 1, "c.d": "x\\"y" },\n  list: ["p", 2],\n  empty: {},\n  none: null,\n  __proto: 1,\n});\n');
  });

  it("breaks what is long", () => {
    expect(typescriptText("db", "./db.js", { list: ["a".repeat(40), "b".repeat(40)] })).toContain(`  list: [\n    "${"a".repeat(40)}",\n    "${"b".repeat(40)}",\n  ],\n`);
  });

  it("has nothing but an empty object where nothing is set", () => {
    expect(typescriptText("db", "helmwright/db", {})).toBe('import { db } from "helmwright/db";\n\nexport default db({});\n');
  });
});

describe("the command", () => {
  const chart = { chart: "db", version: "1.2.3", isReleased: true, repository: "shop" };
  it.each([
    [chart, { name: "a", namespace: "default" }, true, "helm install a shop/db --version 1.2.3 --values values.yaml --wait --timeout 10m"],
    [chart, { name: "a", namespace: "web" }, false, "helm install a shop/db --version 1.2.3 --namespace web --create-namespace --wait --timeout 10m"],
    [{ ...chart, isReleased: false }, { name: "a", namespace: "" }, false, "helm install a ./dist-charts/db --wait --timeout 10m"],
    [chart, { name: "a; rm -rf ~", namespace: "it's" }, false, "helm install 'a; rm -rf ~' shop/db --version 1.2.3 --namespace 'it'\\''s' --create-namespace --wait --timeout 10m"],
  ])("%j %j %s", (of, release, hasValues, expected) => {
    expect(installCommand(of, release, hasValues).replaceAll(" \\\n  ", " ")).toBe(expected);
  });

  it.each([["db", undefined], ["Db", "lower-case"], ["a".repeat(54), "at most 53"], ["-a", "lower-case"], ["", "lower-case"]])("the name %s", (name, fault) => {
    expect(nameFault(name, 53) ?? "").toContain(fault ?? "");
    expect(nameFault(name, 53) === undefined).toBe(fault === undefined);
  });
});
