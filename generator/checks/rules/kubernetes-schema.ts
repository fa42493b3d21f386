import type { Problem } from "../../model.js";
import { collapsedErrors } from "../../values/collapsed-errors.js";
import { errorInWords } from "../../values/error-words.js";
import { nearestKey } from "../../values/nearest-key.js";
import { valueError } from "../../values/value-error.js";
import { kubernetesSchemas, openApiErrors } from "../kubernetes/kubernetes-schemas.js";
import { isCustom, type ManifestObject } from "../kubernetes/manifest-objects.js";
import { removedApi } from "../kubernetes/removed-apis.js";
import { problemsOfObjects } from "../kubernetes/rendered-objects.js";
import type { Rule } from "../rule.js";

const service = (field: string): string => `apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { ports: [{ port: 5432, ${field}: 5432 }] }\n`;

export const kubernetesSchema: Rule = {
  id: "kubernetes/schema",
  why: "Kubernetes drops fields that it doesn't know with no more than a warning, so a misspelled one never takes effect.",
  good: { manifest: service("targetPort") },
  bad: { manifest: service("targetport") },
  check: (input) => problemsOfObjects(input, schemaProblems),
};

function schemaProblems(object: ManifestObject): Problem[] {
  const { name, value } = object;
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return [];
  const errors = openApiErrors(apiVersion, kind, value);
  // kubernetes/removed-api says more of those that Kubernetes once had
  if (errors === undefined && isCustom(object)) return [];
  if (errors === undefined) return removedApi(apiVersion, kind) ? [] : [unknownKind(name, apiVersion, kind)];
  return collapsedErrors(errors.map((error) => valueError(error, value))).map((error) => {
    const { problem } = errorInWords(error, {});
    // what a Secret holds is nobody's to read in a log
    if (kind === "Secret" && /^(data|stringData)$/.test(String(error.path[0]))) return { rule: "kubernetes/schema", path: `${name} ${problem.path ?? ""}`.trim(), message: "is not what Kubernetes accepts here", allowed: "base64 in data, text in stringData" };
    const remedy = error.data === null ? "render nothing, or an empty object" : problem.remedy;
    return { ...problem, ...(remedy === undefined ? {} : { remedy }), rule: "kubernetes/schema", path: `${name} ${problem.path ?? ""}`.trim() };
  });
}

function unknownKind(name: string, apiVersion: string, kind: string): Problem {
  const { version, kinds } = kubernetesSchemas();
  const given = `${apiVersion}/${kind}`;
  const known = Object.keys(kinds);
  const nearest = known.find((other) => other.endsWith(`/${kind}`)) ?? nearestKey(given, known);
  return {
    rule: "kubernetes/schema", path: name, message: `Kubernetes ${version} has no ${given}`, given,
    ...(nearest === undefined ? {} : { nearest }), remedy: "correct apiVersion or kind",
  };
}
