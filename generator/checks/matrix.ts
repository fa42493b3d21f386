import type { Problem } from "../model.js";
import { minorOf } from "../kubernetes/openapi-history.js";
import { manifestObjects } from "./kubernetes/manifest-objects.js";
import type { LintInput } from "./lint-input.js";
import { objectProblems } from "./rules/kubernetes-schema.js";

/** What was looked at of one file of values. */
export interface MatrixRow {
  file: string;
  /** by each Helm: how many objects it rendered, or nothing where it refused */
  helms: { helm: string; objects: number | undefined }[];
  /** by each version of Kubernetes: how many objects it would refuse, of all that the Helms rendered */
  kubernetes: { version: string; refused: number }[];
}

/** Every file of values by every Helm and every version of Kubernetes. */
export function matrixOf({ scenarios, kubernetes = [] }: LintInput): MatrixRow[] {
  return scenarios.map(({ file, renderings }) => {
    const rendered = renderings.map(({ helm, manifest }) => ({ helm, objects: manifest.ok ? manifestObjects(manifest.value).objects : undefined }));
    const all = rendered.flatMap(({ objects }) => objects ?? []);
    return {
      file,
      helms: rendered.map(({ helm, objects }) => ({ helm, objects: objects?.length })),
      kubernetes: kubernetes.map((version) => ({ version, refused: all.filter((object) => objectProblems(object, version).length > 0).length })),
    };
  });
}

/** The matrix as a person reads it: a line for each file, a column for each Helm and each Kubernetes. */
export function matrixText(rows: readonly MatrixRow[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  const columns = [...first.helms.map(({ helm }) => helm), ...first.kubernetes.map(({ version }) => minorOf(version))];
  const wide = Math.max(...rows.map(({ file }) => file.length));
  const line = (name: string, cells: readonly string[]): string => [name.padEnd(wide), ...cells.map((cell, column) => cell.padStart(columns[column]!.length))].join("  ").trimEnd();
  const cells = ({ helms, kubernetes }: MatrixRow): string[] => [
    ...helms.map(({ objects }) => (objects === undefined ? "refused" : `${objects}`)),
    ...kubernetes.map(({ refused }) => (refused === 0 ? "ok" : `${refused}!`)),
  ];
  const rendered = rows.flatMap(({ helms }) => helms).reduce((sum, { objects = 0 }) => sum + objects, 0);
  return [
    line("objects rendered by each Helm; what each Kubernetes takes", columns.map(() => "")),
    line("", columns),
    ...rows.map((row) => line(row.file, cells(row))),
    "",
    `${rows.length} files of values, ${first.helms.length} Helms, ${first.kubernetes.length} versions of Kubernetes (${first.kubernetes.map(({ version }) => version).join(", ")}): ${rendered} objects, each checked ${first.kubernetes.length} times`,
  ].join("\n");
}

/** A matrix without both Helms, or without a version, would claim more than it looked at. */
export function matrixGaps(rows: readonly MatrixRow[], chart: string): Problem[] {
  const place = { file: `schemas/${chart}/chart.yaml` };
  const [first] = rows;
  if (first === undefined) return [{ rule: "matrix/empty", message: "there is nothing to render", place }];
  if (first.kubernetes.length === 0) return [{ rule: "matrix/kubernetes", message: "the chart's kubeVersion takes no version of Kubernetes that is known here", remedy: "correct kubeVersion, or add the version: CONTRIBUTING.md says how", place }];
  return [];
}
