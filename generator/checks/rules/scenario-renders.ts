import type { Rule } from "../rule.js";

export const scenarioRenders: Rule = {
  id: "scenario/renders",
  why: "helm lint ignores fail, required and undefined values; only a rendering shows that values work.",
  good: { manifest: "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: db }\n" },
  bad: {},
  check({ scenarios }) {
    return scenarios.flatMap(({ file, scenario, renderings }) => renderings.flatMap(({ helm, manifest }) => {
      if (!manifest.ok) {
        return manifest.problems.map((problem) => ({ ...problem, rule: "scenario/renders", message: `${scenario.title}, ${helm}: ${problem.message}`, place: problem.place ?? { file } }));
      }
      if (manifest.value.trim() !== "") return [];
      return [{ rule: "scenario/renders", message: `${scenario.title}, ${helm}: nothing was rendered`, remedy: "correct the templates or the values", place: { file } }];
    }));
  },
};
