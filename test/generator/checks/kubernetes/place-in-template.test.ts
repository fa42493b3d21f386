import { expect, it } from "vitest";
import type { LintInput } from "../../../../generator/checks/lint-input.js";
import { kubernetesImageVersion } from "../../../../generator/checks/rules/kubernetes-image-version.js";
import { placeInTemplate } from "../../../../generator/checks/kubernetes/place-in-template.js";

const text = `{{/* what stands
here: */}}
{{- if .Values.web }}
# kind: Nothing
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "x.name" . }}
  labels: {{- include "x.labels" . | nindent 4 }}
    app.kubernetes.io/part-of: x
spec:
  template:
    spec:
      {{- with .Values.pod }}
      containers: []
      {{- end }}
      containers:
      - name: {{ .Chart.Name }}-web
        image: a
        securityContext: { privileged: true }
      - image: b
        name: sidecar
        resources:
          limits: {}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ include "x.name" . }}-replicas
spec:
  clusterIP: None
---
kind: Service
metadata: { name: x }
spec:
  ports:
    - port: 1
    - port: 2
      name: two
{{- end }}
---
kind: "ClusterRole"
metadata:
  name: x
rules:
  {{- if .Values.all }}
  - verbs: ["*"]
  {{- end }}
  - verbs: [get]
`;
const lines = text.split("\n");
const file = { path: "templates/x.yaml", source: "chart-templates/x/templates/x.yaml", text, sourceLines: lines.map((_, index) => index + 1) };
const lineOf = (path: string | undefined): string => lines[placeInTemplate(file, path).line! - 1]!.trim();

it.each([
  ["Deployment/x", "kind: Deployment"],
  ["Deployment/x metadata.name", 'name: {{ include "x.name" . }}'],
  ["Deployment/x metadata.labels.app.kubernetes.io/part-of", "app.kubernetes.io/part-of: x"],
  ["Deployment/x spec.template.spec.containers[sidecar].resources.limits", "limits: {}"],
  ["Deployment/x spec.template.spec.containers[sidecar].image", "- image: b"],
  ["Deployment/x spec.template.spec.hostNetwork", "spec:"],
  ["Service/x-replicas spec.clusterIP", "clusterIP: None"],
  ["Service/x-replicas", "kind: Service"],
  ["Service/x spec.ports[1].name", "name: two"],
  // a line of the template may leave the first item out, so that the second may be the first
  ["ClusterRole/x rules[1].verbs", "rules:"],
  ["ConfigMap/x data", "apiVersion: apps/v1"],
  [undefined, "apiVersion: apps/v1"],
])("%s is written at %s", (path, line) => expect(lineOf(path)).toBe(line));

it("of two documents of a kind, the one of the name", () => {
  expect(placeInTemplate(file, "Service/x-replicas").line).toBeLessThan(placeInTemplate(file, "Service/x").line!);
});

it("the line is that of the source, and the column only where the build changed nothing in it", () => {
  const built = { ...file, sourceLines: lines.map((_, index) => index + 11), taggedLines: [16] };
  expect(placeInTemplate(built, "Deployment/x")).toEqual({ file: file.source, line: 16 });
  expect(placeInTemplate(built, "Deployment/x metadata.name")).toEqual({ file: file.source, line: 18, column: 3 });
  expect(placeInTemplate({ ...file, text: "{{ include \"x\" . }}", sourceLines: [1] }, "Service/x")).toEqual({ file: file.source });
});

it("what a rule has against an object is placed where its template writes it", () => {
  const manifest = { ok: true as const, value: `# Source: x/templates/x.yaml\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: db }\nspec: { template: { spec: { containers: [{ name: sidecar, image: b }] } } }\n` };
  const input = {
    chart: { facts: { name: "x", version: "1", appVersion: "1" }, schema: {}, defaults: {}, files: [file], operations: [] },
    scenarios: [{ file: "x", scenario: { title: "x", values: {}, changes: [] }, renderings: [{ helm: "", manifest, baseline: manifest }] }],
  } as unknown as LintInput;
  const [problem] = kubernetesImageVersion.check(input);
  expect(problem!.place).toEqual({ file: file.source, line: lines.indexOf("      - image: b") + 1, column: 9 });
});
