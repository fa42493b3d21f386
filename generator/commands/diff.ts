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
import { writtenOut } from "../diff/written-out.js";
import { findHelm, templateChart } from "../io/helm.js";
import { mergedValues } from "../io/load-values.js";
import { readForeignChart } from "../io/read-foreign-chart.js";
import { fail, ok, type Problem, type Result, type SchemaNode } from "../model.js";
import { isEnough } from "../package/versions.js";
import { asContradictions } from "../template/contradictions.js";
import { helmProblems } from "../template/helm-errors.js";
import { validateValues } from "../values/validate-values.js";
import type { LoadedValues } from "../values/yaml-values.js";
import { areValues, diffValues, distinct, type DiffOptions } from "./diff-values.js";
import type { Outcome } from "./outcome.js";

export type { DiffOptions };

/** What an upgrade of a release from one chart, or one file of values, to another does, and the version that charts ask for. */
export async function diff(oldPath: string, newPath: string, options: DiffOptions): Promise<Outcome> {
  return (await areValues(oldPath, newPath)) ? diffValues(oldPath, newPath, options) : diffCharts(oldPath, newPath, options);
}

/** What an upgrade of a release from one chart to another does, or between two sets of values of one. */
async function diffCharts(oldPath: string, newPath: string, options: DiffOptions): Promise<Outcome> {
  const [old, now] = [await readForeignChart(oldPath), await readForeignChart(newPath)];
  if (!old.ok || !now.ok) return { problems: [old, now].flatMap((chart) => (chart.ok ? [] : chart.problems)) };
  const { values = [], newValues = [], release = now.value.name } = options;
  const [before, after] = [await rendered(old.value, values, options, release), await rendered(now.value, newValues.length > 0 ? newValues : values, options, release)];
  const isSameChart = oldPath === newPath;
  const accepted = isSameChart ? [] : valueChanges(old.value, now.value);
  const title = `${old.value.name} ${old.value.version} → ${now.value.name} ${now.value.version}, release ${release}`;
  const shown = (objects: ObjectChange[] | undefined, version: string): string =>
    [title, "", diffText(objects, isSameChart && newValues.length > 0 ? undefined : accepted), version].filter((part, index) => part !== "" || index === 1).join("\n");
  if (!before.ok || !after.ok) {
    const unrendered = distinct([before, after].flatMap((objects) => (objects.ok ? [] : objects.problems)));
    // what the schemas say can be told all the same: that more must be given is one such change
    const version = isSameChart ? { problems: [], text: "" } : versionOf(old.value, now.value, [], accepted);
    return { problems: [...unrendered, ...version.problems], ...(isSameChart ? {} : { text: shown(undefined, version.text) }) };
  }

  const objects = objectChanges(before.value, after.value, options.kubeVersion);
  const version = newValues.length > 0 ? { problems: [], text: "" } : versionOf(old.value, now.value, objects, accepted);
  return {
    problems: [...refusals(objects), ...version.problems],
    text: shown(objects, version.text),
    data: { from: old.value.version, to: now.value.version, release, objects, values: accepted },
  };
}

async function rendered(chart: ForeignChart, files: readonly string[], { namespace, kubeVersion }: DiffOptions, release: string): Promise<Result<ManifestObject[]>> {
  const [helm, loaded] = [await findHelm(), await mergedValues(files)];
  if (!helm.ok) return helm;
  if (!loaded.ok) return loaded;
  const run = await templateChart(helm.value, chart.path, { release, namespace, values: loaded.value.values, ...(kubeVersion ? { kubeVersion } : {}) });
  if (run.ok) return ok(manifestObjects(run.manifests).objects);
  const problems = helmProblems(run.stderr, chart.name, asChart(chart).files).flatMap((problem) => asContradictions(problem, { ...loaded.value, defaults: chart.defaults }));
  const isOfValues = problems.every(({ rule }) => rule === "helm/schema");
  const ours = isOfValues && chart.valuesSchema ? refusedValues(chart.valuesSchema, chart.defaults, loaded.value) : [];
  return fail(...(ours.length > 0 ? ours : problems));
}

/** In our own words what Helm refuses by the chart's schema; nothing where we can't read that. Whether it is refused, Helm decides. */
function refusedValues(schema: SchemaNode, defaults: unknown, { values, placeOf }: LoadedValues): Problem[] {
  // a null takes a default away, in Helm
  const given: unknown = JSON.parse(JSON.stringify(values, (_, value: unknown) => value ?? undefined));
  return validateValues(schema, given, placeOf, defaults).filter(({ rule }) => rule !== "schema/invalid");
}

function valueChanges(old: ForeignChart, now: ForeignChart): Change[] {
  const schemas = { old: old.valuesSchema && writtenOut(old.valuesSchema), now: now.valuesSchema && writtenOut(now.valuesSchema) };
  const accepted = schemas.old && schemas.now ? schemaChanges(schemas.old, schemas.now, now.defaults) : oneSchema(schemas);
  return [...accepted, ...defaultChanges(old.defaults, now.defaults, schemas)];
}

function oneSchema({ old, now }: { old: SchemaNode | undefined; now: SchemaNode | undefined }): Change[] {
  if (now) return [{ weight: "major", text: "values are checked by a schema now" }];
  return old ? [{ weight: "minor", text: "values are checked by no schema any more" }] : [];
}

/** What the version must be at least, and a problem where it is less. Between equal versions nothing is asked. */
export function versionOf(old: ForeignChart, now: ForeignChart, objects: readonly ObjectChange[], accepted: readonly Change[]): { text: string; problems: Problem[] } {
  const changes = [...weighed(objects), ...accepted];
  const least = leastVersion(old.version, changes);
  if (least === undefined) return { text: "", problems: [] };
  const reasons = changes.filter(({ weight }) => weight === least.weight).map(({ text }) => text);
  const shown = `${reasons.slice(0, 3).join("; ")}${reasons.length > 3 ? `; and ${reasons.length - 3} more` : ""}`;
  if (isEnough(now.version, least.version, old.version)) return { text: `\nVersion: ${now.version} is enough; ${least.version} is the least (${shown})`, problems: [] };
  return {
    text: `\nVersion: at least ${least.version}`,
    problems: [{ rule: "diff/version", path: "version", given: now.version, message: `the changes ask for a higher version: ${shown}`, allowed: `${least.version} or higher`, remedy: "raise `version` of the chart" }],
  };
}
