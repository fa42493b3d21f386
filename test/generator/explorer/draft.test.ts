import { describe, expect, it } from "vitest";
import { draftOf, withValue } from "../../../generator/explorer/draft.js";
import { entryOf, entryText, valueOfEntry } from "../../../generator/explorer/field-value.js";
import type { SchemaNode } from "../../../generator/model.js";
import { validateValues } from "../../../generator/values/validate-values.js";

const schema: SchemaNode = {
  type: "object", additionalProperties: false,
  properties: { name: { type: "string" }, port: { type: "integer", minimum: 1 }, storage: { type: "object", additionalProperties: false, properties: { size: { type: "string" }, class: { type: "string" } } } },
};

describe("one value more in values.yaml", () => {
  it.each<[string, string, string[], unknown, string]>([
    ["in an empty file", "", ["storage", "size"], "1Gi", "storage:\n  size: 1Gi\n"],
    ["beside others, whose comments stay", "# mine\nname: a # here\n", ["port"], 1, "# mine\nname: a # here\nport: 1\n"],
    ["in the place of another", "port: 1 # usual\n", ["port"], 2, "port: 2 # usual\n"],
    ["below a key that has nothing below it yet", "storage:\nname: a\n", ["storage", "size"], "1Gi", "storage:\n  size: 1Gi\nname: a\n"],
    ["where a comment is all there is", "# later\n", ["port"], 1, "# later\n\nport: 1\n"],
    ["which YAML would read as another type", "", ["name"], "no", "name: \"no\"\n"],
    ["which older YAML would read as octal", "", ["name"], "017", "name: \"017\"\n"],
    ["of several lines", "", ["name"], "a\nb\n", "name: |\n  a\n  b\n"],
    ["taken out, with what stood around it alone", "name: a\nstorage:\n  size: 1Gi\n", ["storage", "size"], undefined, "name: a\n"],
    ["taken out beside another", "storage:\n  size: 1Gi\n  class: b\n", ["storage", "size"], undefined, "storage:\n  class: b\n"],
    ["the last one taken out", "storage:\n  size: 1Gi\n", ["storage", "size"], undefined, ""],
    ["that isn't there, taken out", "name: a\n", ["storage", "size"], undefined, "name: a\n"],
  ])("%s", (_, text, path, value, expected) => {
    expect(withValue(text, path, value)).toBe(expected);
  });
});

describe("a draft", () => {
  it("says what validate says, with the line", () => {
    const { problems } = draftOf("storage:\n  siz: 1Gi\n", schema);
    expect(problems).toEqual([expect.objectContaining({ rule: "values/unknown-key", path: "storage.siz", nearest: "size", place: { file: "values.yaml", line: 2, column: 8 } })]);
    expect(problems.map(({ place: _, ...problem }) => problem)).toEqual(validateValues(schema, { storage: { siz: "1Gi" } }));
  });

  it("that is no YAML is not readable, and says where", () => {
    expect(draftOf("name: [", schema)).toMatchObject({ isReadable: false, values: {}, problems: [{ rule: "values/syntax", place: { line: 1 } }] });
  });

  it("that is text and no object is refused", () => {
    expect(draftOf("just text", schema)).toMatchObject({ isReadable: false, problems: [{ rule: "values/wrong-type" }] });
  });

  it("that is empty is fine", () => {
    expect(draftOf("", schema)).toEqual({ text: "", values: {}, problems: [], isReadable: true });
  });
});

describe("what is typed into a field", () => {
  it.each<[string, SchemaNode, unknown]>([
    ["10", { type: "integer" }, 10],
    ["ten", { type: "integer" }, "ten"],
    ["10", { type: "string" }, "10"],
    ["10", { type: ["string", "integer"] }, 10],
    ["yes", { type: "boolean" }, true],
    ["yes", { type: "string" }, "yes"],
    ["[a, b]", { type: "array" }, ["a", "b"]],
    ["- a\n- b", { type: "array" }, ["a", "b"]],
    ["a: 1", { type: "object" }, { a: 1 }],
    ["", { type: "string" }, undefined],
  ])("%s as %j", (typed, node, value) => {
    expect(valueOfEntry(typed, node)).toEqual({ value });
  });

  it.each<[unknown, SchemaNode]>([[10, { type: "integer" }], ["10", { type: ["string", "integer"] }], ["a: b", { type: "string" }], [["a"], { type: "array" }], [{ a: [1] }, { type: "object" }], [true, { type: "boolean" }]])("%j comes back as it was", (value, node) => {
    expect(valueOfEntry(entryText(value, node), node)).toEqual({ value });
  });

  it("has an entry that suits it", () => {
    expect(entryOf({ type: "boolean" })).toEqual({ kind: "choice", choices: [true, false] });
    expect(entryOf({ type: "string", enum: ["a", "b"] })).toEqual({ kind: "choice", choices: ["a", "b"] });
    expect(entryOf({ type: ["string", "integer"] })).toEqual({ kind: "line" });
    expect(entryOf({ type: "array" })).toEqual({ kind: "lines" });
  });
});
