import { asChart, lintForeignChart, RELEASE } from "../checks/foreign/lint-foreign-chart.js";
import { kubernetesSchemas } from "../kubernetes/kubernetes-schemas.js";
import { manifestRules } from "../checks/lint-chart.js";
import { withSection } from "../checks/rules-page.js";
import { findHelm, helmVersion, templateChart } from "../io/helm.js";
import { mergedValues } from "../io/load-values.js";
import { readForeignChart } from "../io/read-foreign-chart.js";
import { fail, ok, type Result } from "../model.js";
import { asContradictions } from "../template/contradictions.js";
import { helmProblems } from "../template/helm-errors.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Options of `lint PATH`. */
export interface LintForeignOptions extends CommonOptions { values?: string[] }

/** Looks at any Helm chart for what needs no schema of ours, rendered by Helm with its defaults or with --values. */
export async function lintForeign(path: string, options: LintForeignOptions): Promise<Outcome> {
  const [chart, helm, values] = await Promise.all([readForeignChart(path), findHelm(), mergedValues(options.values ?? [])]);
  const unusable = [chart, helm, values].flatMap((result) => (result.ok ? [] : result.problems));
  if (!chart.ok || !helm.ok || !values.ok) return { problems: unusable };
  const rendered = await templateChart(helm.value, path, { release: RELEASE, namespace: "default", values: values.value.values, apiVersions: knownApis() });
  const { defaults } = chart.value;
  const manifest: Result<string> = rendered.ok ? ok(rendered.manifests)
    : fail(...helmProblems(rendered.stderr, chart.value.name, asChart(chart.value).files).flatMap((problem) => asContradictions(problem, { ...values.value, defaults })));
  const problems = lintForeignChart(chart.value, { helm: await helmVersion(helm.value), manifest, values: values.value.values });
  const { name, version } = chart.value;
  const fine = problems.some(({ level }) => level !== "note") ? "" : `${name} ${version}: no problems`;
  return { problems, rules: async () => manifestRules.map(withSection), text: fine, data: { charts: [{ chart: name, version, path }] } };
}

/** What a cluster would tell a chart that asks for its APIs: Helm alone knows few of them. */
function knownApis(): string[] {
  const kinds = Object.keys(kubernetesSchemas().kinds);
  return [...new Set([...kinds.map((kind) => kind.replace(/\/[^/]+$/, "")), ...kinds])];
}
