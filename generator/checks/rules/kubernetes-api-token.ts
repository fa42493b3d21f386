import { field, objectsAt } from "../kubernetes/fields.js";
import { podOf } from "../kubernetes/pods.js";
import { objectRule, type JudgedObject } from "../object-rule.js";

const pod = (spec: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: db }
spec:
  ${spec}
  containers: [{ name: db }]
`;

export const kubernetesApiToken = objectRule({
  id: "kubernetes/api-token",
  why: "Every pod gets a token for Kubernetes' API unless it says no; whoever breaks into one that never needed it may then ask the API.",
  good: { manifest: pod("automountServiceAccountToken: false") },
  bad: { manifest: pod("serviceAccountName: default") },
  judge(judged) {
    const made = podOf(judged.object);
    if (made === undefined || made.spec["automountServiceAccountToken"] === false) return [];
    const account = String(made.spec["serviceAccountName"] ?? "default");
    if (made.spec["automountServiceAccountToken"] !== true && isWithoutToken(judged, account)) return [];
    if (isBound(judged, account)) return [];
    return [{
      field: `${made.path === "" ? "spec" : `${made.path}.spec`}.automountServiceAccountToken`,
      message: `the pod gets a token of the account ${account}, to which this chart gives no rights`,
      remedy: "set automountServiceAccountToken: false on the pod or its ServiceAccount",
    }];
  },
});

const isWithoutToken = ({ objects }: JudgedObject, account: string): boolean =>
  objects.some(({ name, value }) => name === `ServiceAccount/${account}` && value["automountServiceAccountToken"] === false);

/** Whether a binding gives the account rights: then it needs its token. */
const isBound = ({ objects }: JudgedObject, account: string): boolean =>
  objects.some(({ value }) => ["RoleBinding", "ClusterRoleBinding"].includes(String(value["kind"])) && objectsAt(value, "subjects").some((subject) => field(subject, "name") === account));
