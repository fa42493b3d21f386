import { ClusterError } from "./cluster-error.js";

export interface NodeImages { nodeNetwork: string; localPathProvisioner: string; networkPolicies: string }

/** What kind applies as the pod network: ours, and the daemon that enforces NetworkPolicy. */
export function networkManifest(ours: string, enforcer: string, images: NodeImages): string {
  return [
    replaceOnce(ours, /NODE_NETWORK_IMAGE/, images.nodeNetwork),
    replaceOnce(replaceOnce(enforcer, /image: registry\.k8s\.io\/networking\/kube-network-policies:\S+/, `image: ${images.networkPolicies}`), /- \/bin\/netpol\n/, "- /usr/local/bin/netpol\n"),
  ].join("\n---\n");
}

/** local-path-provisioner's own manifest, with our images and the name that kind's class has. Its helper makes folders with mode 0777, for any uid. */
export function storageManifest(upstream: string, images: NodeImages): string {
  const image = `image: ${images.localPathProvisioner}`;
  let text = replaceOnce(upstream, /image: rancher\/local-path-provisioner\S*/, image);
  text = replaceOnce(text, /image: busybox\S*/, image);
  text = replaceOnce(text, /kind: StorageClass\nmetadata:\n {2}name: local-path\n/, 'kind: StorageClass\nmetadata:\n  name: standard\n  annotations: {storageclass.kubernetes.io/is-default-class: "true"}\n');
  if (!text.includes('mkdir -m 0777 -p "$VOL_DIR"')) throw changed('mkdir -m 0777 -p "$VOL_DIR"');
  return text.replaceAll("imagePullPolicy: IfNotPresent", "imagePullPolicy: Never");
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (text.split(pattern).length !== 2) throw changed(pattern.source);
  return text.replace(pattern, () => replacement);
}

function changed(expected: string): ClusterError {
  return new ClusterError(`a manifest changed upstream: expected exactly once: ${expected}`, "look at node-manifests.ts again beside the new version, or put the version in versions.ts back");
}
