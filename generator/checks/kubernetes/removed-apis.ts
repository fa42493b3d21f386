/** An API that newer versions of Kubernetes don't have any more. */
export interface RemovedApi { deprecated: string; removed: string; instead: string }

/** From https://kubernetes.io/docs/reference/using-api/deprecation-guide/: apiVersion, its kinds, since when deprecated, since when gone, what to write. */
const TABLE: [string, string, string, string, string][] = [
  ["extensions/v1beta1", "DaemonSet Deployment ReplicaSet", "1.8", "1.16", "apps/v1"],
  ["extensions/v1beta1", "NetworkPolicy", "1.9", "1.16", "networking.k8s.io/v1"],
  ["extensions/v1beta1", "PodSecurityPolicy", "1.10", "1.16", "labels of the namespace for Pod Security"],
  ["extensions/v1beta1", "Ingress", "1.14", "1.22", "networking.k8s.io/v1"],
  ["apps/v1beta1", "Deployment StatefulSet", "1.9", "1.16", "apps/v1"],
  ["apps/v1beta2", "DaemonSet Deployment ReplicaSet StatefulSet", "1.9", "1.16", "apps/v1"],
  ["admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration ValidatingWebhookConfiguration", "1.16", "1.22", "admissionregistration.k8s.io/v1"],
  ["apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", "1.16", "1.22", "apiextensions.k8s.io/v1"],
  ["apiregistration.k8s.io/v1beta1", "APIService", "1.19", "1.22", "apiregistration.k8s.io/v1"],
  ["certificates.k8s.io/v1beta1", "CertificateSigningRequest", "1.19", "1.22", "certificates.k8s.io/v1"],
  ["coordination.k8s.io/v1beta1", "Lease", "1.19", "1.22", "coordination.k8s.io/v1"],
  ["networking.k8s.io/v1beta1", "Ingress IngressClass", "1.19", "1.22", "networking.k8s.io/v1"],
  ["rbac.authorization.k8s.io/v1beta1", "ClusterRole ClusterRoleBinding Role RoleBinding", "1.17", "1.22", "rbac.authorization.k8s.io/v1"],
  ["rbac.authorization.k8s.io/v1alpha1", "ClusterRole ClusterRoleBinding Role RoleBinding", "1.17", "1.22", "rbac.authorization.k8s.io/v1"],
  ["scheduling.k8s.io/v1beta1", "PriorityClass", "1.14", "1.22", "scheduling.k8s.io/v1"],
  ["storage.k8s.io/v1beta1", "CSIDriver CSINode StorageClass VolumeAttachment", "1.19", "1.22", "storage.k8s.io/v1"],
  ["batch/v1beta1", "CronJob", "1.21", "1.25", "batch/v1"],
  ["discovery.k8s.io/v1beta1", "EndpointSlice", "1.21", "1.25", "discovery.k8s.io/v1"],
  ["events.k8s.io/v1beta1", "Event", "1.19", "1.25", "events.k8s.io/v1"],
  ["autoscaling/v2beta1", "HorizontalPodAutoscaler", "1.22", "1.25", "autoscaling/v2"],
  ["policy/v1beta1", "PodDisruptionBudget", "1.21", "1.25", "policy/v1"],
  ["policy/v1beta1", "PodSecurityPolicy", "1.21", "1.25", "labels of the namespace for Pod Security"],
  ["node.k8s.io/v1beta1", "RuntimeClass", "1.22", "1.25", "node.k8s.io/v1"],
  ["autoscaling/v2beta2", "HorizontalPodAutoscaler", "1.23", "1.26", "autoscaling/v2"],
  ["flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema PriorityLevelConfiguration", "1.23", "1.26", "flowcontrol.apiserver.k8s.io/v1"],
  ["storage.k8s.io/v1beta1", "CSIStorageCapacity", "1.24", "1.27", "storage.k8s.io/v1"],
  ["flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema PriorityLevelConfiguration", "1.26", "1.29", "flowcontrol.apiserver.k8s.io/v1"],
  ["flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema PriorityLevelConfiguration", "1.29", "1.32", "flowcontrol.apiserver.k8s.io/v1"],
];

const byName = new Map(TABLE.flatMap(([apiVersion, kinds, deprecated, removed, instead]) =>
  kinds.split(" ").map((kind): [string, RemovedApi] => [`${apiVersion}/${kind}`, { deprecated, removed, instead }])));

/** Since when an API is deprecated and gone; nothing for one that stays. */
export const removedApi = (apiVersion: unknown, kind: unknown): RemovedApi | undefined => byName.get(`${String(apiVersion)}/${String(kind)}`);
