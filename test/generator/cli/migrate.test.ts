import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { temporaryFolder } from "../in-temporary-folder.js";
import { movedSource } from "../moved-chart.js";
import { helmwright } from "../run-command.js";

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  const { schemas, templates } = movedSource();
  for (const { path, text } of [...schemas.map((file) => ({ ...file, path: `schemas/parrot/${file.path}` })), ...templates.map((file) => ({ ...file, path: `chart-templates/parrot/${file.path}` }))]) await put(path, text);
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), text);
}

const here = (...args: string[]) => helmwright(args, { cwd: folder });
const textOf = (name: string): Promise<string> => readFile(join(folder, name), "utf8");

// each starts a few processes, which take their time beside others
const PATIENCE = 240_000;

it("values under old names are valid: a warning with its line, exit code 0, and the file is rewritten on request", { timeout: PATIENCE }, async () => {
  await put("db.yaml", "# five is enough\nsize: 5Gi\n");
  await chmod(join(folder, "db.yaml"), 0o640);
  const warned = await here("validate", "db.yaml");
  expect(warned.exitCode).toBe(0);
  expect(warned.stderr).toContain("db.yaml:2:7  size  warning: size has moved to storage.size; it works until version 2.0.0 of the chart");
  expect(warned.stderr).toMatch(/did you mean +storage\.size\n.*what to do +write it as storage\.size; `helmwright migrate` does/);
  expect(warned.stderr.trimEnd().endsWith("1 warning")).toBe(true);
  expect(await here("migrate", "db.yaml")).toEqual({ exitCode: 0, stdout: "db.yaml: rewritten for parrot 1.4.0\n  size → storage.size\n", stderr: "" });
  expect(await textOf("db.yaml")).toBe("storage:\n  # five is enough\n  size: 5Gi\n");
  expect((await stat(join(folder, "db.yaml"))).mode & 0o777).toBe(0o640);
});

it("values of another chart go to stdout, and what did not come along to stderr", { timeout: PATIENCE }, async () => {
  await put("old.yaml", "auth:\n  database: shop\n  password: hunter2\n");
  const { exitCode, stdout, stderr } = await helmwright(["migrate", "--from", "bitnami/postgresql", join(folder, "old.yaml")]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^# Values of postgres [\d.]+, from values of bitnami\/postgresql in .*old\.yaml by `helmwright migrate`\.\nauth:\n {2}database: shop\n$/);
  expect(stderr).toMatch(/old\.yaml:3:13 {2}auth\.password {2}warning: has no counterpart/);
  expect(stderr).toContain("what to do    Passwords are no values. Put it into a Secret");
  expect(stderr).not.toContain("hunter2");
  const unknown = await helmwright(["migrate", "--from", "bitnami/postgres", join(folder, "old.yaml")]);
  expect(unknown.exitCode).toBe(2);
  expect(unknown.stderr).toMatch(/allowed +bitnami\/postgresql, cloudpirates\/postgres, groundhog2k\/postgres\n.*did you mean +bitnami\/postgresql/);
});

it("what a file of values prints and warns of stands beside its YAML, not in it", { timeout: PATIENCE }, async () => {
  const sdk = join(import.meta.dirname, "../../../generator/sdk/index.ts");
  await put("db.ts", `import { defineValues } from ${JSON.stringify(sdk)};
const schema = { type: "object", properties: { size: { type: "string", "x-moved-to": "storage", "x-works-until": "2.0.0" }, storage: { type: "string" } } };
const parrot = defineValues<object>({ chart: "parrot", version: "1.4.0", schema });
console.log("made");
process.stdout.write("written\\n");
export default parrot({
  size: "5Gi",
});
`);
  const { exitCode, stdout, stderr } = await here("values", "db.ts");
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "# Checked: these are values of parrot 1.4.0.\nsize: 5Gi\n" });
  expect(stderr).toMatch(/^made\nwritten\n/);
  expect(stderr).toMatch(/db\.ts:6:16 {2}size {2}warning: size has moved to storage\.size/);
  expect((await here("values", "db.ts", "--check")).exitCode).toBe(2);
});

it("a file of values that ends the program is a problem", { timeout: PATIENCE }, async () => {
  await put("db.ts", "process.exit(0);\nexport default {};\n");
  const { exitCode, stderr } = await here("validate", "db.ts");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("db.ts:1  a file of values must not end the program");
});

it("another chart's values come below a parent's key, in other units, and where they are no object", { timeout: PATIENCE }, async () => {
  const root = join(import.meta.dirname, "../../..");
  const from = (file: string, ...more: string[]) => here("migrate", "--root", root, "--from", "bitnami/postgresql", file, ...more);
  await put("parent.yaml", "postgresql:\n  primary: { persistence: { size: 1.5Gi } }\n");
  await put("wrong.yaml", "auth: foo\nprimary: { resources: { requests: { cpu: 0.25 } } }\n");
  const [whole, below, nowhere, wrong] = await Promise.all([from("parent.yaml"), from("parent.yaml", "--below", "postgresql"), from("parent.yaml", "--below", "nothing"), from("wrong.yaml")]);
  expect(whole.stderr).toMatch(/parent\.yaml:1:1 {2}postgresql {2}warning: seems to hold values of bitnami\/postgresql \(primary\)[^]*--below postgresql/);
  expect(below.stdout).toContain("storage:\n  data:\n    size: 1536Mi\n");
  expect(below.stderr).toMatch(/parent\.yaml:2:35 .*the text "1\.5Gi" is written 1536Mi in storage\.data\.size/);
  expect(nowhere).toMatchObject({ exitCode: 2, stdout: "" });
  expect(wrong.stderr).toMatch(/wrong\.yaml:1:7 {2}auth {2}warning: is the text "foo", and bitnami\/postgresql has an object here/);
  expect(wrong.stdout).toContain('cpu: "0.25"');
});
