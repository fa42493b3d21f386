import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder whose charts are meant: the one that was named, the current one if it has schemas/, else this package. */
export function projectRoot(named: string | undefined): string {
  if (named !== undefined) return resolve(named);
  return existsSync("schemas") ? process.cwd() : packageRoot();
}

/** Where this package is installed. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** Version of this package. */
export const packageVersion = (): string => (JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string }).version;

/** Whether a folder holds this package itself. */
export async function isPackageRoot(root: string): Promise<boolean> {
  const text = await readFile(join(root, "package.json"), "utf8").catch(() => "");
  return /"name":\s*"helmwright"/.test(text);
}

/** How a project's package.json names this very package, and the compiler that belongs to it. */
export async function ownPackage(project: string): Promise<{ specifier: string; typescript: string }> {
  const root = packageRoot();
  const { version, dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string; dependencies: Record<string, string> };
  return { specifier: (await installedFrom(root, project)) ?? version, typescript: dependencies["typescript"]! };
}

/** The archive or folder that this package was installed from, as npm noted it; nothing where it came from a registry. */
async function installedFrom(root: string, project: string): Promise<string | undefined> {
  const modules = dirname(root);
  if (basename(modules) !== "node_modules") return `file:${relative(project, root)}`;
  const lock = await readFile(join(modules, ".package-lock.json"), "utf8").catch(() => "{}");
  const { packages = {} } = JSON.parse(lock) as { packages?: Record<string, { resolved?: string }> };
  const resolved = packages["node_modules/helmwright"]?.resolved;
  return resolved?.startsWith("file:") ? `file:${relative(project, join(dirname(modules), resolved.slice("file:".length)))}` : undefined;
}
