import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the repository's page is made from beside the charts: schemas/repository.yaml and CHANGELOG.md, each where there is one. */
export async function readPageSource(root: string): Promise<{ facts: string | undefined; changelog: string }> {
  const [facts, changelog] = await Promise.all(["schemas/repository.yaml", "CHANGELOG.md"].map((file) => readFile(join(root, file), "utf8").catch(() => undefined)));
  return { facts, changelog: (changelog ?? "").replaceAll("\r\n", "\n") };
}
