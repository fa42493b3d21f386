import { expect, it } from "vitest";
import { parse } from "yaml";
import type { SchemaNode } from "../../../generator/model.js";
import { valuesYaml } from "../../../generator/emit/values-yaml.js";
import { defaultsOf, nodeDefault } from "../../../generator/schema/defaults.js";

const schema: SchemaNode = {
  type: "object",
  "x-variants": { key: "mode", only: { quiet: [], loud: ["volume"] } },
  properties: {
    mode: { description: "How.", type: "string", enum: ["quiet", "loud"], default: "quiet" },
    volume: { description: "Loudness.", type: "object", properties: { decibels: { description: "How many.", type: "integer", minimum: 0, "x-unit": "decibels", default: 60 }, curve: { type: "string" } } },
    answer: { description: "An answer\nin two lines.", type: "string", default: "no" },
    time: { type: "string", default: "1:30" },
    octal: { type: "string", default: "017" },
    labels: { type: "object", additionalProperties: { type: "string" }, default: { on: "yes", y: "0x1F" }, examples: [{ off: "no" }] },
    long: { description: "word ".repeat(60).trim(), type: "string", default: "x ".repeat(100).trim() },
    lines: { type: "string", default: "a\n b\n" },
    nfs: { description: "A server.", type: "object", required: ["server"], properties: { server: { description: "Its name.", type: "string", examples: ["nas"] }, path: { type: "string", default: "/" } } },
    empty: { type: "object", properties: { nothing: { description: "Has no default.", type: "string" } } },
  },
};
const text = valuesYaml("x", schema);

it("is YAML, by either version, that holds the defaults and nothing else", () => {
  expect(parse(text, { version: "1.2" })).toEqual(defaultsOf(schema));
  expect(parse(text, { version: "1.1" })).toEqual(defaultsOf(schema));
});

it("is YAML with every setting when the single # are taken away", () => {
  // "# text" is a comment, "#key:" a setting, and so is "#  key:" below it.
  const all = parse(text.replace(/^( *)#(?! \S)/gm, "$1").replace("empty: {}", "empty:")) as Record<string, unknown>;
  expect(all["volume"]).toMatchObject(nodeDefault(schema.properties!["volume"]!) as object);
  expect(all["nfs"]).toEqual({ server: "nas", path: "/" });
});

it("says of every field what it is, what is allowed and what it is by default", () => {
  expect(text).toContain("# How.\n# Allowed: \"quiet\" or \"loud\". Default: quiet\nmode: quiet\n");
  expect(text).toContain("# Loudness.\n# Only with mode: loud.\n#volume:\n#  # How many.\n#  # Allowed: a whole number, at least 0 (decibels). Default: 60\n#  decibels: 60\n");
  expect(text).toContain("# An answer\n# in two lines.\n");
});

it("tells editors where the schema is, and readers that the file is generated", () => {
  expect(text.split("\n").slice(0, 2)).toEqual(["# yaml-language-server: $schema=../x.schema.json", "# Generated from schemas/x by `helmwright build`: change it there."]);
});

it("wraps what people wrote but no value", () => {
  const comments = text.split("\n").filter((line) => /^#? *# word/.test(line));
  expect(comments.length).toBeGreaterThan(1);
  expect(comments.every((line) => line.length <= 120)).toBe(true);
  expect(text).toContain(`long: ${"x ".repeat(100).trim()}\n`);
});
