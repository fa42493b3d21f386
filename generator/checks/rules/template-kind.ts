import { problemsOfManifests, type FoundInTemplate } from "../kubernetes/rendered-objects.js";
import type { Rule } from "../rule.js";

const object = (file: string, kind: string): string => `---\n# Source: x/templates/${file}\napiVersion: v1\nkind: ${kind}\nmetadata: { name: db }\n`;

export const templateKind: Rule = {
  id: "template/kind",
  why: "Whoever looks for an object finds its template by the name of the file: it begins with the kind, and no other kind hides in it.",
  good: { manifest: object("service-primary.yaml", "Service") + object("tests/connection.yaml", "Pod") },
  bad: { manifest: object("service.yaml", "Service") + object("service.yaml", "ConfigMap") },
  check(input) {
    return problemsOfManifests(input, ({ objects }) => objects.flatMap(({ name, template, value }): FoundInTemplate[] => {
      const kind = String(value["kind"]).toLowerCase();
      const [file = ""] = template?.split("/").slice(-1) ?? [];
      // tests are named by what they try
      if (template === undefined || template.startsWith("templates/tests/") || file.replace(/[-.].*/, "") === kind) return [];
      return [{ rule: "template/kind", path: name, message: `${file} renders a ${String(value["kind"])}`, allowed: `a file whose name begins with ${kind}`, remedy: "rename the template, or give the object a file of its own", template }];
    }));
  },
};
