import { EACH } from "../go-template/symbolic-value.js";
import { leafPaths } from "../go-template/values-schema.js";
import type { Rule } from "../rule.js";
import { templateAnalysis } from "../template-analysis.js";

export const schemaUnusedField: Rule = {
  id: "schema/unused-field",
  why: "A field that no template uses is accepted and then does nothing: the user believes that it works.",
  good: {
    schema: "properties: { port: { type: integer, default: 5432 } }",
    files: { "templates/service.yaml": "port: {{ .Values.port }}" },
  },
  bad: {
    schema: "properties: { port: { type: integer, default: 5432 }, host: { type: string, default: '' } }",
    files: { "templates/service.yaml": "port: {{ .Values.port }}" },
  },
  check({ chart }) {
    const { complete, findings } = templateAnalysis(chart);
    if (!complete) return [];
    const uses = findings.filter((finding) => finding.kind === "use");
    return leafPaths(chart.schema)
      .filter((leaf) => leaf.length > 0 && !forParents.has(leaf[0]!) && !uses.some(({ path, whole }) => reaches(path, whole, leaf)))
      .map((leaf) => ({ rule: "schema/unused-field", path: leaf.join("."), message: "no template uses this field", remedy: "use it in a template, or remove it from the schema", place: { file: `schemas/${chart.facts.name}` } }));
  },
};

/** Keys that every chart accepts because Helm and parent charts write them; they aren't the chart's own. */
const forParents = new Set(["global", "enabled"]);

/** A use reaches a field when it is of the field itself, of something below it, or of all that is above it. */
function reaches(used: readonly string[], whole: boolean, leaf: readonly string[]): boolean {
  const shared = Math.min(used.length, leaf.length);
  for (let step = 0; step < shared; step++) {
    if (used[step] !== leaf[step] && leaf[step] !== EACH && used[step] !== EACH) return false;
  }
  return used.length >= leaf.length || whole;
}
