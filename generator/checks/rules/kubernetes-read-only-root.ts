import { field } from "../kubernetes/fields.js";
import { podOf } from "../kubernetes/pods.js";
import { objectRule } from "../object-rule.js";

const pod = (readOnly: boolean): string => `
apiVersion: v1
kind: Pod
metadata: { name: db }
spec:
  containers:
    - name: db
      securityContext:
        readOnlyRootFilesystem: ${readOnly}
`;

export const kubernetesReadOnlyRoot = objectRule({
  id: "kubernetes/read-only-root",
  why: "Whoever breaks into a container with a writable root puts programs there; and what a server writes beside its volumes is lost with the pod.",
  good: { manifest: pod(true) },
  bad: { manifest: pod(false) },
  judge: ({ object }) => (podOf(object)?.containers ?? [])
    .filter(({ value }) => field(value, "securityContext.readOnlyRootFilesystem") !== true)
    .map(({ path }) => ({ field: `${path}.securityContext.readOnlyRootFilesystem`, message: "is not true", remedy: "set it, and mount an emptyDir where the program writes" })),
});
