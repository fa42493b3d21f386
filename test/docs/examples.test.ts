import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { loadExamples } from "../../generator/io/load-examples.js";
import type { SchemaNode } from "../../generator/model.js";
import { problemText } from "../../generator/values/problem-text.js";
import { validateValues } from "../../generator/values/validate-values.js";
import { root } from "./documents.js";

const examples = join(root, "examples");
const schema = JSON.parse(readFileSync(join(root, "dist-charts/postgres.schema.json"), "utf8")) as SchemaNode;

type Application = { spec: { source: { targetRevision: string } } };

const listed = (parse(readFileSync(join(examples, "examples.yaml"), "utf8")) as { postgres: { file: string; at?: string }[] }).postgres;

it("every example has values that are checked here", () => {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect([...new Set(listed.map(({ file }) => file.split("/")[0]))].sort()).toEqual(folders.sort());
});

it.each(listed)("$file holds values that the chart accepts", async ({ file }) => {
  const { found, problems } = await loadExamples(root, "postgres");
  expect(problems).toEqual([]);
  const given = found.find((example) => example.file === `examples/${file}`)!.scenario.values;
  expect(Object.keys(given).length).toBeGreaterThan(0);
  expect(validateValues(schema, given).map(problemText)).toEqual([]);
});

it("what is written in TypeScript compiles", () => {
  const files = ["typescript/db.ts", "typescript/databases.ts", "ci/values/production.ts", "javascript/db.js"].map((file) => join(examples, file));
  const { options } = ts.parseJsonConfigFileContent({ ...ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config, include: [], files: [] }, ts.sys, root);
  const paths = { helmwright: [join(root, "generator/sdk/index.ts")], "helmwright/postgres": [join(root, "dist-charts/postgres.ts")] };
  const program = ts.createProgram(files, { ...options, allowJs: true, checkJs: true, paths, typeRoots: [join(root, "node_modules/@types")] });
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  expect(errors).toEqual([]);
});

it("the version that Argo CD is told of is a released one", () => {
  const read = (file: string): any => parse(readFileSync(join(root, file), "utf8"));
  const releases = (read("dist-charts/index.yaml") as { entries: { postgres: { version: string }[] } }).entries.postgres.map(({ version }) => version);
  expect(releases).toContain((read("examples/argo-cd/application.yaml") as Application).spec.source.targetRevision);
});
