import { expect, it } from "vitest";
import { exampleInput } from "../../../generator/checks/example-input.js";
import { objectRules } from "../../../generator/checks/lint-chart.js";

/** What a rule finds in a manifest: field and message of each. The two examples that each rule has are in rules.test.ts. */
function found(id: string, manifest: string, baseline = "", values = "{}"): string[] {
  const rule = objectRules.find((known) => known.id === `kubernetes/${id}`)!;
  return rule.check(exampleInput({ manifest, baseline, values })).map(({ path, message }) => `${path?.split(" ").slice(1).join(" ")}: ${message.replace(/ \(scenario .*/, "")}`);
}

const workload = (kind: string, { spec = "", pod = "", container = "", labels = "app: db", name = "db" }): string => `---
apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name} }
spec: { ${spec} template: { metadata: { labels: { ${labels} } }, spec: { ${pod} containers: [{ name: db, image: "db:1", ${container} }] } } }
`;
const service = (spec: string): string => `---\napiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { ${spec} }\n`;
const budget = (spec: string): string => `---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: db }\nspec: { ${spec}, selector: { matchLabels: { app: db } } }\n`;
const restricted = "securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }, seccompProfile: { type: RuntimeDefault } }";
const container = "spec.template.spec.containers[db]";

it.each<[string, string, string, string[]]>([
  ["probes", "liveness that is readiness", workload("Deployment", { container: "livenessProbe: { tcpSocket: { port: 1 } }, readinessProbe: { tcpSocket: { port: 1 } }" }), [`${container}.livenessProbe: the liveness probe is the readiness probe, so a busy server is killed instead of spared`]],
  ["probes", "a pod that no Service offers", workload("Deployment", {}), []],
  ["probes", "a Service that offers pods that aren't ready too", service("selector: { app: db }, publishNotReadyAddresses: true") + workload("Deployment", {}), []],
  ["probes", "a Job", service("selector: { app: db }") + workload("Job", {}), []],
  ["resources", "limits without requests", workload("Job", { container: "resources: { limits: { cpu: 1, memory: 1Gi } }" }), []],
  ["resources", "nothing", workload("Job", {}), [`${container}.resources: the container has no requests.cpu, requests.memory, limits.memory`]],
  ["resources", "500m beside 1", workload("Job", { container: "resources: { requests: { cpu: 500m, memory: 1000Mi }, limits: { cpu: 1, memory: 1Gi } }" }), []],
  ["restricted", "a pod as it should be", workload("Job", { container: restricted }), []],
  ["restricted", "settings of the pod", workload("Job", { pod: "securityContext: { runAsNonRoot: true, seccompProfile: { type: Localhost } },", container: "securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] } }" }), []],
  ["restricted", "a pod of the node's", workload("DaemonSet", { pod: "hostNetwork: true, volumes: [{ name: root, hostPath: { path: / } }],", container: `${restricted}, ports: [{ containerPort: 1, hostPort: 1 }]` }), [
    "spec.template.spec.hostNetwork: the pod shares this with its node", "spec.template.spec.volumes[root]: a volume of this kind is not allowed", `${container}.ports: takes a port of the node`]],
  ["restricted", "rights that are added", workload("Job", { container: restricted.replace("drop: [ALL]", "drop: [ALL], add: [SYS_ADMIN]").replace("runAsNonRoot: true", "runAsNonRoot: true, runAsUser: 0, privileged: true") }), [
    `${container}.securityContext.runAsUser: is root`, `${container}.securityContext.privileged: the container has all rights of its node`, `${container}.securityContext.capabilities.add: adds SYS_ADMIN`]],
  ["read-only-root", "an init container too", workload("Job", { pod: "initContainers: [{ name: first }],", container: "securityContext: { readOnlyRootFilesystem: true }" }), ["spec.template.spec.initContainers[first].securityContext.readOnlyRootFilesystem: is not true"]],
  ["api-token", "an account that takes none", `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: db }\nautomountServiceAccountToken: false\n${workload("Job", { pod: "serviceAccountName: db," })}`, []],
  ["api-token", "an account with rights", `kind: RoleBinding\nmetadata: { name: db }\nsubjects: [{ kind: ServiceAccount, name: db }]\n${workload("Job", { pod: "serviceAccountName: db," })}`, []],
  ["rbac", "wildcards and verbs that give more", 'kind: ClusterRole\nmetadata: { name: db }\nrules: [{ apiGroups: ["*"], resources: [roles], verbs: [bind] }]\n', ["rules[0].apiGroups: a wildcard also stands for all that is added later", "rules[0].verbs: bind gives the rights of others"]],
  ["rbac", "one Secret by name", 'kind: Role\nmetadata: { name: db }\nrules: [{ apiGroups: [""], resources: [secrets], resourceNames: [db], verbs: [get, patch] }]\n', []],
  ["rbac", "a binding of everything to everybody", "kind: ClusterRoleBinding\nmetadata: { name: db }\nroleRef: { name: cluster-admin }\nsubjects: [{ name: system:authenticated }]\n", ["roleRef.name: the account may do everything everywhere", "subjects: the rights go to everybody"]],
  ["secret-place", "places, switches and files are no secrets", workload("Job", { container: 'env: [{ name: PASSWORD_FILE, value: /x }, { name: DB_PASSWORD, value: /run/x }, { name: ALLOW_EMPTY_PASSWORD, value: "yes" }, { name: SECRET, value: db }, { name: A_TOKEN, value: $(TOKEN) }], args: ["--password-file=x", "--password=$(PASSWORD)"]' }), []],
  ["secret-place", "a command line", workload("Job", { container: "args: [--admin-password=hunter2]" }), [`${container}.args: the command line holds what looks like a secret`]],
  ["secret-place", "a key in a ConfigMap", 'kind: ConfigMap\nmetadata: { name: db }\ndata: { "tls.key": "-----BEGIN PRIVATE KEY-----", passwd: "root:x:0\\nx:1\\n", adminPassword: hunter2 }\n', ["data[tls.key]: a ConfigMap holds what looks like a secret", "data[adminPassword]: a ConfigMap holds what looks like a secret"]],
  ["image-version", "a registry with a port", workload("Job", {}).replace("db:1", "localhost:5000/db"), [`${container}.image: the image has neither tag nor digest`]],
  ["image-version", "a digest", workload("Job", {}).replace("db:1", "localhost:5000/db@sha256:abc"), []],
  ["service-endpoints", "the pod of a StatefulSet by its name", service('selector: { app: db, "statefulset.kubernetes.io/pod-name": db-1 }') + workload("StatefulSet", { spec: "replicas: 2," }), []],
  ["service-endpoints", "a pod of a StatefulSet that there is not", service('selector: { app: db, "statefulset.kubernetes.io/pod-name": db-2 }') + workload("StatefulSet", { spec: "replicas: 2," }), ["spec.selector: no pod of the chart has these labels"]],
  ["service-endpoints", "no selector, or a name elsewhere", service("ports: []") + service("type: ExternalName, selector: { a: b }"), []],
  ["service-endpoints", "a port that no container names", service("selector: { app: db }, ports: [{ port: 1, targetPort: web }]") + workload("Deployment", {}), ["spec.ports: no container of the selected pods has a port of this name"]],
  ["network-policy", "expressions, and all pods", ["matchExpressions: [{ key: app, operator: In, values: [db] }]", ""].map((selector) => `---\nkind: NetworkPolicy\nmetadata: { name: db }\nspec: { podSelector: { ${selector} } }\n`).join("") + workload("Job", {}), []],
  ["disruption-budget", "one of one", budget("minAvailable: 1") + workload("Deployment", {}), ["spec.minAvailable: no pod may ever be moved: there is one"]],
  ["disruption-budget", "none", budget("maxUnavailable: 0") + workload("DaemonSet", {}), ["spec.maxUnavailable: no pod may ever be moved"]],
  ["disruption-budget", "as many as an autoscaler likes", `${budget("minAvailable: 1")}${workload("Deployment", {})}---\nkind: HorizontalPodAutoscaler\nmetadata: { name: db }\nspec: { scaleTargetRef: { kind: Deployment, name: db } }\n`, []],
  ["service-endpoints", "pods that an operator may make", `${service("selector: { app: web }")}${workload("Deployment", {})}---\napiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: { name: db }\n`, ["spec.selector: no pod of the chart has these labels; whether one that a custom resource or somebody else makes has them isn't known"]],
  ["service-endpoints", "a Service for another namespace's pods", `${workload("Deployment", {})}---\nkind: Service\nmetadata: { name: dns, namespace: kube-system }\nspec: { selector: { k8s-app: kube-dns } }\n`, ["spec.selector: no pod of the chart has these labels; whether one that a custom resource or somebody else makes has them isn't known"]],
  ["disruption-budget", "a budget for nobody", budget("maxUnavailable: 1") + workload("Deployment", { labels: "app: web" }), ["spec.selector: no pod of the chart has these labels"]],
  ["removed-api", "one of the same name that stays", "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: db }\n", []],
])("%s: %s", (id, _, manifest, expected) => expect(found(id, manifest)).toEqual(expected));

it.each<[string, string, string, string[]]>([
  ["a Service that becomes headless", service("clusterIP: None"), service("type: ClusterIP"), ["spec.clusterIP: another value"]],
  ["the class of a claim, which is the user's choice", "kind: PersistentVolumeClaim\nmetadata: { name: db }\nspec: { storageClassName: fast }\n", "kind: PersistentVolumeClaim\nmetadata: { name: db }\nspec: {}\n", []],
  ["a Job of the same name with another pod", workload("Job", { container: "args: [a]" }), workload("Job", {}), ["spec.template: another value"]],
  ["a hook, which Helm makes anew", workload("Job", { container: "args: [a]" }).replace("name: db }", "name: db, annotations: { helm.sh/hook: pre-upgrade } }"), workload("Job", {}), []],
  ["a selector that has the chart's version", workload("StatefulSet", { spec: "selector: { matchLabels: { helm.sh/chart: x-1 } }," }), "", ["spec.selector.matchLabels: the label changes"]],
])("immutable-fields: %s", (_, manifest, baseline, expected) => {
  const messages = found("immutable-fields", manifest, baseline);
  expect(messages.map((message, index) => message.slice(0, expected[index]?.length))).toEqual(expected);
});

it("release-name: only what the defaults render must tell the release", () => {
  const configMap = "kind: ConfigMap\nmetadata: { name: mine }\n";
  expect(found("release-name", configMap)).toEqual(["metadata.name: the name does not tell the release (db)"]);
  expect(found("release-name", configMap, "", "fullnameOverride: mine")).toEqual([]);
});

it.each(objectRules.map(({ id }) => id.replace("kubernetes/", "")))("%s survives objects of any shape", (id) => {
  const kinds = ["Pod", "Deployment", "StatefulSet", "Job", "CronJob", "Service", "NetworkPolicy", "PodDisruptionBudget", "Role", "RoleBinding", "ConfigMap", "HorizontalPodAutoscaler"];
  const odd = ["spec: 1", "spec: []", "spec: { template: { spec: { containers: x, volumes: [1], initContainers: [null] } }, selector: 3, ports: 4 }", "rules: [1]\nsubjects: x\ndata: []", "metadata: 3", "metadata: { name: 1, labels: x, annotations: [] }\nspec: { containers: [[], { env: 1, ports: [1], args: 3, image: {} }] }"];
  const manifest = kinds.flatMap((kind) => odd.map((text) => `---\nkind: ${kind}\n${text}\n`)).join("");
  expect(() => found(id, manifest, manifest)).not.toThrow();
});
