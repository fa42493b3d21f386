import { nearestKey } from "../../values/nearest-key.js";
import { knownKeys } from "../../values/schema-search.js";
import type { Problem, SchemaNode } from "../../model.js";
import type { Finding } from "../go-template/value-uses.js";
import { schemaOf } from "../go-template/values-schema.js";
import type { Rule } from "../rule.js";
import { templateAnalysis } from "../template-analysis.js";

export const templateUnknownPath: Rule = {
  id: "template/unknown-path",
  why: "Helm renders a path that doesn't exist as nothing, so a typo in a template silently drops what the user asked for.",
  good: {
    schema: "properties: { port: { type: integer, default: 5432 } }",
    files: { "templates/service.yaml": "port: {{ .Values.port }}" },
  },
  bad: {
    schema: "properties: { port: { type: integer, default: 5432 } }",
    files: { "templates/service.yaml": "port: {{ .Values.prt }}{{ .Values.port }}" },
  },
  check({ chart }) {
    const { findings, placeOf } = templateAnalysis(chart);
    return findings.filter((finding) => finding.kind === "unknown")
      .map((finding) => ({ ...unknownPath(finding, chart.schema), place: placeOf(finding.file, finding.at) }));
  },
};

function unknownPath({ path, root }: Extract<Finding, { kind: "unknown" }>, schema: SchemaNode): Problem {
  const shown = path.join(".");
  if (root === ".") {
    return { rule: templateUnknownPath.id, path: shown, message: `.${shown} is neither a field of Helm's root object nor a key of the dict`, remedy: "correct the name; values are below .Values" };
  }
  const holder = schemaOf(schema, path.slice(0, -1));
  const known = holder === undefined || holder === true ? [] : knownKeys(holder);
  const nearest = nearestKey(path.at(-1)!, known);
  return {
    rule: templateUnknownPath.id,
    path: shown,
    message: `.Values.${shown} is not in the schema`,
    allowed: known.length === 0 ? "no field below this one" : known.join(", "),
    ...(nearest === undefined ? {} : { nearest }),
    remedy: "correct the path, or add the field to the schema",
  };
}
