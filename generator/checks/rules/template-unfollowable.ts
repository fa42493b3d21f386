import type { Rule } from "../rule.js";
import { templateAnalysis } from "../template-analysis.js";

export const templateUnfollowable: Rule = {
  id: "template/unfollowable",
  why: "What can't be followed to a field of the schema can't be checked, so a typo or an unused field would hide there.",
  good: {
    schema: "properties: { ports: { type: object, additionalProperties: { type: integer } } }",
    files: { "templates/service.yaml": "{{ range $name, $port := .Values.ports }}{{ $name }}: {{ $port }}{{ end }}" },
  },
  bad: {
    schema: "properties: { ports: { type: object, additionalProperties: { type: integer } } }",
    files: { "templates/service.yaml": '{{ index .Values "ports" | toYaml }}' },
  },
  check({ chart }) {
    const { findings, placeOf } = templateAnalysis(chart);
    return findings.filter((finding) => finding.kind === "unfollowable")
      .map(({ what, remedy, file, at }) => ({ rule: "template/unfollowable", message: `${what} can't be followed to the schema`, remedy, place: placeOf(file, at) }));
  },
};
