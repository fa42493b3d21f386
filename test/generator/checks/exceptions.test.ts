import { expect, it } from "vitest";
import { exampleInput } from "../../../generator/checks/example-input.js";
import { lintChart } from "../../../generator/checks/lint-chart.js";

const service = (annotation: string, selector = "role: primary"): string => `apiVersion: v1
kind: Service
metadata:
  name: db
  labels: { app.kubernetes.io/name: x, app.kubernetes.io/instance: db, app.kubernetes.io/managed-by: Helm }
  annotations: { ${annotation} }
spec: { ports: [{ port: 5432 }], selector: { ${selector} } }
---
apiVersion: v1
kind: Pod
metadata:
  name: db
  labels: { app: db, app.kubernetes.io/name: x, app.kubernetes.io/instance: db, app.kubernetes.io/managed-by: Helm }
spec:
  automountServiceAccountToken: false
  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
  containers:
    - name: db
      image: x:1
      resources: { requests: { cpu: 1, memory: 1Mi }, limits: { memory: 1Mi } }
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
`;
const found = (annotation: string, selector?: string) => lintChart(exampleInput({ manifest: service(annotation, selector) })).map(({ rule, nearest }) => (nearest ? `${rule}: ${nearest}` : rule));

it("an object with a reason is excepted, from that rule only", () => {
  expect(found("")).toEqual(["kubernetes/service-endpoints"]);
  expect(found('helmwright/ignore-service-endpoints: "set at run time"')).toEqual([]);
});

it.each([
  ["without a reason", 'helmwright/ignore-service-endpoints: ""', ["kubernetes/service-endpoints", "kubernetes/exceptions"]],
  ["with blanks for a reason", 'helmwright/ignore-service-endpoints: "  "', ["kubernetes/service-endpoints", "kubernetes/exceptions"]],
  ["from a rule that isn't there", 'helmwright/ignore-service-endpoint: "x"', ["kubernetes/service-endpoints", "kubernetes/exceptions: helmwright/ignore-service-endpoints"]],
  ["from a rule that allows none", 'helmwright/ignore-schema: "x"', ["kubernetes/service-endpoints", "kubernetes/exceptions"]],
])("an exception %s is a problem and excepts from nothing", (_, annotation, expected) => {
  expect(found(annotation).map((text) => text).sort()).toEqual([...expected].sort());
});

it("an exception that nothing needs is a problem", () => {
  expect(found('helmwright/ignore-service-endpoints: "set at run time"', "app: db")).toEqual(["kubernetes/exceptions"]);
});
