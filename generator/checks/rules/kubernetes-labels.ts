import type { Problem } from "../../model.js";
import { isPlainObject } from "../../values/default-values.js";
import type { ManifestObject } from "../kubernetes/manifest-objects.js";
import { problemsOfObjects } from "../kubernetes/rendered-objects.js";
import type { Rule } from "../rule.js";

const labelled = (value: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: db, labels: { app.kubernetes.io/instance: "${value}" } }\n`;

export const kubernetesLabels: Rule = {
  id: "kubernetes/labels",
  why: "The cluster refuses an object for one label that is too long or has a character too many; schemas only say that it is text.",
  good: { manifest: labelled("db") },
  bad: { manifest: labelled("db-") },
  check: (input) => problemsOfObjects(input, labelProblems),
};

/** Fields whose keys and values are labels, wherever they stand. */
const labelFields = new Set(["labels", "matchLabels", "nodeSelector"]);

const labelValue = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
const labelKey = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

function labelProblems({ name, value }: ManifestObject): Problem[] {
  // a schema describes fields of these names
  if (value["kind"] === "CustomResourceDefinition") return [];
  const problems: Problem[] = [];
  const visit = (node: unknown, path: string): void => {
    if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${path}[${index}]`));
    if (!isPlainObject(node)) return;
    for (const [key, child] of Object.entries(node)) {
      const below = path === "" ? key : `${path}.${key}`;
      const isServiceSelector = value["kind"] === "Service" && below === "spec.selector";
      if ((labelFields.has(key) || isServiceSelector) && isPlainObject(child)) problems.push(...badLabels(child, `${name} ${below}`));
      else if (below !== "data" && below !== "stringData") visit(child, below);
    }
  };
  visit(value, "");
  return problems;
}

function badLabels(labels: Record<string, unknown>, path: string): Problem[] {
  return Object.entries(labels).flatMap(([key, value]) => {
    const fields = { rule: "kubernetes/labels", path: `${path}["${key}"]`, remedy: "shorten or clean it in the template" };
    const found: Problem[] = [];
    if (!labelKey.test(key) || key.split("/").at(-1)!.length > 63 || key.length > 317) {
      found.push({ ...fields, given: key, message: "the label's key is not one that Kubernetes accepts", allowed: 'at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"' });
    }
    // a value that isn't text is a matter of kubernetes/schema
    if (typeof value === "string" && (!labelValue.test(value) || value.length > 63)) {
      found.push({ ...fields, given: value, message: value.length > 63 ? `the label's value has ${value.length} characters` : "the label's value is not one that Kubernetes accepts", allowed: 'at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or digit' });
    }
    return found;
  });
}
