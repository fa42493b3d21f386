import { isDeepStrictEqual } from "node:util";
import { changeableFields, type ChangeableField } from "../checks/field-effects.js";
import { manifestObjects } from "../checks/kubernetes/manifest-objects.js";
import type { ScenarioCase } from "../checks/lint-input.js";
import { onEveryCore } from "../io/on-every-core.js";
import { progress } from "../io/progress.js";
import type { Chart, Problem } from "../model.js";
import { validateValues } from "../values/validate-values.js";
import type { Renderer } from "./render-cases.js";

/** Ways to change a field that are rendered before it is said to have no effect. */
const MOST_TRIED = 80;

/** Changes each field of a chart, in a scenario where it applies, and looks whether any object changes with it. */
export async function fieldEffects(chart: Chart, cases: readonly ScenarioCase[], renderer: Renderer): Promise<{ fields: number; problems: Problem[] }> {
  const fields = changeableFields(chart.schema, chart.defaults, cases);
  const steps = progress(`changing the fields of ${chart.facts.name}`, fields.length);
  try {
    const problems = await onEveryCore(fields, async (field) => {
      const problem = await effectOf(field, chart, renderer);
      steps.done(field.name);
      return problem;
    });
    return { fields: fields.length, problems: problems.filter((problem) => problem !== undefined) };
  } finally {
    steps.end();
  }
}

async function effectOf(field: ChangeableField, chart: Chart, renderer: Renderer): Promise<Problem | undefined> {
  let tried = 0;
  let refused = "";
  for (const { scenario, values } of field.changes()) {
    const before = scenario.renderings.at(-1)?.manifest;
    if (!before?.ok || validateValues(chart.schema, values).length > 0) continue;
    if (++tried > MOST_TRIED) break;
    const { release = "db", namespace = "default" } = scenario.scenario;
    const after = await renderer.render({ release, namespace, values });
    if (!after.ok) refused = after.problems[0]?.message ?? "";
    else if (after.value !== before.value && !isDeepStrictEqual(manifestObjects(after.value).objects, manifestObjects(before.value).objects)) return undefined;
  }
  return {
    rule: "schema/no-effect", path: field.name,
    message: tried === 0 ? "no scenario can be rendered with another value of this field" : `no object changes with this field: ${Math.min(tried, MOST_TRIED)} ${tried === 1 ? "value was" : "values were"} tried`,
    ...(refused === "" ? {} : { given: refused }),
    remedy: tried === 0 ? "let a scenario set the field where it applies, or give the schema an example of another value" : "use it in a template, let a scenario set it where it applies, or remove it from the schema",
    place: { file: `schemas/${chart.facts.name}` },
  };
}
