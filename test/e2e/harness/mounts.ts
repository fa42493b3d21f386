import type { Release } from "./release.js";

/**
 * Has the kubelet look at the servers' pods now. It brings what they mount up to date then; by itself it looks about once
 * a minute, and a test that isn't about that time need not wait for it.
 */
export async function refreshMounts({ name, namespace }: Release): Promise<void> {
  await namespace.kubectl(["annotate", "pods", "-l", `app.kubernetes.io/instance=${name},app.kubernetes.io/component=server`, `helmwright-test/looked-at=${Date.now()}`, "--overwrite"]);
}
