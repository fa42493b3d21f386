import type { Problem } from "../../model.js";
import { collapsedErrors } from "../../values/collapsed-errors.js";
import { errorInWords } from "../../values/error-words.js";
import { nearestKey } from "../../values/nearest-key.js";
import { valueError } from "../../values/value-error.js";
import { listed } from "../../values/value-text.js";
import { kubernetesSchemas, openApiErrors } from "../../kubernetes/kubernetes-schemas.js";
import { minorOf } from "../../kubernetes/openapi-history.js";
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
  check: (input) => problemsOfObjects(input, (object) => ofAllVersions(object, input.kubernetes ?? [])),
};

const judged = new Map<string, Map<string, Problem[]>>();
const mostRemembered = 20_000;

/** What a version of Kubernetes has against an object. Objects that scenarios share are looked at once. */
export function objectProblems(object: ManifestObject, version?: string): Problem[] {
  const text = JSON.stringify(object.value);
  const known = judged.get(text) ?? new Map<string, Problem[]>();
  if (judged.size >= mostRemembered) judged.clear();
  judged.set(text, known);
  const problems = known.get(version ?? "") ?? schemaProblems(object, version);
  known.set(version ?? "", problems);
  return problems;
}

/** A problem that several versions have is said once, with the versions. */
function ofAllVersions(object: ManifestObject, versions: readonly string[]): Problem[] {
  if (versions.length === 0) return objectProblems(object);
  const byText = new Map<string, { problem: Problem; versions: string[] }>();
  for (const version of versions) {
    for (const problem of objectProblems(object, version)) {
      const text = JSON.stringify([problem.path, problem.message]);
      byText.set(text, { problem, versions: [...(byText.get(text)?.versions ?? []), version] });
    }
  }
  return [...byText.values()].map(({ problem, versions: having }) => (having.length === versions.length ? problem : { ...problem, message: `${problem.message} in Kubernetes ${listed(having.map(minorOf), "and")}` }));
}

function schemaProblems(object: ManifestObject, version?: string): Problem[] {
  const { name, value } = object;
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return [];
  const errors = openApiErrors(apiVersion, kind, value, version);
  // kubernetes/removed-api says more of those that Kubernetes once had
  if (errors === undefined && isCustom(object)) return [];
  if (errors === undefined) return removedApi(apiVersion, kind) ? [] : [unknownKind(name, apiVersion, kind, version)];
  return collapsedErrors(errors.map((error) => valueError(error, value))).map((error) => {
    const { problem } = errorInWords(error, {});
    // what a Secret holds is nobody's to read in a log
    if (kind === "Secret" && /^(data|stringData)$/.test(String(error.path[0]))) return { rule: "kubernetes/schema", path: `${name} ${problem.path ?? ""}`.trim(), message: "is not what Kubernetes accepts here", allowed: "base64 in data, text in stringData" };
    const remedy = error.data === null ? "render nothing, or an empty object" : problem.remedy;
    return { ...problem, ...(remedy === undefined ? {} : { remedy }), rule: "kubernetes/schema", path: `${name} ${problem.path ?? ""}`.trim() };
  });
}

function unknownKind(name: string, apiVersion: string, kind: string, wanted?: string): Problem {
  const { version, kinds } = kubernetesSchemas(wanted);
  const given = `${apiVersion}/${kind}`;
  const known = Object.keys(kinds);
  const nearest = known.find((other) => other.endsWith(`/${kind}`)) ?? nearestKey(given, known);
  return {
    rule: "kubernetes/schema", path: name, message: `Kubernetes ${version} has no ${given}`, given,
    ...(nearest === undefined ? {} : { nearest }), remedy: "correct apiVersion or kind",
  };
}
