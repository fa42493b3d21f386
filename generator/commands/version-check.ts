import type { Problem } from "../model.js";
import { archiveName } from "../package/archive.js";
import type { Made } from "../pipeline.js";
import { releasedDifference } from "./released-difference.js";

/** Whether the version of a chart that is to be published is high enough for what changed since the release before it. */
export async function versionProblems(root: string, made: Made): Promise<Problem[]> {
  const { name } = made.chart.facts;
  const difference = await releasedDifference(root, made);
  if (difference === undefined) return [];
  // a refused upgrade is a matter of the version here, and its problem says so
  return difference.outcome.problems.filter(({ rule }) => rule !== "diff/immutable").map((problem) => ({ ...problem, place: { file: `schemas/${name}/chart.yaml` }, remedy: problem.rule === "diff/version" ? `raise \`version\`; \`helmwright diff dist-charts/${archiveName(name, difference.before)} dist-charts/${name}\` shows what changed` : problem.remedy ?? "" }));
}
