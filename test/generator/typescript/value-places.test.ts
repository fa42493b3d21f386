import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { execa } from "execa";
import { loadValues } from "../../../generator/io/load-values.js";
import type { Problem } from "../../../generator/model.js";
import { temporaryFolder, tinyChart } from "../in-temporary-folder.js";

/** The lines of a file of values, and what its chart's function says of them. */
async function problemsOf(...lines: string[]): Promise<{ file: string; problems: Problem[] }> {
  const file = join(await temporaryFolder(), "db.ts");
  await writeFile(file, `${['import { hello } from "helmwright/hello";', ...lines].join("\n")}\n`);
  const loaded = await loadValues(file, tinyChart);
  return { file, problems: loaded.ok ? [] : loaded.problems };
}

/** path → "line:column" */
const placesOf = (problems: readonly Problem[]): Record<string, string> => Object.fromEntries(problems.map(({ path, place }) => [path!, [place?.line, place?.column].filter(Boolean).join(":")]));

describe("a wrong value in TypeScript is named where it is written", () => {
  it("all at once, in objects, lists and maps", async () => {
    const { file, problems } = await problemsOf(
      "export default hello({",
      '  sise: "1Gi",',
      '  size: "10",',
      "  names: {",
      '    sun: 4, "far away": true,',
      "  },",
      "} as never);",
    );
    expect(placesOf(problems)).toEqual({ sise: "3:9", size: "4:9", "names.sun": "6:10", 'names["far away"]': "6:25" });
    expect(new Set(problems.map(({ place }) => place?.file))).toEqual(new Set([file]));
  });

  it.each([
    ["through a constant", ['const size = "10";', "export default hello({ size } as never);"], "size", "2:14"],
    ["through a constant object", ['const parts = { large: "10" } as const;', "export default hello({ size: parts.large } as never);"], "size", "2:24"],
    ["in an object that is spread", ['const base = { size: "10" };', "export default hello({ ...base } as never);"], "size", "2:22"],
    ["where the last one wins", ['const base = { size: "1Gi" };', 'export default hello({ ...base, size: "10" } as never);'], "size", "3:39"],
    ["behind an assertion", ['export default hello({ size: ("10" as never)! });'], "size", "2:31"],
    ["in values that were made before", ['const values = { size: "10" };', "const checked = hello(values as never);", "export default checked;"], "size", "2:24"],
    ["in the one of two calls on a line that it was given to", ['export const fine = hello({ size: "1Gi" }), wrong = hello({ every: "x", size: "2Gi" } as never);', "export default wrong;"], "every", "2:68"],
    ["of a missing key, at the key above", ["export default hello({ mode: \"loud\", volume: {", "  decibels: 500,", "} } as never);"], "volume.decibels", "3:13"],
    ["a negative number", ['export default hello({ mode: "loud", volume: { decibels: -5 } } as never);'], "volume.decibels", "2:58"],
  ])("%s", async (_, lines, path, place) => {
    expect(placesOf((await problemsOf(...lines)).problems)).toMatchObject({ [path]: place });
  });

  it.each([
    ["a part that a function makes, at that part", ["const make = () => ({ size: 10 });", "const other = (n: number) => `${n}`;", "export default hello({", "  every: 'x', size: other(10),", "} as never);"], "size", "5:21"],
    ["values that a function makes, at the call", ["const make = () => ({ size: '10' });", "export default hello(make() as never);"], "size", "3:16"],
    ["an unknown spread, at the call", ["const make = () => ({ size: '10' });", "export default hello({ ...make() } as never);"], "size", "3:16"],
    ["a value that was changed later, at the call", ["const values = { size: '1Gi' };", "values.size = '10';", "export default hello(values as never);"], "size", "4:16"],
    ["a name that is declared twice, at the part", ["const size = '1Gi';", "const wrong = (size: string) => hello({", "  size,", "} as never);", "export default wrong('10');"], "size", "4:3"],
  ])("%s", async (_, lines, path, place) => {
    expect(placesOf((await problemsOf(...lines)).problems)).toMatchObject({ [path]: place });
  });

  it("without the chart's function too, once its schema is asked", async () => {
    const file = join(await temporaryFolder(), "db.ts");
    await writeFile(file, "const base = { mode: 'loud' };\nexport default {\n  ...base,\n  names: { sun: 4 },\n};\n");
    const loaded = await loadValues(file, tinyChart);
    if (!loaded.ok) throw new Error("it has no values");
    expect(loaded.value.placeOf(["names", "sun"])).toEqual({ file, line: 4, column: 17 });
    expect(loaded.value.placeOf(["names"])).toEqual({ file, line: 4, column: 3 });
    expect(loaded.value.placeOf(["mode"])).toEqual({ file, line: 1, column: 22 });
    expect(loaded.value.placeOf(["size"])).toBeUndefined();
    expect(loaded.value.placeOf([])).toEqual({ file, line: 2, column: 16 });
  });
});

it("a program that runs by itself is told the same places", async () => {
  const folder = await temporaryFolder();
  const sdk = join(import.meta.dirname, "..", "..", "..", "generator", "sdk", "index.ts");
  await writeFile(join(folder, "db.ts"), `import { defineValues } from ${JSON.stringify(sdk)};\nconst schema = { type: "object", additionalProperties: false, properties: { size: { type: "integer" } } };\nconst hello = defineValues({ chart: "hello", version: "1.0.0", schema });\nhello({\n  size: "big",\n  sise: 1,\n});\n`);
  const { stderr, exitCode } = await execa(process.execPath, ["--import", import.meta.resolve("tsx"), "db.ts"], { cwd: folder, reject: false });
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`2 problems in the values of chart hello 1.0.0\n  in ${join(folder, "db.ts")}:4:1\n  6:9  sise: unknown key`);
  expect(stderr).toContain('\n  5:9  size: the text "big" is not allowed');
});
