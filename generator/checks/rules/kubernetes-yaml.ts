import { problemsOfManifests } from "../kubernetes/rendered-objects.js";
import type { Rule } from "../rule.js";

export const kubernetesYaml: Rule = {
  id: "kubernetes/yaml",
  why: "Of a key that is written twice one value wins silently, and an object without kind or name fails only in the cluster.",
  good: { manifest: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\n" },
  bad: { manifest: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\n  name: db2\n" },
  check(input) {
    return problemsOfManifests(input, ({ objects, errors }) => {
      const seen = new Set<string>();
      const broken = errors.map(({ template, message }) => ({ rule: "kubernetes/yaml", message: `the rendered YAML is broken: ${message}`, remedy: "correct the template", template }));
      const incomplete = objects.flatMap(({ name, template, value }) => {
        const { apiVersion, kind, metadata } = value as { apiVersion?: unknown; kind?: unknown; metadata?: { name?: unknown; namespace?: unknown } };
        const missing = [typeof apiVersion !== "string" && "apiVersion", typeof kind !== "string" && "kind", typeof metadata?.name !== "string" && "metadata.name"].filter((field) => field !== false);
        const problems = missing.map((field) => ({ rule: "kubernetes/yaml", path: name, message: `${field} is missing or not text`, remedy: "give every object apiVersion, kind and metadata.name", template }));
        const identity = `${String(apiVersion)}/${name} ${String(metadata?.namespace)}`;
        if (seen.has(identity)) problems.push({ rule: "kubernetes/yaml", path: name, message: "the object is rendered twice", remedy: "name one of the two differently", template });
        seen.add(identity);
        return problems;
      });
      return [...broken, ...incomplete];
    });
  },
};
