import { field } from "../kubernetes/fields.js";
import { objectRule } from "../object-rule.js";

const configMap = (name: string): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name} }
`;

/** Kinds whose names are not the release's to choose. */
const SINGLE = ["CustomResourceDefinition", "APIService", "Namespace", "List"];

export const kubernetesReleaseName = objectRule({
  id: "kubernetes/release-name",
  why: "Two releases in one namespace fight over an object whose name doesn't tell them apart; the second can't be installed, or takes the first's.",
  good: { manifest: configMap("db-settings") },
  bad: { manifest: configMap("settings") },
  judge({ object: { value }, release, isDefault }) {
    const name = field(value, "metadata.name");
    // with other values a user may have named the objects
    if (SINGLE.includes(String(value["kind"]))) return [];
    if (!isDefault || typeof name !== "string" || name.includes(release)) return [];
    return [{ field: "metadata.name", given: name, message: `the name does not tell the release (${release})`, remedy: "begin it with the release's name, as the chart's fullname does" }];
  },
});
