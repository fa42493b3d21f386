import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { kubectl } from "./kubectl.js";

/** Writes a namespace's events, descriptions, logs and objects to test-results/<namespace>/ and returns the folder. Secrets' contents stay out. */
export async function collectEvidence(namespace: string, parent = "test-results"): Promise<string> {
  const folder = resolve(parent, namespace);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "logs"), { recursive: true });
  const inNamespace = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await kubectl(["--namespace", namespace, ...args], { reject: false, timeoutMilliseconds: 30_000 });
    return stdout || stderr;
  };
  const save = (file: string, text: string): void => writeFileSync(join(folder, file), text.endsWith("\n") ? text : `${text}\n`);

  save("events.txt", await inNamespace("get", "events", "--sort-by=.metadata.creationTimestamp", "-o", "wide"));
  save("pods.txt", await inNamespace("get", "pods", "-o", "wide"));
  save("describe.txt", await inNamespace("describe", "pods,statefulsets,jobs,cronjobs,persistentvolumeclaims,services,networkpolicies,poddisruptionbudgets"));
  save("nodes.txt", await inNamespace("describe", "nodes"));
  save("objects.yaml", await objectsWithoutSecrets(inNamespace));

  const pods = JSON.parse((await inNamespace("get", "pods", "-o", "json")) || "{}") as { items?: Pod[] };
  for (const { metadata, spec } of pods.items ?? []) {
    for (const { name } of [...(spec.initContainers ?? []), ...spec.containers]) {
      save(`logs/${metadata.name}.${name}.log`, await inNamespace("logs", metadata.name, "-c", name, "--tail=5000"));
      const previous = await kubectl(["--namespace", namespace, "logs", metadata.name, "-c", name, "--previous", "--tail=5000"], { reject: false });
      if (previous.exitCode === 0) save(`logs/${metadata.name}.${name}.previous.log`, previous.stdout);
    }
  }
  return folder;
}

/** The pods, and the last that each container said: all that is left where only what a run prints is kept. */
export function inShort(folder: string, lines = 20): string {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8").trimEnd();
  const logs = readdirSync(join(folder, "logs")).sort().map((log) => `-- ${log}\n${read(join("logs", log)).split("\n").slice(-lines).join("\n")}`);
  return [read("pods.txt"), ...logs].join("\n");
}

interface Pod { metadata: { name: string }; spec: { containers: { name: string }[]; initContainers?: { name: string }[] } }

async function objectsWithoutSecrets(inNamespace: (...args: string[]) => Promise<string>): Promise<string> {
  const kinds = (await inNamespace("api-resources", "--namespaced", "--verbs=list", "-o", "name")).split("\n").filter((kind) => kind && !kind.startsWith("events"));
  const { items } = JSON.parse(await inNamespace("get", kinds.join(","), "-o", "json")) as { items: ApiObject[] };
  return items.map((object) => stringify(withoutSecretContents(object))).join("---\n");
}

export interface ApiObject {
  kind: string;
  metadata: { name: string; annotations?: Record<string, string>; managedFields?: unknown; [key: string]: unknown };
  data?: Record<string, string>;
  stringData?: Record<string, string>;
  [key: string]: unknown;
}

/** The object as it may lie in a file that people pass on: a Secret keeps its keys and the length of each value. */
export function withoutSecretContents(object: ApiObject): ApiObject {
  const { managedFields: _, annotations, ...metadata } = object.metadata;
  // kubectl apply keeps a copy of all it was given in this annotation.
  const { "kubectl.kubernetes.io/last-applied-configuration": applied, ...others } = annotations ?? {};
  const kept = object.kind === "Secret" || applied === undefined ? others : annotations;
  const cleaned: ApiObject = { ...object, metadata: { ...metadata, name: object.metadata.name, ...(annotations ? { annotations: kept! } : {}) } };
  if (object.kind !== "Secret") return cleaned;
  const veil = (values: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, `(${value.length} characters, not shown)`]));
  if (object.data) cleaned.data = veil(object.data);
  if (object.stringData) cleaned.stringData = veil(object.stringData);
  return cleaned;
}
