import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { changedImmutableFields } from "../../../../generator/checks/kubernetes/immutable-fields.js";
import { UPDATE_RULES } from "../../../../generator/checks/kubernetes/update-rules.js";

type Plain = Record<string, unknown>;
type Case = [kind: string, before: string, after: string, refused: string[]];

const object = (kind: string, text: string): Plain => ({ kind, metadata: { name: "x" }, ...(parse(`{ ${text} }`) as Plain) });
const spec = (kind: string, before: string, after: string, refused: string[]): Case => [kind, `spec: { ${before} }`, `spec: { ${after} }`, refused];
const asManifest = (value: Plain) => ({ name: `${String(value["kind"])}/x`, template: undefined, value });

const REFUSED: Case[] = [
  spec("StatefulSet", "serviceName: a", "serviceName: b", ["spec.serviceName"]),
  spec("StatefulSet", "volumeClaimTemplates: [{ metadata: { name: a } }]", "replicas: 1", ["spec.volumeClaimTemplates"]),
  spec("StatefulSet", "podManagementPolicy: Parallel", "podManagementPolicy: OrderedReady", ["spec.podManagementPolicy"]),
  spec("StatefulSet", "revisionHistoryLimit: 3", "revisionHistoryLimit: 5", ["spec.revisionHistoryLimit"]),
  spec("Deployment", "selector: { matchLabels: { a: b } }", "selector: { matchLabels: { a: c } }", ["spec.selector"]),
  spec("DaemonSet", "selector: { matchLabels: { a: b } }", "selector: { matchLabels: { a: b, c: d } }", ["spec.selector"]),
  spec("ReplicaSet", "selector: { matchLabels: { a: b } }", "selector: { matchLabels: { a: c } }", ["spec.selector"]),
  spec("Job", "completionMode: NonIndexed", "completionMode: Indexed", ["spec.completionMode"]),
  spec("Job", "backoffLimitPerIndex: 1", "backoffLimitPerIndex: 2", ["spec.backoffLimitPerIndex"]),
  spec("Job", "template: { spec: { containers: [{ image: a }] } }", "template: { spec: { containers: [{ image: b }] } }", ["spec.template"]),
  spec("Job", "suspend: true, template: { spec: { containers: [{ image: a }] } }", "suspend: true, template: { spec: { containers: [{ image: b }] } }", ["spec.template"]),
  spec("Job", "completions: 1", "completions: 2", ["spec.completions"]),
  spec("Pod", "nodeName: a", "nodeName: b", ["spec.nodeName"]),
  spec("Pod", "containers: [{ name: a, image: a }]", "containers: [{ name: a, image: a, command: [b] }]", ["spec.containers[a]"]),
  spec("Pod", "containers: [{ name: a }]", "containers: [{ name: a }, { name: b }]", ["spec.containers"]),
  spec("Pod", "activeDeadlineSeconds: 5", "activeDeadlineSeconds: 6", ["spec.activeDeadlineSeconds"]),
  spec("Pod", "activeDeadlineSeconds: 5", "", ["spec.activeDeadlineSeconds"]),
  spec("Pod", "tolerations: [{ key: a }]", "tolerations: [{ key: b }]", ["spec.tolerations"]),
  spec("PersistentVolumeClaim", "storageClassName: a", "storageClassName: b", ["spec.storageClassName"]),
  spec("PersistentVolumeClaim", "dataSource: { name: a }", "dataSource: { name: b }", ["spec.dataSource"]),
  spec("PersistentVolumeClaim", "volumeMode: Block", "", ["spec.volumeMode"]),
  spec("PersistentVolumeClaim", "resources: { limits: { storage: 1Gi } }", "resources: { limits: { storage: 2Gi } }", ["spec.resources.limits"]),
  spec("PersistentVolumeClaim", "resources: { requests: { storage: 1Gi } }", "resources: { requests: { storage: 1000Mi } }", ["spec.resources.requests.storage"]),
  spec("PersistentVolume", "nfs: { server: a, path: /a }", "nfs: { server: a, path: /b }", ["spec.nfs"]),
  spec("PersistentVolume", "hostPath: { path: /a }", "local: { path: /a }", ["spec.hostPath", "spec.local"]),
  spec("PersistentVolume", "volumeMode: Block", "", ["spec.volumeMode"]),
  spec("PersistentVolume", "nodeAffinity: { required: { a: b } }", "nodeAffinity: { required: { a: c } }", ["spec.nodeAffinity"]),
  spec("Service", "clusterIP: 10.0.0.1", "clusterIP: 10.0.0.2", ["spec.clusterIP"]),
  spec("Service", "type: ClusterIP", "clusterIP: None", ["spec.clusterIP"]),
  spec("Service", "ipFamilies: [IPv4]", "ipFamilies: [IPv6, IPv4]", ["spec.ipFamilies"]),
  spec("Service", "type: LoadBalancer, loadBalancerClass: a", "type: LoadBalancer", ["spec.loadBalancerClass"]),
  ["Secret", "type: Opaque", "type: kubernetes.io/tls", ["type"]],
  ["Secret", "immutable: true, stringData: { a: b }", "immutable: true, stringData: { a: c }", ["data"]],
  ["ConfigMap", "immutable: true, data: { a: b }", "data: { a: c }", ["data", "immutable"]],
  ["ConfigMap", "immutable: true, binaryData: { a: YQ== }", "immutable: true", ["binaryData"]],
  spec("ResourceQuota", "scopes: [BestEffort]", "scopes: [NotBestEffort]", ["spec.scopes"]),
  ["RoleBinding", "roleRef: { kind: Role, name: a }", "roleRef: { kind: Role, name: b }", ["roleRef"]],
  ["ClusterRoleBinding", "roleRef: { kind: ClusterRole, name: a }", "roleRef: { kind: ClusterRole, name: b }", ["roleRef"]],
  ["StorageClass", "provisioner: a, parameters: { a: b }, reclaimPolicy: Delete", "provisioner: b, reclaimPolicy: Retain, volumeBindingMode: WaitForFirstConsumer", ["provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"]],
  ["VolumeAttributesClass", "driverName: a, parameters: { a: b }", "driverName: b, parameters: { a: c }", ["driverName", "parameters"]],
  spec("CSIDriver", "attachRequired: false", "volumeLifecycleModes: [Ephemeral]", ["spec.attachRequired", "spec.volumeLifecycleModes"]),
  ["PriorityClass", "value: 1", "value: 2, preemptionPolicy: Never", ["value", "preemptionPolicy"]],
  spec("IngressClass", "controller: a", "controller: b", ["spec.controller"]),
  ["RuntimeClass", "handler: a", "handler: b", ["handler"]],
  ["EndpointSlice", "addressType: IPv4", "addressType: IPv6", ["addressType"]],
];

const TAKEN: [string, Case][] = [
  ["all that a StatefulSet may change", spec("StatefulSet", "replicas: 1, minReadySeconds: 1, ordinals: { start: 0 }, updateStrategy: { type: OnDelete }, persistentVolumeClaimRetentionPolicy: { whenScaled: Delete }, template: { a: b }", "replicas: 2", [])],
  ["what the API fills in", spec("StatefulSet", "serviceName: a", "serviceName: a, podManagementPolicy: OrderedReady, revisionHistoryLimit: 10", [])],
  ["where the pods of a suspended Job run", spec("Job", "suspend: true, template: { spec: { nodeSelector: { a: b } } }", "suspend: false, template: { metadata: { labels: { a: b } }, spec: { tolerations: [{ key: a }], affinity: { nodeAffinity: { a: b } } } }", [])],
  ["more completions of an indexed Job", spec("Job", "completionMode: Indexed, completions: 1", "completionMode: Indexed, completions: 2", [])],
  ["a pod's images, an earlier end, one more toleration", spec("Pod", "containers: [{ name: a, image: a }], activeDeadlineSeconds: 6, tolerations: [{ key: a, tolerationSeconds: 1 }]", "containers: [{ name: a, image: b }], activeDeadlineSeconds: 5, restartPolicy: Always, tolerations: [{ key: a, tolerationSeconds: 2 }, { key: b }]", [])],
  ["a claim that grows, and of another class of attributes", spec("PersistentVolumeClaim", "resources: { requests: { storage: 1024Mi } }", "resources: { requests: { storage: 2Gi } }, volumeMode: Filesystem, volumeAttributesClassName: a", [])],
  ["one size in two units", spec("PersistentVolumeClaim", "resources: { requests: { storage: 1024Mi }, limits: { storage: 1Gi } }", "resources: { requests: { storage: 1Gi }, limits: { storage: 1024Mi } }", [])],
  ["what becomes of a volume, and its first affinity", spec("PersistentVolume", "persistentVolumeReclaimPolicy: Delete, capacity: { storage: 1Gi }", "persistentVolumeReclaimPolicy: Retain, storageClassName: a, nodeAffinity: { a: b }", [])],
  ["a Service's address that is left out, which is kept", spec("Service", "clusterIP: None", "type: ClusterIP", [])],
  ["all of a Service that was a name elsewhere", spec("Service", "type: ExternalName", "clusterIP: None, ipFamilies: [IPv6]", [])],
  ["families of a headless Service", spec("Service", "clusterIP: None, ipFamilies: [IPv4]", "clusterIP: None, ipFamilies: [IPv6]", [])],
  ["a second family", spec("Service", "ipFamilies: [IPv4]", "ipFamilies: [IPv4, IPv6]", [])],
  ["a load balancer that is new", spec("Service", "type: ClusterIP", "type: LoadBalancer, loadBalancerClass: a", [])],
  ["the type that a Secret has without one", ["Secret", "data: {}", "type: Opaque", []]],
  ["an immutable Secret with the same in other words", ["Secret", "immutable: true, data: { a: Yg== }", "immutable: true, stringData: { a: b }", []]],
  ["what is immutable from now on", ["ConfigMap", "data: { a: b }", "immutable: true, data: { a: c }", []]],
];

const refusedOf = ([kind, before, after]: Case, kubernetes?: string): string[] => changedImmutableFields(asManifest(object(kind, before)), asManifest(object(kind, after)), kubernetes);

describe("the API refuses", () => {
  it.each(REFUSED)("%s: { %s } → { %s }", (...given) => expect(refusedOf(given)).toEqual(given[3]));
});

describe("the API takes", () => {
  it.each(TAKEN)("%s", (_, given) => expect(refusedOf(given)).toEqual([]));
});

it("every rule refuses something here", () => {
  const idle = UPDATE_RULES.filter(({ kinds, refused }) => !kinds.every((kind) => REFUSED.some((given) => given[0] === kind && refused(object(kind, given[1]), object(kind, given[2])).length > 0)));
  expect(idle.map(({ kinds, refused }) => `${kinds.join()}: ${String(refused)}`)).toEqual([]);
});

it("what newer versions of Kubernetes take is refused by older ones", () => {
  const revisions = spec("StatefulSet", "revisionHistoryLimit: 3", "revisionHistoryLimit: 5", []);
  expect(refusedOf(revisions, "1.32.4")).toEqual(["spec.revisionHistoryLimit"]);
  expect(refusedOf(revisions, "v1.33.0")).toEqual([]);
});

it("a custom resource of the same kind is its operator's", () => {
  const custom = (text: string) => asManifest({ ...object("Service", text), apiVersion: "serving.knative.dev/v1" });
  expect(changedImmutableFields(custom("spec: { clusterIP: a }"), custom("spec: { clusterIP: b }"))).toEqual([]);
});
