import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
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

describe("values under old names", () => {
  it("are valid, with a warning and its line, and rewritten on request", async () => {
    await put("db.yaml", "# five is enough\nsize: 5Gi\n");
    await chmod(join(folder, "db.yaml"), 0o640);
    const warned = await here("validate", "db.yaml");
    expect(warned.exitCode).toBe(0);
    expect(warned.stderr).toContain("db.yaml:2:7  size  warning: size has moved to storage.size; it works until version 2.0.0 of the chart");
    expect(warned.stderr).toMatch(/did you mean +storage\.size\n.*what to do +write it as storage\.size; `helmwright migrate` does/);
    expect(warned.stderr.trimEnd().endsWith("1 warning")).toBe(true);
    const rendered = await here("render", "db.yaml");
    expect(rendered.exitCode).toBe(0);
    expect(rendered.stdout).toContain('size: "5Gi"');
    expect(rendered.stderr).toContain("size has moved to storage.size");

    const shown = await here("migrate", "db.yaml", "--dry-run");
    expect(shown).toEqual({ exitCode: 0, stdout: "storage:\n  # five is enough\n  size: 5Gi\n", stderr: "" });
    expect(await textOf("db.yaml")).toContain("\nsize: 5Gi");

    expect(await here("migrate", "db.yaml")).toEqual({ exitCode: 0, stdout: "db.yaml: rewritten for parrot 1.4.0\n  size → storage.size\n", stderr: "" });
    expect(await textOf("db.yaml")).toBe("storage:\n  # five is enough\n  size: 5Gi\n");
    expect((await stat(join(folder, "db.yaml"))).mode & 0o777).toBe(0o640);
    expect(await here("migrate", "db.yaml")).toMatchObject({ exitCode: 0, stdout: "db.yaml: nothing has moved for parrot 1.4.0\n" });
    expect((await here("validate", "db.yaml")).stderr).toBe("");
  });

  it("are warnings in every format for CI, and fail no run", async () => {
    await put("db.yaml", "size: 5Gi\n");
    const json = await here("validate", "db.yaml", "--json");
    expect(json.exitCode).toBe(0);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, problems: [{ level: "warning", rule: "values/moved", nearest: "storage.size", place: { file: "db.yaml", line: 1, column: 7 } }] });
    expect((await here("validate", "db.yaml", "--format", "github")).stdout).toMatch(/^::warning file=db\.yaml,line=1,col=7,/);
  });

  it("in TypeScript are warnings at their place, and rewritten in their object literal", async () => {
    await put("dist-charts/parrot.ts", "");
    expect((await here("build")).exitCode).toBe(0);
    // what is made has the SDK of an installed package; here it stands elsewhere
    const sdk = join(import.meta.dirname, "../../../generator/sdk/index.ts");
    await put("dist-charts/parrot.ts", (await textOf("dist-charts/parrot.ts")).replace('from "helmwright"', `from ${JSON.stringify(sdk)}`));
    const source = 'import { parrot } from "helmwright/parrot";\n\nexport default parrot({\n  size: "5Gi",\n});\n';
    await put("db.ts", source);
    const warned = await here("validate", "db.ts");
    expect(warned.exitCode).toBe(0);
    expect(warned.stderr).toContain("db.ts:4:9  size  warning: size has moved to storage.size");
    expect(warned.stderr).not.toContain("DeprecationWarning");
    const values = await here("values", "db.ts");
    expect(values).toMatchObject({ exitCode: 0, stdout: "size: 5Gi\n" });
    expect(values.stderr).toContain("DeprecationWarning");
    expect(values.stderr).toContain("db.ts:4:9: size has moved to storage.size; it works until version 2.0.0 of the chart");
    expect(await here("migrate", "db.ts")).toEqual({ exitCode: 0, stdout: "db.ts: rewritten for parrot 1.4.0\n  size → storage.size\n", stderr: "" });
    expect(await textOf("db.ts")).toBe(source.replace('size: "5Gi"', 'storage: { size: "5Gi" }'));
  });

  it("given under both names are refused, and nothing is written", async () => {
    await put("db.yaml", "size: 5Gi\nstorage:\n  size: 6Gi\n");
    const { exitCode, stderr } = await here("migrate", "db.yaml");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("db.yaml:1:7  size  size has moved to storage.size, and both are given");
    expect(await textOf("db.yaml")).toBe("size: 5Gi\nstorage:\n  size: 6Gi\n");
  });

  it("that have no successor are told, not removed", async () => {
    await put("db.yaml", "colour: red\n");
    const { exitCode, stdout, stderr } = await here("migrate", "db.yaml");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "db.yaml: nothing has moved for parrot 1.4.0\n" });
    expect(stderr).toContain("The photograph tells.");
  });
});

describe("values of another chart", () => {
  it("go to stdout, and what did not come along to stderr", async () => {
    await put("old.yaml", "auth:\n  database: shop\n  password: hunter2\n");
    const { exitCode, stdout, stderr } = await helmwright(["migrate", "--from", "bitnami/postgresql", join(folder, "old.yaml")]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^# Values of postgres [\d.]+, from values of bitnami\/postgresql in .*old\.yaml by `helmwright migrate`\.\nauth:\n {2}database: shop\n$/);
    expect(stderr).toMatch(/old\.yaml:3:13 {2}auth\.password {2}warning: has no counterpart/);
    expect(stderr).toContain("what to do    Passwords are no values. Put it into a Secret");
    expect(stderr).not.toContain("hunter2");
  });

  it("that nobody knows are refused with those that are known", async () => {
    await put("old.yaml", "a: 1\n");
    const { exitCode, stderr } = await helmwright(["migrate", "--from", "bitnami/postgres", join(folder, "old.yaml")]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/allowed +bitnami\/postgresql, cloudpirates\/postgres, groundhog2k\/postgres\n.*did you mean +bitnami\/postgresql/);
  });
});

describe("a committed file of values", () => {
  it("is written from TypeScript, and CI sees when it isn't what that says any more", async () => {
    await put("db.mjs", "console.log('made');\nexport default { storage: { size: '5Gi' } };\n");
    const written = await here("values", "db.mjs", "--output", "db.yaml");
    expect(written).toEqual({ exitCode: 0, stdout: "db.yaml: written from db.mjs\n", stderr: "made\n" });
    expect(await textOf("db.yaml")).toBe("# Generated from db.mjs by `helmwright values`: change it there.\nstorage:\n  size: 5Gi\n");
    expect((await here("values", "db.mjs", "--output", "db.yaml", "--check")).exitCode).toBe(0);
    await put("db.mjs", "export default { storage: { size: '6Gi' } };\n");
    const stale = await here("values", "db.mjs", "--output", "db.yaml", "--check");
    expect(stale.exitCode).toBe(1);
    expect(stale.stderr).toContain("db.yaml  db.yaml is not what db.mjs says");
    expect(await textOf("db.yaml")).toContain("5Gi");
    expect((await here("values", "db.mjs", "--check")).exitCode).toBe(2);
  });
});
