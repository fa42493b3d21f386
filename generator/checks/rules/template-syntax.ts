import type { Rule } from "../rule.js";
import { syntaxProblems } from "../template-analysis.js";

export const templateSyntax: Rule = {
  id: "template/syntax",
  why: "Helm refuses the whole chart for one broken action, and names the generated file instead of the source.",
  good: { files: { "templates/service.yaml": "{{ if .Release.IsUpgrade }}kind: Service{{ end }}" } },
  bad: { files: { "templates/service.yaml": "{{ if .Release.IsUpgrade }}kind: Service" } },
  check: ({ chart }) => syntaxProblems(chart),
};
