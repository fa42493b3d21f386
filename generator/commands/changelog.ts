import { join } from "node:path";
import type { Change } from "../diff/change.js";
import { changeNotes, withNotes } from "../diff/change-notes.js";
import type { ObjectChange } from "../diff/object-changes.js";
import { readChangelog } from "../io/read-changelog.js";
import { readChartSource } from "../io/read-chart-source.js";
import { readPublished } from "../io/read-published.js";
import { writeFiles } from "../io/write-files.js";
import { ok, type Result } from "../model.js";
import { archiveName } from "../package/archive.js";
import { newestBefore } from "../package/release-index.js";
import { makeChart, type Made } from "../pipeline.js";
import { chosenCharts } from "./chosen-charts.js";
import { diff } from "./diff.js";
import type { CommonOptions, Outcome } from "./outcome.js";
import { releasedDifference } from "./released-difference.js";

/** Writes into CHANGELOG.md what the schema and the objects say of a version: of the one that is made, or of a released one. */
export async function changelog(version: string | undefined, options: CommonOptions): Promise<Outcome> {
  const { root, charts } = await chosenCharts(options);
  const lines: string[] = [];
  for (const name of charts) {
    const noted = version === undefined ? await notesOfMade(root, name) : await notesOfReleased(root, name, version);
    if (!noted.ok) return { problems: noted.problems, root };
    lines.push(await writeNotes(root, name, noted.value));
  }
  return { problems: [], root, text: lines.join("\n") };
}

/** As `publish` does it: where the repository has a changelog. */
export async function notePublished(root: string, made: Made): Promise<void> {
  if ((await readChangelog(root)) === "") return;
  const noted = notesOf(made.chart.facts.version, await releasedDifference(root, made));
  if (noted.ok) await writeNotes(root, made.chart.facts.name, noted.value);
}

interface Noted { version: string; before?: string; notes: string }

async function notesOfMade(root: string, name: string): Promise<Result<Noted>> {
  const source = await readChartSource(root, name);
  const made = source.ok ? await makeChart(root, source.value, "package") : source;
  return made.ok ? notesOf(made.value.chart.facts.version, await releasedDifference(root, made.value)) : made;
}

async function notesOfReleased(root: string, name: string, version: string): Promise<Result<Noted>> {
  const before = newestBefore(await readPublished(root), name, version);
  const archive = (which: string): string => join(root, "dist-charts", archiveName(name, which));
  return notesOf(version, before === undefined ? undefined : { before, outcome: await diff(archive(before), archive(version), { namespace: "default" }) });
}

function notesOf(version: string, difference: { before: string; outcome: Outcome } | undefined): Result<Noted> {
  if (difference === undefined) return ok({ version, notes: "" });
  const { data, problems } = difference.outcome;
  if (data === undefined) return { ok: false, problems };
  return ok({ version, before: difference.before, notes: changeNotes(data["objects"] as ObjectChange[], data["values"] as Change[]) });
}

async function writeNotes(root: string, name: string, { version, before, notes }: Noted): Promise<string> {
  if (before === undefined) return `${name} ${version}: there is no release before it to compare with`;
  const text = await readChangelog(root);
  const { changed, missing } = await writeFiles(root, [{ path: "CHANGELOG.md", content: withNotes(text, name, version, notes) }], []);
  return `${name} ${version}: ${changed.length + missing.length > 0 ? `CHANGELOG.md has what changed since ${before}` : `CHANGELOG.md has it already, compared with ${before}`}`;
}
