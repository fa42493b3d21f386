import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
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
