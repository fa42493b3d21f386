import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { helmYaml } from "../../../generator/values/helm-yaml.js";
import { parseValues } from "../../../generator/values/yaml-values.js";

// as Helm 3.17.1 and 4.2.3 print them from a values.yaml by `toJson`
it.each<[string, unknown]>([
  ["1:30", "1:30"], ["0o17", 15], ["017", 15], ["08", 8], ["1_000", 1000], ["1e3", 1000], ["0x1F", 31], ["1.0", 1],
  ["no", false], ["off", false], ["y", true], ["2020-01-01", "2020-01-01"], ["'no'", "no"], ["~", null],
])("%s is %j", (text, value) => expect(parse(`a: ${text}`, helmYaml)).toEqual({ a: value }));

describe("a file of values", () => {
  it.each([
    ["a: 0o17\n", { a: 15 }], ["a: -0o17\n", { a: -15 }], ["a: 0o9\n", { a: "0o9" }], ["a: 017\n", { a: 15 }],
    ["a: 1\n---\n", { a: 1 }], ["a: 1\n---\n# the end\n", { a: 1 }], ["---\na: 1\n...\n", { a: 1 }],
  ])("%j reads as in Helm 3 and 4", (text, values) => expect(parseValues(text, "db.yaml")).toMatchObject({ ok: true, value: { values } }));

  it("of several documents Helm 3 and 4 make different values, so that they are refused", () => {
    expect(parseValues("a: 1\n---\nb: 2\n", "db.yaml")).toMatchObject({ ok: false, problems: [{ rule: "values/documents", message: "the file holds 2 documents; Helm 3 reads the first alone, and Helm 4 puts all together", place: { line: 2 } }] });
    expect(parseValues("a: 1\n---\nnull\n", "db.yaml").ok).toBe(false);
  });

  it.each([["b: 1\nab: 1\n\nab: 2\n", "ab", 4], ["x: { ab: 1, \"ab\": 2 }\n", '"ab"', 1]])("%j: a key that is there twice is named, at its second place", (text, key, line) => {
    expect(parseValues(text, "db.yaml")).toMatchObject({ ok: false, problems: [{ message: `the key ${key} stands here twice`, place: { line } }] });
  });
});
