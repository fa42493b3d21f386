import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** A page for readers, by its path from the repository's root. */
export interface Document { path: string; text: string }

/** Every markdown file that people wrote or read here; not those of dependencies. */
export const documents: Document[] = ["", "docs", "examples", "test/e2e", "dist-charts"].flatMap((folder) => {
  const names = readdirSync(join(root, folder), { recursive: folder !== "", encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md") && !name.includes("node_modules")).map((name) => join(folder, name));
}).sort().map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** The code of a page: indented blocks and what stands between backticks. */
export function codeOf(text: string): string[] {
  return text.split("\n").flatMap((line) => (/^ {4}/.test(line) ? [line.trim()] : [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)));
}
