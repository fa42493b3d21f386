import { ClusterError } from "./cluster-error.js";

export interface NodeImages { nodeNetwork: string; localPathProvisioner: string; networkPolicies: string }

/** What kind applies as the pod network: ours, and the daemon that enforces NetworkPolicy. */
export function networkManifest(ours: string, enforcer: string, images: NodeImages): string {
  return [
    replaceOnce(ours, /NODE_NETWORK_IMAGE/, () => images.nodeNetwork),
    replaceOnce(replaceOnce(enforcer, /image: registry\.k8s\.io\/networking\/kube-network-policies:\S+/, () => `image: ${images.networkPolicies}`), /- \/bin\/netpol\n/, () => "- /usr/local/bin/netpol\n"),
  ].join("\n---\n");
}

/** Where every node has one folder of the machine; our provisioner keeps volumes there (see volume-provisioner.ts). */
export const volumesOnNodes = "/opt/local-path-provisioner";

/** local-path-provisioner's own manifest, with our image, the folder of volumes, and the name that kind's class has. */
export function storageManifest(upstream: string, images: NodeImages): string {
  let text = replaceOnce(upstream, /image: rancher\/local-path-provisioner\S*/, () => `image: ${images.localPathProvisioner}`);
  text = replaceOnce(text, /( +)- name: config-volume\n +mountPath: \S+\n/, (mount, indent) => `${mount}${indent}- {name: volumes, mountPath: ${volumesOnNodes}}\n`);
  text = replaceOnce(text, /( +)- name: config-volume\n +configMap:\n +name: local-path-config\n/, (volume, indent) => `${volume}${indent}- {name: volumes, hostPath: {path: ${volumesOnNodes}}}\n`);
  text = replaceOnce(text, /kind: StorageClass\nmetadata:\n {2}name: local-path\n/, () => 'kind: StorageClass\nmetadata:\n  name: standard\n  annotations: {storageclass.kubernetes.io/is-default-class: "true"}\n');
  if (!text.includes(`"paths":["${volumesOnNodes}"]`)) throw changed(`"paths":["${volumesOnNodes}"]`);
  return text.replaceAll("imagePullPolicy: IfNotPresent", "imagePullPolicy: Never");
}

function replaceOnce(text: string, pattern: RegExp, replacement: (...found: string[]) => string): string {
  if ([...text.matchAll(new RegExp(pattern, "g"))].length !== 1) throw changed(pattern.source);
  return text.replace(pattern, replacement);
}

function changed(expected: string): ClusterError {
  return new ClusterError(`a manifest changed upstream: expected exactly once: ${expected}`, "look at node-manifests.ts again beside the new version, or put the version in versions.ts back");
}
