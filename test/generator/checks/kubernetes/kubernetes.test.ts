import { describe, expect, it } from "vitest";
import { exampleInput } from "../../../../generator/checks/example-input.js";
import { kubernetesSchemas } from "../../../../generator/kubernetes/kubernetes-schemas.js";
import { lintChart } from "../../../../generator/checks/lint-chart.js";
import type { Problem } from "../../../../generator/model.js";

const check = (manifest: string): Problem[] => lintChart(exampleInput({ manifest })).filter(({ rule }) => /^kubernetes\/(yaml|schema|names|labels)$/.test(rule));

const statefulSet = (container = "", spec = "", metadata = ""): string => `
# Source: x/templates/statefulset.yaml
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, ${metadata} }
spec:
  serviceName: db
  selector: { matchLabels: { app: db } }
  ${spec}
  template:
    metadata: { labels: { app: db } }
    spec:
      containers:
        - name: postgres
          image: postgres:18
          ${container}
`;

const secret = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata: { name: db }\n${data}\n`;

it("accepts what is right", () => {
  expect(check(statefulSet("ports: [{ containerPort: 5432 }]", "replicas: 2"))).toEqual([]);
  expect(check(statefulSet("resources: { limits: { cpu: 2, memory: 1Gi, ephemeral-storage: 1e9 }, requests: { cpu: 250m } }"))).toEqual([]);
  expect(check(statefulSet("livenessProbe: { tcpSocket: { port: postgres } }"))).toEqual([]);
  expect(check(statefulSet("livenessProbe: { tcpSocket: { port: 5432 } }"))).toEqual([]);
  expect(check(secret("data: { a: cGc= }\nstringData: { b: 'no' }"))).toEqual([]);
  expect(check("---\n# Source: x/templates/empty.yaml\n---\n")).toEqual([]);
});

it("knows every kind that charts render", () => {
  const { version, kinds } = kubernetesSchemas();
  expect(version).toBe("1.34.4");
  for (const kind of ["v1/Service", "v1/ConfigMap", "v1/Secret", "v1/PersistentVolumeClaim", "v1/ServiceAccount", "v1/Pod", "apps/v1/StatefulSet", "apps/v1/Deployment", "batch/v1/CronJob", "batch/v1/Job", "policy/v1/PodDisruptionBudget", "networking.k8s.io/v1/NetworkPolicy", "rbac.authorization.k8s.io/v1/Role", "rbac.authorization.k8s.io/v1/RoleBinding", "apiextensions.k8s.io/v1/CustomResourceDefinition"]) {
    expect(kinds).toHaveProperty([kind]);
  }
});

describe("what the API would drop or refuse", () => {
  it.each<[string, string, Partial<Problem>]>([
    ["an unknown field", statefulSet("", "replica: 2"), { rule: "kubernetes/schema", path: "StatefulSet/db spec.replica", nearest: "replicas" }],
    ["an unknown field deep inside", statefulSet("imagepullPolicy: Always"), { path: "StatefulSet/db spec.template.spec.containers[0].imagepullPolicy", nearest: "imagePullPolicy" }],
    ["an unknown field at the top", `${statefulSet()}\nspecs: {}`, { path: "StatefulSet/db specs", nearest: "spec" }],
    ["a number as text", statefulSet("", 'replicas: "2"'), { path: "StatefulSet/db spec.replicas", allowed: "a whole number" }],
    ["YAML's no as an annotation", statefulSet("", "", "annotations: { a: no }"), { path: "StatefulSet/db metadata.annotations.a", given: false }],
    ["a number as an environment variable", statefulSet("env: [{ name: A, value: 1 }]"), { path: "StatefulSet/db spec.template.spec.containers[0].env[0].value" }],
    ["nothing where an object belongs", statefulSet("resources:"), { path: "StatefulSet/db spec.template.spec.containers[0].resources", remedy: "render nothing, or an empty object" }],
    ["a missing field", statefulSet("").replace("name: postgres", "stdin: true"), { rule: "kubernetes/schema", message: '"name" is missing in spec.template.spec.containers[0] (scenario example)' }],
    ["an unknown kind", "apiVersion: apps/v1\nkind: StatefulSt\nmetadata: { name: db }", { message: "Kubernetes 1.34.4 has no apps/v1/StatefulSt (scenario example)", nearest: "apps/v1/StatefulSet" }],
    ["a Secret, without showing it", "apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { password: 4242 }", { message: "is not what Kubernetes accepts here (scenario example)", path: expect.not.stringContaining("4242") }],
    ["a kind of another version", "apiVersion: policy/v2\nkind: PodDisruptionBudget\nmetadata: { name: db }", { message: "Kubernetes 1.34.4 has no policy/v2/PodDisruptionBudget (scenario example)", nearest: "policy/v1/PodDisruptionBudget" }],
    ["a Secret whose data is no base64", secret("data: { a: '{}' }"), { path: "Secret/db data.a" }],
    ["a quantity that is none", statefulSet("resources: { limits: { memory: 1 GB } }"), { path: "StatefulSet/db spec.template.spec.containers[0].resources.limits.memory" }],
  ])("%s", (_, manifest, expected) => {
    const problems = check(manifest);
    expect(problems, JSON.stringify(problems)).toHaveLength(1);
    expect(problems[0]).toMatchObject(expected);
  });
});

describe("YAML, names and labels", () => {
  it.each<[string, string, Partial<Problem>]>([
    ["a key given twice", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { a: b, a: c }", { rule: "kubernetes/yaml" }],
    ["an object given twice", `${secret("")}---\n${secret("")}`, { rule: "kubernetes/yaml", message: "the object is rendered twice (scenario example)" }],
    ["no kind", "apiVersion: v1\nmetadata: { name: a }", { rule: "kubernetes/yaml", message: "kind is missing or not text (scenario example)" }],
    ["text for an object", "just text", { rule: "kubernetes/yaml" }],
    ["broken YAML", "a: [", { rule: "kubernetes/yaml" }],
    ["a Service that begins with a digit", "apiVersion: v1\nkind: Service\nmetadata: { name: 1db }", { rule: "kubernetes/names" }],
    ["capitals", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: Db }", { rule: "kubernetes/names" }],
    ["a name that ends with a hyphen", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: db- }", { rule: "kubernetes/names" }],
    ["a CronJob's name of 53 characters", `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: ${"a".repeat(53)} }`, { rule: "kubernetes/names", message: "the name has 53 characters (scenario example)" }],
    ["a label of 64 characters", statefulSet("", "", `labels: { a: ${"a".repeat(64)} }`), { rule: "kubernetes/labels", path: 'StatefulSet/db metadata.labels["a"]' }],
    ["a label's key with a space", statefulSet("", "", 'labels: { "a b": c }'), { rule: "kubernetes/labels" }],
    ["a bad selector", "apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { selector: { app: db- } }", { rule: "kubernetes/labels", path: 'Service/db spec.selector["app"]' }],
  ])("%s", (_, manifest, expected) => {
    expect(check(manifest)).toContainEqual(expect.objectContaining(expected));
  });

  it("names the template of the chart, and a problem of many scenarios once", () => {
    const input = exampleInput({ files: { "templates/statefulset.yaml": "" }, manifest: statefulSet("", "replica: 2") });
    const [first] = input.scenarios;
    input.scenarios = ["a", "b", "c", "d", "e"].map((title) => ({ ...first!, scenario: { ...first!.scenario, title } }));
    const problems = lintChart(input).filter(({ rule }) => rule === "kubernetes/schema");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ message: 'unknown key "replica" in spec (scenario a, b, c and 2 more)', place: { file: "chart-templates/x/templates/statefulset.yaml" } });
  });
});
