import { expect, test } from "vitest";
import { networkManifest, storageManifest } from "../e2e/cluster/node-manifests.js";

const images = { nodeNetwork: "local/node-network:1", localPathProvisioner: "local/local-path-provisioner:v0", networkPolicies: "local/kube-network-policies:v0" };
const enforcer = "image: registry.k8s.io/networking/kube-network-policies:v1.0.0\nargs:\n- /bin/netpol\n";
const storage = [
  "        image: rancher/local-path-provisioner:v0.0.30", "        imagePullPolicy: IfNotPresent",
  "        volumeMounts:", "          - name: config-volume", "            mountPath: /etc/config/",
  "      volumes:", "        - name: config-volume", "          configMap:", "            name: local-path-config", "---",
  "kind: StorageClass\nmetadata:\n  name: local-path\nprovisioner: rancher.io/local-path", "---",
  '"paths":["/opt/local-path-provisioner"]', "",
].join("\n");

test("nothing in the node's manifests is left to be pulled", () => {
  const text = networkManifest("image: NODE_NETWORK_IMAGE\n", enforcer, images) + storageManifest(storage, images);
  expect(text.match(/image: \S+/g)!.every((image) => image.startsWith("image: local/"))).toBe(true);
  expect(text).not.toContain("IfNotPresent");
});

test("the class is kind's default one", () => {
  expect(storageManifest(storage, images)).toMatch(/kind: StorageClass\nmetadata:\n {2}name: standard\n {2}annotations: .*is-default-class: "true"/);
});

test("the provisioner has the folder that every node has", () => {
  const text = storageManifest(storage, images);
  expect(text).toContain("            mountPath: /etc/config/\n          - {name: volumes, mountPath: /opt/local-path-provisioner}\n");
  expect(text).toContain("            name: local-path-config\n        - {name: volumes, hostPath: {path: /opt/local-path-provisioner}}\n");
});

test.each([
  ["the class is named differently", storage.replace("name: local-path\n", "name: local\n")],
  ["folders are elsewhere", storage.replace("/opt", "/var")],
  ["the provisioner has other volumes", storage.replaceAll("config-volume", "config")],
])("a changed storage manifest is refused: %s", (_, text) => {
  expect(() => storageManifest(text, images)).toThrow(/a manifest changed upstream/);
});
