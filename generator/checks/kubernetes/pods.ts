import { field, objectAt, objectsAt } from "./fields.js";
import type { ManifestObject } from "./manifest-objects.js";

/** The pods that an object makes, or the pod that it is. */
export interface Pod {
  object: ManifestObject;
  kind: string;
  /** of the object's field with the pod's template: "spec.template", "" for a Pod itself */
  path: string;
  labels: Record<string, unknown>;
  spec: Record<string, unknown>;
  /** those that start the pod come first */
  containers: Container[];
}

export interface Container {
  name: string;
  /** path of the container in the object, for messages */
  path: string;
  value: Record<string, unknown>;
  /** ends before the pod's own containers start */
  isInit: boolean;
}

/** Where each kind has its pod. */
const TEMPLATES: Record<string, string> = {
  Pod: "", Deployment: "spec.template", StatefulSet: "spec.template", DaemonSet: "spec.template",
  ReplicaSet: "spec.template", ReplicationController: "spec.template", Job: "spec.template", CronJob: "spec.jobTemplate.spec.template",
};

/** Kinds whose pods shall run for ever. */
export const runsForEver = ({ kind }: Pod): boolean => ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController"].includes(kind);

/** The pod of an object, if it is of a kind that has one. */
export function podOf(object: ManifestObject): Pod | undefined {
  const kind = String(object.value["kind"]);
  const path = Object.hasOwn(TEMPLATES, kind) ? TEMPLATES[kind] : undefined;
  if (path === undefined) return undefined;
  const template = path === "" ? object.value : objectAt(object.value, path);
  const spec = objectAt(template, "spec");
  return { object, kind, path, labels: objectAt(template, "metadata.labels"), spec, containers: [...containersAt(spec, path, "initContainers"), ...containersAt(spec, path, "containers")] };
}

/** The pods of all objects. */
export const podsOf = (objects: readonly ManifestObject[]): Pod[] => objects.flatMap((object) => podOf(object) ?? []);

function containersAt(spec: Record<string, unknown>, path: string, list: "initContainers" | "containers"): Container[] {
  const above = path === "" ? "spec" : `${path}.spec`;
  return objectsAt(spec, list).map((value, index) => {
    const name = String(value["name"] ?? index);
    // an init container that is restarted for ever is a sidecar
    return { name, path: `${above}.${list}[${name}]`, value, isInit: list === "initContainers" && value["restartPolicy"] !== "Always" };
  });
}

/** Number of pods that an object asks for: one where it doesn't say. Nothing for kinds without a number. */
export function replicasOf({ kind, object }: Pod): number | undefined {
  if (!["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"].includes(kind)) return undefined;
  const replicas = field(object.value, "spec.replicas");
  return typeof replicas === "number" ? replicas : 1;
}
