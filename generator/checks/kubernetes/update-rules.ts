import { field, objectAt, objectsAt, textsAt } from "./fields.js";
import { quantityOf } from "./quantity.js";
import { sameToTheApi } from "./same-to-the-api.js";

type Plain = Record<string, unknown>;

/** What the API refuses to change on an object that is there. */
export interface UpdateRule {
  kinds: string[];
  /** version of Kubernetes that no longer refuses it */
  liftedIn?: string;
  /** paths that differ and may not; nothing where the change is taken */
  refused: (before: Plain, after: Plain) => string[];
}

/**
 * One fact a row, with the function of Kubernetes (below pkg/apis/, read in 1.27, 1.34 and 1.36) that refuses it.
 * What a manifest leaves out the API fills in or keeps, so a row says nothing where only one side states such a field.
 */
export const UPDATE_RULES: readonly UpdateRule[] = [
  // apps/validation: ValidateStatefulSetUpdate, "updates to statefulset spec for fields other than …"
  { kinds: ["StatefulSet"], refused: allBut("spec", ["replicas", "ordinals", "template", "updateStrategy", "persistentVolumeClaimRetentionPolicy", "minReadySeconds", "revisionHistoryLimit"]) },
  // the same: the number of revisions may change from 1.33 on
  { kinds: ["StatefulSet"], liftedIn: "1.33", refused: fixed("spec.revisionHistoryLimit") },
  // apps/validation: ValidateDeploymentUpdate, ValidateDaemonSetUpdate, ValidateReplicaSetUpdate
  { kinds: ["Deployment", "DaemonSet", "ReplicaSet"], refused: fixed("spec.selector") },
  // batch/validation: ValidateJobSpecUpdate
  { kinds: ["Job"], refused: fixed("spec.selector", "spec.completionMode", "spec.podFailurePolicy", "spec.backoffLimitPerIndex", "spec.managedBy", "spec.successPolicy") },
  // batch/validation: validatePodTemplateUpdate; of one that is suspended, where its pods may run can change
  { kinds: ["Job"], refused: (before, after) => differing(["spec.template"], unscheduled(before), unscheduled(after, before)) },
  // batch/validation: validateCompletions
  { kinds: ["Job"], refused: (before, after) => (field(after, "spec.completionMode") === "Indexed" ? [] : differing(["spec.completions"], before, after)) },
  // core/validation: ValidatePodUpdate
  { kinds: ["Pod"], refused: podFields },
  // core/validation: ValidatePodUpdate, "must be less than or equal to previous value"
  { kinds: ["Pod"], refused: (before, after) => changedWhere("spec.activeDeadlineSeconds", before, after, (old, now) => now === undefined || Number(now) > Number(old)) },
  // core/validation: validateOnlyAddedTolerations
  { kinds: ["Pod"], refused: (before, after) => (objectsAt(before, "spec.tolerations").every((old) => objectsAt(after, "spec.tolerations").some((now) => sameToTheApi(anyTime(old), anyTime(now)))) ? [] : ["spec.tolerations"]) },
  // core/validation: ValidatePersistentVolumeClaimUpdate, "spec is immutable after creation except …"
  { kinds: ["PersistentVolumeClaim"], refused: allBut("spec", ["resources", "volumeAttributesClassName"]) },
  { kinds: ["PersistentVolumeClaim"], refused: fixed("spec.resources.limits") },
  // the same, "field can not be less than previous value" (than status.capacity, since a growth that failed may be taken back)
  { kinds: ["PersistentVolumeClaim"], refused: (before, after) => changedWhere("spec.resources.requests.storage", before, after, (old, now) => (quantityOf(now) ?? 0) < (quantityOf(old) ?? 0)) },
  // core/validation: ValidatePersistentVolumeUpdate, "spec.persistentvolumesource is immutable after creation": all that isn't named here is the source
  { kinds: ["PersistentVolume"], refused: allBut("spec", ["capacity", "accessModes", "claimRef", "persistentVolumeReclaimPolicy", "storageClassName", "mountOptions", "nodeAffinity", "volumeAttributesClassName"]) },
  // the same, validatePvNodeAffinity: it may be set once
  { kinds: ["PersistentVolume"], refused: (before, after) => changedWhere("spec.nodeAffinity", before, after, () => true) },
  // core/validation: validateUpgradeDowngradeClusterIPs; one that is left out is kept (patchAllocatedValues)
  { kinds: ["Service"], refused: (before, after) => (isExternal(before, after) || !field(after, "spec.clusterIP") ? [] : differing(["spec.clusterIP"], before, after)) },
  // core/validation: validateUpgradeDowngradeIPFamilies, "may not change once set"; headless ones may
  { kinds: ["Service"], refused: primaryFamily },
  // core/validation: validateLoadBalancerClassField
  { kinds: ["Service"], refused: (before, after) => ([before, after].every((service) => field(service, "spec.type") === "LoadBalancer") ? differing(["spec.loadBalancerClass"], before, after) : []) },
  // core/validation: ValidateSecretUpdate
  { kinds: ["Secret"], refused: (before, after) => ((before["type"] ?? "Opaque") === (after["type"] ?? "Opaque") ? [] : ["type"]) },
  // core/validation: ValidateSecretUpdate and ValidateConfigMapUpdate, "field is immutable when `immutable` is set"
  { kinds: ["Secret", "ConfigMap"], refused: (before, after) => (before["immutable"] === true ? differing(["data", "binaryData", "immutable"], withData(before), withData(after)) : []) },
  // core/validation: ValidateResourceQuotaUpdate
  { kinds: ["ResourceQuota"], refused: (before, after) => (sameToTheApi(textsAt(before, "spec.scopes").sort(), textsAt(after, "spec.scopes").sort()) ? [] : ["spec.scopes"]) },
  // rbac/validation: ValidateRoleBindingUpdate, ValidateClusterRoleBindingUpdate, "cannot change roleRef"
  { kinds: ["RoleBinding", "ClusterRoleBinding"], refused: fixed("roleRef") },
  // storage/validation: ValidateStorageClassUpdate
  { kinds: ["StorageClass"], refused: fixed("provisioner", "parameters", "reclaimPolicy", "volumeBindingMode") },
  // storage/validation: ValidateVolumeAttributesClassUpdate
  { kinds: ["VolumeAttributesClass"], refused: fixed("driverName", "parameters") },
  // storage/validation: ValidateCSIDriverUpdate
  { kinds: ["CSIDriver"], refused: fixed("spec.attachRequired", "spec.volumeLifecycleModes") },
  // scheduling/validation: ValidatePriorityClassUpdate
  { kinds: ["PriorityClass"], refused: fixed("value", "preemptionPolicy") },
  // networking/validation: validateIngressClassSpecUpdate
  { kinds: ["IngressClass"], refused: fixed("spec.controller") },
  // node/validation: ValidateRuntimeClassUpdate
  { kinds: ["RuntimeClass"], refused: fixed("handler") },
  // discovery/validation: ValidateEndpointSliceUpdate
  { kinds: ["EndpointSlice"], refused: fixed("addressType") },
];

function fixed(...paths: string[]): UpdateRule["refused"] {
  return (before, after) => differing(paths, before, after);
}

/** Every key of an object but those that may change. */
function allBut(path: string, free: string[]): UpdateRule["refused"] {
  return (before, after) => {
    const keys = new Set([...Object.keys(objectAt(before, path)), ...Object.keys(objectAt(after, path))]);
    return differing([...keys].filter((key) => !free.includes(key)).map((key) => `${path}.${key}`), before, after);
  };
}

/** Of the paths those at which two objects differ. The last key says what the API would fill in. */
function differing(paths: readonly string[], before: unknown, after: unknown): string[] {
  return paths.filter((path) => {
    const key = path.slice(path.lastIndexOf(".") + 1);
    return !sameToTheApi({ [key]: field(before, path) }, { [key]: field(after, path) });
  });
}

/** A field that may be set once, and what of its later changes is refused. */
function changedWhere(path: string, before: Plain, after: Plain, isRefused: (old: unknown, now: unknown) => boolean): string[] {
  const old = field(before, path);
  return old !== undefined && differing([path], before, after).length > 0 && isRefused(old, field(after, path)) ? [path] : [];
}

/** A change of a pod: images, its deadline, more tolerations, fewer gates. */
function podFields(before: Plain, after: Plain): string[] {
  const others = allBut("spec", ["containers", "initContainers", "activeDeadlineSeconds", "tolerations", "schedulingGates"])(withPolicy(before), withPolicy(after));
  const containers = ["spec.initContainers", "spec.containers"].flatMap((path) => {
    const [old, now] = [objectsAt(before, path), objectsAt(after, path)];
    if (old.length !== now.length) return [path];
    return old.flatMap((container, index) => (sameToTheApi({ ...container, image: "" }, { ...now[index], image: "" }) ? [] : [`${path}[${String(container["name"])}]`]));
  });
  return [...others, ...containers];
}

const withPolicy = (pod: Plain): Plain => ({ ...pod, spec: { restartPolicy: "Always", ...objectAt(pod, "spec") } });

const anyTime = ({ tolerationSeconds: _, ...toleration }: Plain): Plain => toleration;

/** A Job without what may change while it is suspended. */
function unscheduled(job: Plain, before: Plain = job): Plain {
  if (field(before, "spec.suspend") !== true) return job;
  const { affinity, nodeSelector: _, tolerations: __, schedulingGates: ___, ...spec } = objectAt(job, "spec.template.spec");
  const { nodeAffinity: ____, ...otherAffinity } = objectAt({ affinity }, "affinity");
  return { spec: { template: { spec: { ...spec, ...(Object.keys(otherAffinity).length > 0 ? { affinity: otherAffinity } : {}) } } } };
}

/** From and to ExternalName all of a Service's addresses may change. */
const isExternal = (...services: Plain[]): boolean => services.some((service) => field(service, "spec.type") === "ExternalName");

function primaryFamily(before: Plain, after: Plain): string[] {
  const isHeadless = [before, after].some((service) => field(service, "spec.clusterIP") === "None");
  const [[old], [now]] = [textsAt(before, "spec.ipFamilies"), textsAt(after, "spec.ipFamilies")];
  return isHeadless || isExternal(before, after) || old === undefined || now === undefined || old === now ? [] : ["spec.ipFamilies"];
}

/** The API puts `stringData` into `data`. */
function withData({ stringData, ...object }: Plain): Plain {
  const written = Object.entries(objectAt({ stringData }, "stringData")).map(([key, text]) => [key, Buffer.from(String(text)).toString("base64")]);
  return { ...object, data: { ...objectAt(object, "data"), ...Object.fromEntries(written) } };
}
