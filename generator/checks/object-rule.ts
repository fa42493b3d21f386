import type { ChartFacts, Problem } from "../model.js";
import { reasonForException } from "./exceptions.js";
import { manifestObjects, type ManifestObject } from "./kubernetes/manifest-objects.js";
import { problemsOfRenderings, type RenderedScenario } from "./kubernetes/rendered-objects.js";
import type { Rule } from "./rule.js";

/** A rendered object and what a rule may want to know of its surroundings. */
export interface JudgedObject {
  object: ManifestObject;
  /** all objects of the same rendering */
  objects: readonly ManifestObject[];
  /** what the defaults render under the same release, or nothing where that isn't known */
  byDefault: readonly ManifestObject[];
  release: string;
  namespace: string;
  chart: ChartFacts;
  /** whether these are the default values */
  isDefault: boolean;
}

/** What a rule has against an object. The rule's id, the object's name and its template are put in by `objectRule`. */
export interface Finding extends Omit<Problem, "rule" | "path"> {
  /** of the field in the object: "spec.replicas" */
  field?: string;
}

/** A rule that looks at one object at a time, and that an object may be excepted from by an annotation with a reason. */
export interface ObjectRule extends Rule { judge(judged: JudgedObject): Finding[] }

/** Makes a rule of what it has against one object. */
export function objectRule(rule: Omit<ObjectRule, "check">): ObjectRule {
  return {
    ...rule,
    check: (input) => problemsOfRenderings(input, (rendering) => judgedObjects(rendering, input.chart.facts)
      .filter(({ object }) => !reasonForException(object, rule.id))
      .flatMap((judged) => rule.judge(judged).map(({ field, ...finding }) => ({
        rule: rule.id, path: [judged.object.name, field].filter(Boolean).join(" "), ...finding, template: judged.object.template,
        same: JSON.stringify([rule.id, judged.object.template ?? judged.object.name, judged.object.value["kind"], field, finding.message]),
      })))),
  };
}

/** The objects of one rendering, each with its surroundings. */
export function judgedObjects({ scenario, manifest, baseline }: RenderedScenario, chart: ChartFacts): JudgedObject[] {
  const { objects } = manifest;
  const surroundings = {
    objects, byDefault: baseline.ok ? manifestObjects(baseline.value).objects : [],
    release: scenario.release ?? "db", namespace: scenario.namespace ?? "default", isDefault: Object.keys(scenario.values).length === 0, chart,
  };
  return objects.map((object) => ({ object, ...surroundings }));
}
