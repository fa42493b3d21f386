import { join } from "node:path";
import { readPublished } from "../io/read-published.js";
import { withTemporaryFile } from "../io/temporary-file.js";
import type { Problem } from "../model.js";
import { archiveName } from "../package/archive.js";
import { newestBefore } from "../package/release-index.js";
import type { Made } from "../pipeline.js";
import { diff } from "./diff.js";

/** Whether the version of a chart that is to be published is high enough for what changed since the release before it. */
export async function versionProblems(root: string, { chart, outputs }: Made): Promise<Problem[]> {
  const { name, version } = chart.facts;
  const before = newestBefore(await readPublished(root), name, version);
  const file = archiveName(name, version);
  const archive = outputs.find(({ path }) => path === file);
  if (before === undefined || archive === undefined) return [];
  const { problems } = await withTemporaryFile(file, archive.content, (path) => diff(join(root, "dist-charts", archiveName(name, before)), path, { namespace: "default" }));
  // a refused upgrade is a matter of the version here, and its problem says so
  return problems.filter(({ rule }) => rule !== "diff/immutable").map((problem) => ({ ...problem, place: { file: `schemas/${name}/chart.yaml` }, remedy: problem.rule === "diff/version" ? `raise \`version\`; \`helmwright diff dist-charts/${archiveName(name, before)} dist-charts/${name}\` shows what changed` : problem.remedy ?? "" }));
}
