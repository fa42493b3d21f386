import { isDeepStrictEqual } from "node:util";
import { isPlainObject } from "../../values/default-values.js";
import { field } from "./fields.js";
import type { ManifestObject } from "./manifest-objects.js";

/** Fields that the API refuses to change on an object that is there. */
const IMMUTABLE: Record<string, string[]> = {
  StatefulSet: ["spec.selector", "spec.serviceName", "spec.podManagementPolicy", "spec.volumeClaimTemplates"],
  Deployment: ["spec.selector"],
  DaemonSet: ["spec.selector"],
  ReplicaSet: ["spec.selector"],
  Job: ["spec.selector", "spec.template", "spec.completionMode"],
  RoleBinding: ["roleRef"],
  ClusterRoleBinding: ["roleRef"],
  PersistentVolumeClaim: ["spec.accessModes", "spec.storageClassName", "spec.selector", "spec.volumeName", "spec.volumeMode"],
  StorageClass: ["provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"],
  Secret: ["type"],
  IngressClass: ["spec.controller"],
};

/** Immutable fields in which an object differs from the one of its name that is there. */
export function changedImmutableFields(before: ManifestObject, after: ManifestObject): string[] {
  const { kind } = after.value;
  if (before.value["kind"] !== kind || isMadeAnew(after)) return [];
  const fields = (IMMUTABLE[String(kind)] ?? []).filter((path) => !isDeepStrictEqual(plain(field(before.value, path)), plain(field(after.value, path))));
  return [...fields, ...frozen(before, after), ...clusterIp(before, after)];
}

/** Helm deletes a hook before it makes it again, as its delete policy says by default. */
const isMadeAnew = ({ value }: ManifestObject): boolean => {
  const annotations = field(value, "metadata.annotations") as Record<string, unknown> | undefined;
  const policy = annotations?.["helm.sh/hook-delete-policy"];
  return annotations?.["helm.sh/hook"] !== undefined && (policy === undefined || String(policy).includes("before-hook-creation"));
};

/** ConfigMaps and Secrets with `immutable: true` can't be changed at all. */
function frozen(before: ManifestObject, after: ManifestObject): string[] {
  if (before.value["immutable"] !== true) return [];
  return ["data", "stringData", "binaryData", "immutable"].filter((path) => !isDeepStrictEqual(field(before.value, path), field(after.value, path)));
}

/** A Service keeps its address: one can't become headless, nor the other way round. */
function clusterIp(before: ManifestObject, after: ManifestObject): string[] {
  const isHeadless = ({ value }: ManifestObject): boolean => field(value, "spec.clusterIP") === "None";
  return after.value["kind"] === "Service" && field(before.value, "spec.type") !== "ExternalName" && field(after.value, "spec.type") !== "ExternalName" && isHeadless(before) !== isHeadless(after) ? ["spec.clusterIP"] : [];
}

/** What the API fills in by itself is no difference, nor is what is empty. */
const FILLED_IN: Record<string, unknown> = { apiVersion: "v1", kind: "PersistentVolumeClaim", volumeMode: "Filesystem", apiGroup: "rbac.authorization.k8s.io" };

function plain(value: unknown): unknown {
  if (value === null || value === "" || value === "OrderedReady") return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, child]) => plain(child) !== undefined && FILLED_IN[key] !== child).map(([key, child]) => [key, plain(child)]));
}
