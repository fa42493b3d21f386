import type { CommandResult } from "../cluster/kubectl.js";
import type { Release } from "./release.js";

/**
 * Asks for a member's pod to be evicted, as `kubectl drain` does for each pod of a node; the disruption budget decides.
 * The node is not cordoned: the pods of other tests run there.
 */
export function evict({ namespace, fullname }: Release, member: number): Promise<CommandResult> {
  const pod = `${fullname}-${member}`;
  return namespace.kubectl(["create", "--raw", `/api/v1/namespaces/${namespace.name}/pods/${pod}/eviction`, "-f", "-"], {
    input: JSON.stringify({ apiVersion: "policy/v1", kind: "Eviction", metadata: { name: pod, namespace: namespace.name } }),
    reject: false,
  });
}
