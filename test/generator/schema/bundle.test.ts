import { expect, it } from "vitest";
import { bundleSchema } from "../../../generator/schema/bundle.js";

const bundle = (files: Record<string, string>) =>
  bundleSchema("schemas/x", Object.entries(files).map(([path, text]) => ({ path, text })));

it("puts a file in the place of its $ref, and what stands beside the $ref wins", () => {
  const bundled = bundle({
    "values.schema.yaml": "type: object\nproperties:\n  size:\n    $ref: ./size.schema.yaml\n    description: of the volume\n    default: 8Gi\n",
    "size.schema.yaml": "description: any size\ntype: string\n",
  });
  expect(bundled).toMatchObject({ ok: true, value: { schema: { properties: { size: { type: "string", description: "of the volume", default: "8Gi" } } } } });
});

it("remembers where each node was written", () => {
  const bundled = bundle({ "values.schema.yaml": "type: object\nproperties:\n  size:\n    $ref: ./size.schema.yaml\n", "size.schema.yaml": "\ntype: string\n" });
  const places = bundled.ok ? bundled.value.places : undefined;
  expect(places?.get("/properties/size")).toEqual({ file: "schemas/x/values.schema.yaml", line: 3, column: 3 });
  expect(places?.get("/properties/size/type")).toEqual({ file: "schemas/x/size.schema.yaml", line: 2, column: 1 });
});

it.each([
  ["a missing file", { "values.schema.yaml": "properties:\n  a: { $ref: ./nowhere.schema.yaml }\n" }, "./nowhere.schema.yaml does not exist", 2],
  ["a circle", { "values.schema.yaml": "properties:\n  a: { $ref: ./a.schema.yaml }\n", "a.schema.yaml": "items:\n  $ref: ./a.schema.yaml\n" }, "./a.schema.yaml refers to itself: values.schema.yaml → a.schema.yaml → a.schema.yaml", 2],
  ["a part of a file", { "values.schema.yaml": "properties:\n  a: { $ref: '#/definitions/b' }\n" }, "a $ref names a whole file", 2],
  ["broken YAML", { "values.schema.yaml": "properties:\n  a: [1\n" }, expect.stringContaining("Flow sequence"), 3],
  ["a key that stands there twice", { "values.schema.yaml": "type: object\ntype: string\n" }, "Map keys must be unique", 2],
])("names file and line of %s", (_, files, message, line) => {
  const bundled = bundle(files as unknown as Record<string, string>);
  const found = bundled.ok ? [] : bundled.problems;
  expect(found[0]).toMatchObject({ message, place: { file: expect.stringMatching(/^schemas\/x\/.*\.schema\.yaml$/), line } });
});

it("finds a file that nothing refers to", () => {
  const bundled = bundle({ "values.schema.yaml": "type: object\n", "old.schema.yaml": "type: string\n" });
  expect(bundled).toMatchObject({ ok: false, problems: [{ rule: "schema/unused-file", place: { file: "schemas/x/old.schema.yaml" } }] });
});

it("says which file is missing when there is no root", () => {
  expect(bundle({})).toMatchObject({ ok: false, problems: [{ rule: "schema/no-root", place: { file: "schemas/x/values.schema.yaml" } }] });
});
