import { field, objectAt, objectsAt, textsAt } from "../kubernetes/fields.js";
import { podOf, type Container, type Pod } from "../kubernetes/pods.js";
import { objectRule, type Finding } from "../object-rule.js";

const pod = (security: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: db }
spec:
  securityContext:
    seccompProfile: { type: RuntimeDefault }
  containers:
    - name: db
      securityContext:
        allowPrivilegeEscalation: false
        capabilities: { drop: [ALL] }
        ${security}
`;

export const kubernetesRestricted = objectRule({
  id: "kubernetes/restricted",
  why: "A namespace under Pod Security's \"restricted\" refuses such a pod, and elsewhere whoever breaks into it has more rights than it needs.",
  good: { manifest: pod("runAsNonRoot: true") },
  bad: { manifest: pod("runAsUser: 0") },
  judge({ object }) {
    const made = podOf(object);
    if (made === undefined) return [];
    const found = [...podFindings(made), ...made.containers.flatMap((container) => containerFindings(container, made))];
    return found.map((finding) => ({ remedy: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted", ...finding }));
  },
});

const VOLUMES = ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"];

function podFindings({ spec, path }: Pod): Finding[] {
  const at = path === "" ? "spec" : `${path}.spec`;
  return [
    ...["hostNetwork", "hostPID", "hostIPC"].filter((name) => spec[name] === true).map((name) => ({ field: `${at}.${name}`, message: "the pod shares this with its node" })),
    ...objectsAt(spec, "volumes").flatMap((volume) => Object.keys(volume).filter((key) => key !== "name" && !VOLUMES.includes(key))
      .map((source) => ({ field: `${at}.volumes[${String(volume["name"])}]`, given: source, message: "a volume of this kind is not allowed", allowed: VOLUMES.join(", ") }))),
  ];
}

function containerFindings({ value, path }: Container, { spec }: Pod): Finding[] {
  const own = objectAt(value, "securityContext");
  const shared = objectAt(spec, "securityContext");
  const either = (name: string): unknown => field(own, name) ?? field(shared, name);
  const wrong = (name: string, message: string): Finding => ({ field: `${path}.securityContext.${name}`, message });
  const added = textsAt(own, "capabilities.add").filter((capability) => capability !== "NET_BIND_SERVICE");
  return [
    ...(either("runAsNonRoot") === true ? [] : [wrong("runAsNonRoot", "is not true")]),
    ...(either("runAsUser") === 0 ? [wrong("runAsUser", "is root")] : []),
    ...(own["allowPrivilegeEscalation"] === false ? [] : [wrong("allowPrivilegeEscalation", "is not false")]),
    ...(own["privileged"] === true ? [wrong("privileged", "the container has all rights of its node")] : []),
    ...(textsAt(own, "capabilities.drop").includes("ALL") ? [] : [wrong("capabilities.drop", "does not drop ALL")]),
    ...(added.length === 0 ? [] : [wrong("capabilities.add", `adds ${added.join(", ")}`)]),
    ...(["RuntimeDefault", "Localhost"].includes(String(either("seccompProfile.type"))) ? [] : [wrong("seccompProfile.type", "is neither RuntimeDefault nor Localhost")]),
    ...objectsAt(value, "ports").filter(({ hostPort }) => typeof hostPort === "number" && hostPort > 0).map(({ hostPort }) => ({ field: `${path}.ports`, given: hostPort, message: "takes a port of the node" })),
  ];
}
