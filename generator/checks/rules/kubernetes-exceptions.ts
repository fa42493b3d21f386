import { listed } from "../../values/value-text.js";
import { nearestKey } from "../../values/nearest-key.js";
import { exceptionFrom, exceptionsOf } from "../exceptions.js";
import { problemsOfRenderings, type FoundInTemplate } from "../kubernetes/rendered-objects.js";
import { judgedObjects, type JudgedObject, type ObjectRule } from "../object-rule.js";
import type { LintInput } from "../lint-input.js";
import type { Rule } from "../rule.js";

const service = (annotation: string): string => `
apiVersion: v1
kind: Service
metadata:
  name: db
  annotations:
    ${annotation}
spec:
  selector: { role: primary }
`;

/** The rule about exceptions from the given rules. */
export const exceptionsRule = (rules: readonly ObjectRule[]): Rule => ({
  id: "kubernetes/exceptions",
  why: "An exception without a reason can't be judged by the next reader, and one that is misspelled or no longer needed hides nothing, or the next mistake.",
  good: { manifest: service('helmwright/ignore-service-endpoints: "the label is set at run time, by the server itself"') },
  bad: { manifest: service('helmwright/ignore-service-endpoints: ""') },
  check(input) {
    const needed = neededExceptions(input, rules);
    return problemsOfRenderings(input, (rendering) => judgedObjects(rendering, input.chart.facts).flatMap(({ object }) => exceptionsOf(object).flatMap(({ annotation, rule, reason }): FoundInTemplate[] => {
      const problem = { rule: "kubernetes/exceptions", path: `${object.name} metadata.annotations["${annotation}"]`, template: object.template };
      if (!rules.some(({ id }) => id === rule)) {
        const known = rules.map(({ id }) => exceptionFrom(id));
        const nearest = nearestKey(annotation, known);
        return [{ ...problem, message: "there is no such rule to be excepted from", allowed: listed(known, "or"), ...(nearest ? { nearest } : {}), remedy: "correct or remove the annotation" }];
      }
      if (reason === "") return [{ ...problem, message: "the exception has no reason", remedy: "write the reason as the annotation's value" }];
      return needed.has(placeOf(object, rule)) ? [] : [{ ...problem, message: `${rule} has nothing against this object, in no scenario`, remedy: "remove the annotation" }];
    })));
  },
});

/** What is excepted and would be found otherwise. Objects of one template are one: an exception may be needed in one scenario only. */
function neededExceptions(input: LintInput, rules: readonly ObjectRule[]): Set<string> {
  const needed = new Set<string>();
  problemsOfRenderings(input, (rendering) => {
    for (const judged of judgedObjects(rendering, input.chart.facts)) {
      for (const { rule } of exceptionsOf(judged.object)) {
        if ((rules.find(({ id }) => id === rule)?.judge(judged).length ?? 0) > 0) needed.add(placeOf(judged.object, rule));
      }
    }
    return [];
  });
  return needed;
}

const placeOf = ({ template, name, value }: JudgedObject["object"], rule: string): string => JSON.stringify([template ?? name, value["kind"], rule]);
