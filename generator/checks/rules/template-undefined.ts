import { nearestKey } from "../../values/nearest-key.js";
import type { Rule } from "../rule.js";
import { templateAnalysis } from "../template-analysis.js";

export const templateUndefined: Rule = {
  id: "template/undefined",
  why: "Helm finds out that an included template doesn't exist only when values lead it there.",
  good: { files: { "templates/service.yaml": 'name: {{ include "x.name" . }}', "templates/_names.tpl": '{{ define "x.name" }}x{{ end }}' } },
  bad: { files: { "templates/service.yaml": 'name: {{ include "x.nam" . }}{{ include "x.name" . }}', "templates/_names.tpl": '{{ define "x.name" }}x{{ end }}' } },
  check({ chart }) {
    const { complete, findings, files, placeOf } = templateAnalysis(chart);
    if (!complete) return [];
    const defined = files.flatMap(({ parsed }) => [...parsed.definitions.keys()]);
    return findings.filter((finding) => finding.kind === "undefined").map(({ name, file, at }) => {
      const nearest = nearestKey(name, defined);
      return { rule: "template/undefined", message: `no template is named ${JSON.stringify(name)}`, ...(nearest === undefined ? {} : { nearest }), remedy: "correct the name or define it", place: placeOf(file, at) };
    });
  },
};
