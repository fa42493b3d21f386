import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../../../generator/commands/migrate.js";
import { migrateFrom } from "../../../generator/commands/migrate-from.js";
import { render } from "../../../generator/commands/render.js";
import { validate } from "../../../generator/commands/validate.js";
import { values } from "../../../generator/commands/values.js";
import { temporaryFolder } from "../in-temporary-folder.js";
import { movedChart, movedSource } from "../moved-chart.js";

let root: string;
beforeEach(async () => {
  root = await temporaryFolder();
  const { schemas, templates } = movedSource();
  for (const { path, text } of schemas) await put(`schemas/parrot/${path}`, text);
  for (const { path, text } of templates) await put(`chart-templates/parrot/${path}`, text);
});

/** Writes a file and gives its path. */
async function put(path: string, text: string): Promise<string> {
  const file = join(root, path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
  return file;
}

const textOf = (file: string): Promise<string> => readFile(file, "utf8");

describe("values under old names", () => {
  it("are rendered, with the warning beside the manifests", async () => {
    const file = await put("db.yaml", "size: 5Gi\n");
    const { text, problems } = await render(file, { root, namespace: "default" });
    expect(text).toContain('size: "5Gi"');
    expect(problems).toMatchObject([{ level: "warning", rule: "values/moved", nearest: "storage.size", place: { file, line: 1, column: 7 } }]);
  });

  it("are told together with what is wrong", async () => {
    const { problems } = await validate(await put("db.yaml", "size: 5Gi\nstorage: { bar: 1 }\n"), { root });
    expect(problems.map(({ rule, level }) => [rule, level])).toEqual([["values/unknown-key", undefined], ["values/moved", "warning"]]);
  });

  it("are shown under the new ones without being written, on request", async () => {
    const file = await put("db.yaml", "# five is enough\nsize: 5Gi\n");
    expect(await migrate(file, { root, dryRun: true })).toMatchObject({ problems: [], text: "storage:\n  # five is enough\n  size: 5Gi\n" });
    expect(await textOf(file)).toBe("# five is enough\nsize: 5Gi\n");
  });

  it("are rewritten once", async () => {
    const file = await put("db.json", '{ "size": "5Gi" }\n');
    expect(await migrate(file, { root })).toMatchObject({ problems: [], data: { changed: true, moved: [{ from: "size", to: "storage.size" }] } });
    expect(JSON.parse(await textOf(file))).toEqual({ storage: { size: "5Gi" } });
    expect((await migrate(file, { root })).text).toBe(`${file}: nothing has moved for parrot 1.4.0`);
    expect(await validate(file, { root })).toMatchObject({ problems: [] });
  });

  // the SDK is compiled for it, which takes its time beside others
  it("in TypeScript are warnings at their place, and rewritten in their object literal", { timeout: 240_000 }, async () => {
    // as `helmwright build` makes it, without the types
    const sdk = JSON.stringify(join(import.meta.dirname, "../../../generator/sdk/index.ts"));
    await put("dist-charts/parrot.ts", `import { defineValues } from ${sdk};\nexport const parrot = defineValues<any>({ chart: "parrot", version: "1.4.0", schema: ${JSON.stringify(movedChart().schema)} });\n`);
    const source = 'import { parrot } from "helmwright/parrot";\n\nexport default parrot({\n  size: "5Gi",\n});\n';
    const file = await put("db.ts", source);
    expect((await validate(file, { root })).problems).toMatchObject([{ level: "warning", rule: "values/moved", path: "size", place: { file, line: 4, column: 9 } }]);
    expect(await migrate(file, { root })).toMatchObject({ problems: [], text: `${file}: rewritten for parrot 1.4.0\n  size → storage.size` });
    expect(await textOf(file)).toBe(source.replace('size: "5Gi"', 'storage: { size: "5Gi" }'));
    expect((await validate(file, { root })).problems).toEqual([]);
  });

  it("in TypeScript that can't be rewritten are listed with what can't be looked into, never silently", async () => {
    const file = await put("db.ts", [
      'import { parrot } from "helmwright/parrot";', 'import { more } from "./more.js";',
      "export default parrot({", "  ...(process.env.BIG && { size: '9Gi' }),", "  ...more,", "  cage: { bars: 3 },", "  colour: 'red',", "});", "",
    ].join("\n"));
    const { text, problems } = await migrate(file, { root, dryRun: true });
    expect(text).toBe(await textOf(file));
    expect(problems.map(({ level = "error", rule, path, place }) => [level, rule, path, place?.line])).toEqual([
      ["error", "values/moved", "size", 4], ["error", "values/moved", "cage.bars", 6], ["warning", "values/deprecated", "colour", 7], ["note", "values/unseen", undefined, 5],
    ]);
    expect(problems.at(-1)).toMatchObject({ message: "whether this gives size, loud, words or 2 more can't be told: more" });
  });

  it("are looked for in a file that has values, and it is said where none has", async () => {
    const file = await put("parts.ts", "export const part = { size: '5Gi' };\n");
    expect((await migrate(file, { root })).problems).toMatchObject([{ level: "note", rule: "values/unseen", place: { file } }]);
  });

  it("given under both names are refused, and nothing is written", async () => {
    const file = await put("db.yaml", "size: 5Gi\nstorage:\n  size: 6Gi\n");
    expect((await migrate(file, { root })).problems).toMatchObject([{ rule: "values/given-twice", path: "size", place: { file, line: 1, column: 7 } }]);
    expect(await textOf(file)).toBe("size: 5Gi\nstorage:\n  size: 6Gi\n");
  });

  it("in a list, which holds no values, are refused, also those of another chart", async () => {
    const file = await put("db.yaml", "- a\n");
    expect((await migrate(file, { root })).problems).toMatchObject([{ rule: "values/not-plain", place: { file } }]);
    expect((await migrateFrom("bitnami/postgresql", file, {})).problems).toMatchObject([{ rule: "values/not-plain", place: { file } }]);
  });

  it("that have no successor are told, not removed", async () => {
    const file = await put("db.yaml", "colour: red\n");
    expect(await migrate(file, { root })).toMatchObject({ text: `${file}: nothing has moved for parrot 1.4.0`, problems: [{ level: "warning", rule: "values/deprecated", remedy: "The photograph tells." }] });
    expect(await textOf(file)).toBe("colour: red\n");
  });
});

it("a committed file of values is written from TypeScript, and CI sees when it isn't what that says any more", async () => {
  const file = await put("db.ts", "export default { storage: { size: '5Gi' } };\n");
  const output = join(root, "db.yaml");
  expect(await values(file, { root, output, check: true })).toMatchObject({ problems: [{ rule: "values/stale", message: `${output} is missing` }] });
  expect(await values(file, { root, output })).toMatchObject({ problems: [], text: `${output}: written from what ${file} says, which are valid values of parrot 1.4.0` });
  expect(await textOf(output)).toBe(`# Generated from ${file} by \`helmwright values\`: change it there.\nstorage:\n  size: 5Gi\n`);
  expect(await values(file, { root, output, check: true })).toMatchObject({ problems: [], text: `${output}: is what ${file} says, which are valid values of parrot 1.4.0` });
  await writeFile(file, "export default { storage: { size: '6Gi' } };\n");
  expect(await values(file, { root, output, check: true })).toMatchObject({ problems: [{ rule: "values/stale", message: `${output} is not what ${file} says`, place: { file: output } }] });
  expect(await textOf(output)).toContain("5Gi");
});

describe("values that no function of a chart has checked", () => {
  it("are held to the schema of the project's only chart, each at its place", async () => {
    const file = await put("db.ts", "export default {\n  storage: { size: 5 },\n};\n");
    expect(await values(file, { root })).toMatchObject({ problems: [{ rule: "values/wrong-type", path: "storage.size", place: { file, line: 2, column: 20 } }], data: { checked: "parrot 1.4.0" } });
    expect(await values(file, { root, unchecked: true })).toMatchObject({ problems: [], text: "storage:\n  size: 5\n", data: { checked: null } });
  });

  it("are told of what has moved, and of the chart that was asked", async () => {
    const file = await put("db.ts", "export default { size: '5Gi' };\n");
    expect(await values(file, { root })).toMatchObject({ problems: [{ level: "warning", rule: "values/moved", place: { line: 1 } }], text: "# Checked: these are values of parrot 1.4.0.\nsize: 5Gi\n" });
  });

  it("are not checked where there are several charts, but for the one that is named", async () => {
    for (const { path, text } of movedSource().schemas) await put(`schemas/macaw/${path}`, path === "chart.yaml" ? text.replace("parrot", "macaw") : text);
    for (const { path, text } of movedSource().templates) await put(`chart-templates/macaw/${path}`, text);
    const file = await put("db.ts", "export default { storage: { size: 5 } };\n");
    expect(await values(file, { root })).toMatchObject({ problems: [], data: { checked: null } });
    expect(await values(file, { root, chart: "macaw" })).toMatchObject({ problems: [{ path: "storage.size" }] });
  });
});
