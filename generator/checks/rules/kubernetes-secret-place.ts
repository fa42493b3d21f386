import { objectAt, objectsAt, textsAt } from "../kubernetes/fields.js";
import { podOf } from "../kubernetes/pods.js";
import { objectRule, type Finding } from "../object-rule.js";

const pod = (env: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: db }
spec:
  containers:
    - name: db
      env:
        - name: PGPASSWORD
          ${env}
`;

export const kubernetesSecretPlace = objectRule({
  id: "kubernetes/secret-place",
  why: "What stands in a ConfigMap, an environment variable or a command line is read by everybody who may look at the object, and often logged.",
  good: { manifest: pod("valueFrom: { secretKeyRef: { name: db, key: password } }") },
  bad: { manifest: pod("value: hunter2") },
  judge({ object }) {
    const { value } = object;
    const remedy = "put it into a Secret and mount that as a file";
    const ofConfigMap = value["kind"] === "ConfigMap" ? Object.entries(objectAt(value, "data")).filter(([key, text]) => holdsSecret(key, text)).map(([key]): Finding => ({ field: `data[${key}]`, message: "a ConfigMap holds what looks like a secret", remedy })) : [];
    const ofContainers = (podOf(object)?.containers ?? []).flatMap(({ value: container, path }): Finding[] => [
      ...objectsAt(container, "env").filter((variable) => holdsSecret(String(variable["name"]), variable["value"]))
        .map((variable) => ({ field: `${path}.env[${String(variable["name"])}]`, message: "the variable holds what looks like a secret", remedy })),
      ...["command", "args"].filter((key) => textsAt(container, key).some((text) => holdsSecretOption(text)))
        .map((key) => ({ field: `${path}.${key}`, message: "the command line holds what looks like a secret", remedy })),
    ]);
    return [...ofConfigMap, ...ofContainers];
  },
});

/** Names whose value is the secret itself; a name that goes on ("…_FILE", "passwordKey") tells where it is. */
const NAME = /(^|[_.-]|[a-z])(password|passwd|passphrase|token|api[_-]?key|secret[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret)$/i;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** A value is none when it is empty, refers to something else, is a path, or only switches something. */
function holdsSecret(name: string, value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (PRIVATE_KEY.test(value)) return true;
  // several lines are a file, such as passwd; etcd calls the name of a cluster its token
  return NAME.test(name) && !/cluster[_-]?token$/i.test(name) && value.trim() !== "" && !value.includes("\n") && !/^\s*(\/|\$[({]|true$|false$|yes$|no$|\d+$|-$)/.test(value);
}

/** `--password=hunter2`, but not `--password=$(PASSWORD)` and not `--password-file=x`. */
function holdsSecretOption(text: string): boolean {
  const [, name = "", value = ""] = /^--?([\w-]+)=(.+)$/s.exec(text) ?? [];
  return holdsSecret(name, value);
}
