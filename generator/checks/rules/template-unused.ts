import type { Rule } from "../rule.js";
import { templateAnalysis } from "../template-analysis.js";

export const templateUnused: Rule = {
  id: "template/unused",
  why: "A helper that nothing includes is read and kept up for nothing, and no other check looks into it.",
  good: { files: { "templates/service.yaml": 'name: {{ include "x.name" . }}', "templates/_names.tpl": '{{ define "x.name" }}x{{ end }}' } },
  bad: { files: { "templates/_names.tpl": '{{ define "x.name" }}x{{ end }}' } },
  check({ chart }) {
    const { complete, files, included, placeOf } = templateAnalysis(chart);
    if (!complete) return [];
    return files.flatMap(({ path, parsed }) => [...parsed.definitions]
      .filter(([name]) => !included.has(name))
      .map(([name, { at }]) => ({ rule: "template/unused", message: `nothing includes ${JSON.stringify(name)}`, remedy: "remove it", place: placeOf(path, at) })));
  },
};
