import { templateSyntax } from "../checks/rules/template-syntax.js";
import { emitChart } from "../emit/emit-chart.js";
import { projectRoot } from "../io/project-root.js";
import { findHelm, unpackChart } from "../io/helm.js";
import { helmProblems } from "../template/helm-errors.js";
import type { CommonOptions, Outcome } from "./outcome.js";
import { checkedValues } from "./validate.js";

/** Options of `render`. */
export interface RenderOptions extends CommonOptions { release?: string; namespace: string; tests?: boolean; kubeVersion?: string }

/** The manifests that real Helm makes of a file of values. */
export async function render(file: string, options: RenderOptions): Promise<Outcome> {
  const [checked, helm] = await Promise.all([checkedValues(file, options), findHelm()]);
  if (!checked.ok) return { problems: checked.problems, root: projectRoot(options.root), data: { file } };
  if (!helm.ok) return { problems: helm.problems, data: { file } };
  const { root, chart, values, warnings } = checked.value;
  const { name } = chart.facts;
  // Helm names the line on which it gave up reading, which is often a later one
  const broken = templateSyntax.check({ chart, scenarios: [] });
  if (broken.length > 0) return { problems: broken, root, data: { file } };
  const { packaged } = await emitChart(chart, "helmwright");
  const unpacked = await unpackChart(helm.value, name, packaged);
  try {
    const { release = name, namespace, tests, kubeVersion } = options;
    const rendered = await unpacked.template({ release, namespace, values, skipTests: !tests, ...(kubeVersion ? { kubeVersion } : {}) });
    if (!rendered.ok) return { problems: [...helmProblems(rendered.stderr, name, chart.files), ...warnings], root, data: { file } };
    return { problems: warnings, root, text: rendered.manifests, data: { file, chart: name, version: chart.facts.version, release, namespace, manifests: rendered.manifests } };
  } finally {
    await unpacked.remove();
  }
}
