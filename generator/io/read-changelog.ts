import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** CHANGELOG.md of a project; empty where it has none. */
export const readChangelog = async (root: string): Promise<string> => (await readFile(join(root, "CHANGELOG.md"), "utf8").catch(() => "")).replaceAll("\r\n", "\n");
