import { templateSyntax } from "../checks/rules/template-syntax.js";
import { packagedFiles } from "../emit/packaged-files.js";
import { unpackChart, type TemplateRequest } from "../io/helm.js";
import { fail, ok, type Result } from "../model.js";
import { asContradictions } from "../template/contradictions.js";
import { helmProblems } from "../template/helm-errors.js";
import type { CheckedValues } from "./validate.js";

/** The manifests that a Helm makes of several sets of values of one chart that were checked, or what it says of each, by the chart's sources. */
export async function renderedValues(helm: string, checked: readonly CheckedValues[], request: Omit<TemplateRequest, "values">): Promise<Result<string>[]> {
  const { chart } = checked[0]!;
  // Helm names the line on which it gave up reading, which is often a later one
  const broken = templateSyntax.check({ chart, scenarios: [] });
  if (broken.length > 0) return [fail(...broken)];
  const unpacked = await unpackChart(helm, chart.facts.name, packagedFiles(chart));
  try {
    return await Promise.all(checked.map(async ({ values, placeOf }) => {
      const rendered = await unpacked.template({ ...request, values });
      return rendered.ok ? ok(rendered.manifests) : fail(...helmProblems(rendered.stderr, chart.facts.name, chart.files).flatMap((problem) => asContradictions(problem, { values, defaults: chart.defaults, placeOf })));
    }));
  } finally {
    await unpacked.remove();
  }
}
