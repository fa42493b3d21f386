import { field, objectsAt, textsAt } from "../kubernetes/fields.js";
import { objectRule, type Finding } from "../object-rule.js";

const role = (rule: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: db }
rules:
  - apiGroups: [""]
    resources: [secrets]
    ${rule}
`;

export const kubernetesRbac = objectRule({
  id: "kubernetes/rbac",
  why: "A right that is wider than its use is a way from one broken pod to every Secret of the namespace, or to the whole cluster.",
  good: { manifest: role(`resourceNames: [db]
    verbs: [get]`) },
  bad: { manifest: role("verbs: [get]") },
  judge({ object: { value } }) {
    switch (value["kind"]) {
      case "Role": case "ClusterRole": return objectsAt(value, "rules").flatMap((rule, index) => ruleFindings(rule, `rules[${index}]`));
      case "RoleBinding": case "ClusterRoleBinding": return bindingFindings(value);
      default: return [];
    }
  },
});

/** Verbs by which an account gives itself the rights of others. */
const ESCALATING = ["escalate", "bind", "impersonate"];

function ruleFindings(rule: Record<string, unknown>, path: string): Finding[] {
  const [groups, resources, verbs, names] = ["apiGroups", "resources", "verbs", "resourceNames"].map((key) => textsAt(rule, key)) as [string[], string[], string[], string[]];
  const wide = Object.entries({ apiGroups: groups, resources, verbs }).filter(([, given]) => given.includes("*"));
  const escalating = verbs.filter((verb) => ESCALATING.includes(verb));
  const readsSecrets = resources.includes("secrets") && groups.includes("") && names.length === 0 && verbs.some((verb) => ["get", "list", "watch"].includes(verb));
  return [
    ...wide.map(([key]) => ({ field: `${path}.${key}`, given: "*", message: "a wildcard also stands for all that is added later", remedy: "name what is used" })),
    ...escalating.map((verb) => ({ field: `${path}.verbs`, given: verb, message: `${verb} gives the rights of others`, remedy: "leave it out" })),
    ...(readsSecrets ? [{ field: `${path}.resourceNames`, message: "the rule reads every Secret wherever it is bound", remedy: "name the Secrets; or mount them, which needs no right" }] : []),
  ];
}

function bindingFindings(value: Record<string, unknown>): Finding[] {
  const role = field(value, "roleRef.name");
  const everybody = objectsAt(value, "subjects").map((subject) => field(subject, "name")).filter((name) => ["system:anonymous", "system:unauthenticated", "system:authenticated"].includes(String(name)));
  return [
    ...(role === "cluster-admin" ? [{ field: "roleRef.name", given: role, message: "the account may do everything everywhere", remedy: "bind a Role with what is used" }] : []),
    ...everybody.map((name) => ({ field: "subjects", given: name, message: "the rights go to everybody", remedy: "bind an account of the chart's own" })),
  ];
}
