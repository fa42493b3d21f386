import { manifestObjects } from "../checks/kubernetes/manifest-objects.js";
import { diffText } from "../diff/diff-text.js";
import { objectChanges } from "../diff/object-changes.js";
import { refusals } from "../diff/refusals.js";
import { findHelm } from "../io/helm.js";
import { isFolder } from "../io/load-values.js";
import { projectRoot } from "../io/project-root.js";
import type { Problem, Result } from "../model.js";
import { UsageError, type CommonOptions, type Outcome } from "./outcome.js";
import { renderedValues } from "./rendered-values.js";
import { checkedValues } from "./validate.js";

/** Options of `diff`. */
export interface DiffOptions extends CommonOptions { release?: string; namespace: string; values?: string[]; newValues?: string[]; kubeVersion?: string }

/** Whether `diff` was given two files of values. A chart is a folder or a .tgz; one of each can't be compared. */
export async function areValues(oldPath: string, newPath: string): Promise<boolean> {
  const [old, now] = await Promise.all([oldPath, newPath].map(async (path) => (path === "-" || /\.(ya?ml|json|m?[tj]s)$/.test(path)) && !(await isFolder(path))));
  if (old === now) return old === true;
  throw new UsageError({
    rule: "usage/diff", given: [oldPath, newPath], message: `${old ? oldPath : newPath} is a file of values, and ${old ? newPath : oldPath} a chart`,
    allowed: "two charts, or two files of values", remedy: "to give charts their values, use --values and --new-values",
  });
}

/** What an upgrade of a release of the project's chart from one file of values to another does. */
export async function diffValues(oldFile: string, newFile: string, options: DiffOptions): Promise<Outcome> {
  if ((options.values ?? []).length + (options.newValues ?? []).length > 0) {
    throw new UsageError({ rule: "usage/diff", message: "--values and --new-values are for charts, and OLD and NEW are files of values", remedy: "leave them out, or name a chart as OLD and NEW" });
  }
  if (oldFile === "-" && newFile === "-") throw new UsageError({ rule: "usage/diff", message: "standard input can't be OLD and NEW at once", remedy: "write one of them into a file" });
  const root = projectRoot(options.root);
  const [old, now] = [await checkedValues(oldFile, options), await checkedValues(newFile, options)];
  const helm = await findHelm();
  if (!old.ok || !now.ok || !helm.ok) return { problems: distinct([old, now, helm].flatMap((result) => (result.ok ? [] : result.problems))), root };
  const { name, version } = now.value.chart.facts;
  const { release = name, namespace, kubeVersion } = options;
  const warnings = now.value.warnings;
  const rendered = await renderedValues(helm.value, [old.value, now.value], { release, namespace, ...(kubeVersion ? { kubeVersion } : {}) });
  const failed = rendered.flatMap((manifest, index) => (manifest.ok ? [] : ofFile(manifest, rendered.length > 1 ? [oldFile, newFile][index] : undefined)));
  const [before, after] = rendered.map((manifest) => (manifest.ok ? manifestObjects(manifest.value).objects : []));
  if (failed.length > 0) return { problems: [...distinct(failed), ...warnings], root };

  const objects = objectChanges(before!, after!, kubeVersion);
  return {
    problems: [...refusals(objects), ...warnings], root,
    text: `${name} ${version}, release ${release}: ${oldFile} → ${newFile}\n\n${diffText(objects)}`,
    data: { chart: name, version, release, from: oldFile, to: newFile, objects },
  };
}

/** Where only the template's place is known, it must be told whose values they are. */
const ofFile = (manifest: Result<string>, file: string | undefined): Problem[] =>
  manifest.ok ? [] : manifest.problems.map((problem) => (file === undefined || problem.rule === "values/contradiction" ? problem : { ...problem, message: `${file}: ${problem.message}` }));

/** What is wrong with the chart itself is found twice, and said once. */
export const distinct = (problems: readonly Problem[]): Problem[] => [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
