import { unmetChange } from "../scenario-change.js";
import { manifestObjects } from "../kubernetes/manifest-objects.js";
import type { Rule } from "../rule.js";

const configMap = (colour: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: db }\ndata: { colour: ${colour} }\n`;

export const scenarioChanges: Rule = {
  id: "scenario/changes",
  why: "A value that renders without an error may still have no effect; a scenario says what it must change.",
  good: { manifest: configMap("red"), baseline: configMap("blue"), changes: [{ object: "ConfigMap/db", path: "data.colour", to: "red" }] },
  bad: { manifest: configMap("blue"), baseline: configMap("blue"), changes: [{ object: "ConfigMap/db", path: "data.colour", to: "red" }] },
  check({ scenarios }) {
    return scenarios.flatMap(({ file, scenario, renderings }) => renderings.flatMap(({ helm, manifest, baseline }) => {
      if (!manifest.ok || !baseline.ok) return [];
      const [after, before] = [manifestObjects(manifest.value).objects, manifestObjects(baseline.value).objects];
      return scenario.changes.flatMap((change) => {
        const unmet = unmetChange(change, before, after);
        if (unmet === undefined) return [];
        return [{ rule: "scenario/changes", path: "path" in change ? `${change.object} ${change.path}` : change.object, message: `${scenario.title}, ${helm}: ${unmet}`, remedy: "correct the templates, or what the scenario says", place: { file } }];
      });
    }));
  },
};
