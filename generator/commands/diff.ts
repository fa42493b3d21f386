import type { ForeignChart } from "../checks/foreign/foreign-chart.js";
import { asChart } from "../checks/foreign/lint-foreign-chart.js";
import { manifestObjects, type ManifestObject } from "../checks/kubernetes/manifest-objects.js";
import type { Change } from "../diff/change.js";
import { defaultChanges } from "../diff/default-changes.js";
import { diffText } from "../diff/diff-text.js";
import { objectChanges, type ObjectChange } from "../diff/object-changes.js";
import { refusals } from "../diff/refusals.js";
import { schemaChanges } from "../diff/schema-changes.js";
import { leastVersion, weighed } from "../diff/version-bump.js";
import { findHelm, templateChart } from "../io/helm.js";
import { mergedValues } from "../io/load-values.js";
import { readForeignChart } from "../io/read-foreign-chart.js";
import { fail, ok, type Problem, type Result } from "../model.js";
import { compareVersions } from "../package/versions.js";
import { helmProblems } from "../template/helm-errors.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Options of `diff`. */
export interface DiffOptions extends CommonOptions { release?: string; namespace: string; values?: string[]; newValues?: string[] }

/** What an upgrade of a release from one chart, or one set of values, to another does, and the version that it asks for. */
export async function diff(oldPath: string, newPath: string, options: DiffOptions): Promise<Outcome> {
  const [old, now] = [await readForeignChart(oldPath), await readForeignChart(newPath)];
  if (!old.ok || !now.ok) return { problems: [old, now].flatMap((chart) => (chart.ok ? [] : chart.problems)) };
  const { values = [], newValues = [], release = now.value.name } = options;
  const [before, after] = [await rendered(old.value, values, release, options.namespace), await rendered(now.value, newValues.length > 0 ? newValues : values, release, options.namespace)];
  if (!before.ok || !after.ok) return { problems: [before, after].flatMap((objects) => (objects.ok ? [] : objects.problems)) };

  const objects = objectChanges(before.value, after.value);
  const accepted = valueChanges(old.value, now.value);
  const version = newValues.length > 0 ? { problems: [], text: "" } : versionOf(old.value, now.value, objects, accepted);
  const title = `${old.value.name} ${old.value.version} → ${now.value.name} ${now.value.version}, release ${release}`;
  return {
    problems: [...refusals(objects), ...version.problems],
    text: [title, "", diffText(objects, accepted), version.text].filter((part, index) => part !== "" || index === 1).join("\n"),
    data: { from: old.value.version, to: now.value.version, release, objects, values: accepted },
  };
}

async function rendered(chart: ForeignChart, files: readonly string[], release: string, namespace: string): Promise<Result<ManifestObject[]>> {
  const [helm, values] = [await findHelm(), await mergedValues(files)];
  if (!helm.ok) return helm;
  if (!values.ok) return values;
  const run = await templateChart(helm.value, chart.path, { release, namespace, values: values.value });
  return run.ok ? ok(manifestObjects(run.manifests).objects) : fail(...helmProblems(run.stderr, chart.name, asChart(chart).files));
}

const valueChanges = (old: ForeignChart, now: ForeignChart): Change[] => [
  ...(old.valuesSchema && now.valuesSchema ? schemaChanges(old.valuesSchema, now.valuesSchema, now.defaults) : []),
  ...defaultChanges(old.defaults, now.defaults),
];

/** What the version must be at least, and a problem where it is less. Between equal versions nothing is asked. */
export function versionOf(old: ForeignChart, now: ForeignChart, objects: readonly ObjectChange[], accepted: readonly Change[]): { text: string; problems: Problem[] } {
  const changes = [...weighed(objects), ...accepted];
  const least = leastVersion(old.version, changes);
  if (least === undefined) return { text: "", problems: [] };
  const reasons = changes.filter(({ weight }) => weight === least.weight).map(({ text }) => text);
  const shown = `${reasons.slice(0, 3).join("; ")}${reasons.length > 3 ? `; and ${reasons.length - 3} more` : ""}`;
  if (compareVersions(now.version, least.version) >= 0) return { text: `\nVersion: ${now.version} is enough; ${least.version} is the least (${shown})`, problems: [] };
  return {
    text: `\nVersion: at least ${least.version}`,
    problems: [{ rule: "diff/version", path: "version", given: now.version, message: `the changes ask for a higher version: ${shown}`, allowed: `${least.version} or higher`, remedy: "raise `version` of the chart" }],
  };
}
