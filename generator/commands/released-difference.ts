import { join } from "node:path";
import { readPublished } from "../io/read-published.js";
import { withTemporaryFile } from "../io/temporary-file.js";
import { archiveName } from "../package/archive.js";
import { newestBefore } from "../package/release-index.js";
import type { Made } from "../pipeline.js";
import { diff } from "./diff.js";
import type { Outcome } from "./outcome.js";

/** What changed since the release before a packed chart, with the default values; nothing where there was none. */
export async function releasedDifference(root: string, { chart, outputs }: Made): Promise<{ before: string; outcome: Outcome } | undefined> {
  const { name, version } = chart.facts;
  const before = newestBefore(await readPublished(root), name, version);
  const file = archiveName(name, version);
  const archive = outputs.find(({ path }) => path === file);
  if (before === undefined || archive === undefined) return undefined;
  const outcome = await withTemporaryFile(file, archive.content, (path) => diff(join(root, "dist-charts", archiveName(name, before)), path, { namespace: "default" }));
  return { before, outcome };
}
