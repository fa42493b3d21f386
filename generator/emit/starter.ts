import { fail, ok, type Chart, type Result, type TextFile } from "../model.js";
import { camelCase } from "./types-module.js";

/** A package as a package.json names it, and the version of the compiler that belongs to it. */
export interface OwnPackage { specifier: string; typescript: string }

/** The files of a project for values in TypeScript; those in `extended` may be there already and are added to. */
export interface Starter { files: TextFile[]; extended: string[] }

/** @param existing the package.json of the folder, where it has one */
export function starterFiles(chart: Chart, templates: readonly TextFile[], own: OwnPackage, existing: string | undefined): Result<Starter> {
  const { name } = chart.facts;
  const manifest = packageJson(own, existing);
  if (!manifest.ok) return manifest;
  const copied = templates.map(({ path, text }) => ({ path: path === "gitignore" ? ".gitignore" : path, text: text.replaceAll("CHART", name) }));
  return ok({ files: [...copied, { path: "db.ts", text: valuesModule(chart) }, { path: "package.json", text: manifest.value }], extended: ["package.json"] });
}

function valuesModule({ facts: { name }, schema }: Chart): string {
  const example = schema.examples?.[0] ?? {};
  return `import { ${camelCase(name)} } from "helmwright/${name}";

// Every key is optional: what is not said here has the chart's default. Hover over a key for its meaning.
export default ${camelCase(name)}(${literal(example)});
`;
}

/** JSON as people write it in TypeScript. */
const literal = (value: unknown): string => JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:").replace(/([\]}\w"])\n/g, "$1,\n").replace(/,$/, "");

/** Scripts of the new project's package.json. */
export const SCRIPTS = {
  check: "tsc && helmwright validate db.ts",
  build: "helmwright values db.ts --output db.yaml",
  render: "helmwright render db.ts --release db",
};

function packageJson(own: OwnPackage, existing: string | undefined): Result<string> {
  let given: Record<string, unknown> = { private: true };
  try {
    if (existing !== undefined) given = JSON.parse(existing) as Record<string, unknown>;
  } catch (error) {
    return fail({ rule: "init/package-json", message: `package.json is no JSON: ${(error as Error).message}`, remedy: "correct it first" });
  }
  const known = { ...Object(given["dependencies"]), ...Object(given["devDependencies"]) } as Record<string, string>;
  const missing = Object.entries({ helmwright: own.specifier, typescript: own.typescript }).filter(([name]) => !(name in known));
  const manifest = {
    ...given,
    type: given["type"] ?? "module",
    scripts: { ...SCRIPTS, ...Object(given["scripts"]) },
    ...(missing.length > 0 ? { devDependencies: { ...Object(given["devDependencies"]), ...Object.fromEntries(missing) } } : {}),
  };
  return ok(`${JSON.stringify(manifest, null, 2)}\n`);
}
