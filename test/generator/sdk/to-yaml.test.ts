import { parse as parseCore } from "yaml";
import { expect, it } from "vitest";
import { toYaml } from "../../../generator/sdk/index.js";

const tricky = ["no", "yes", "on", "off", "y", "n", "true", "null", "~", "", "017", "0o17", "0x1F", "1e3", "1_000", "1:30", "10", ".5", "+1", ".inf", "2020-01-01", "=", "<<", "a: b", "# c", "- d", "'", "\"", "\\", "a\nb", "a\nb\n", " a ", "{{ .Values.x }}", "%s", "*a", "&a", "!a", "@a", "`a", "é\u0085\u2028", "x".repeat(300), "\t", "\u0000"];

it.each(tricky)("%j stays the same text as a value and as a key, in YAML 1.1 and 1.2", (text) => {
  const values = { value: text, [text]: 1, list: [text] };
  for (const version of ["1.1", "1.2"] as const) expect(parseCore(toYaml(values), { version })).toEqual(values);
});

it("repeats what is used twice, and folds nothing", () => {
  const shared = { a: 1 };
  expect(toYaml({ one: shared, two: shared })).toBe("one:\n  a: 1\ntwo:\n  a: 1\n");
  expect(toYaml({ a: "word ".repeat(50) }).trimEnd().split("\n")).toHaveLength(1);
});
