import { findHelm } from "../io/helm.js";
import { projectRoot } from "../io/project-root.js";
import type { CommonOptions, Outcome } from "./outcome.js";
import { renderedValues } from "./rendered-values.js";
import { checkedValues } from "./validate.js";

/** Options of `render`. */
export interface RenderOptions extends CommonOptions { release?: string; namespace: string; tests?: boolean; kubeVersion?: string }

/** The manifests that real Helm makes of a file of values. */
export async function render(file: string, options: RenderOptions): Promise<Outcome> {
  const [checked, helm] = await Promise.all([checkedValues(file, options), findHelm()]);
  if (!checked.ok) return { problems: checked.problems, root: projectRoot(options.root), data: { file } };
  if (!helm.ok) return { problems: helm.problems, data: { file } };
  const { root, chart, warnings } = checked.value;
  const { name, version } = chart.facts;
  const { release = name, namespace, tests, kubeVersion } = options;
  const [rendered] = await renderedValues(helm.value, [checked.value], { release, namespace, skipTests: !tests, ...(kubeVersion ? { kubeVersion } : {}) });
  if (!rendered!.ok) return { problems: [...rendered!.problems, ...warnings], root, data: { file } };
  return { problems: warnings, root, text: rendered!.value, data: { file, chart: name, version, release, namespace, manifests: rendered!.value } };
}
