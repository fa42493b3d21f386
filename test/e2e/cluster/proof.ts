import { readFileSync } from "node:fs";
import { asset } from "./cache-folder.js";
import { ClusterError } from "./cluster-error.js";
import { eventually } from "./eventually.js";
import { getObject, kubectl } from "./kubectl.js";
import { namespaceTakesPods } from "./namespaces.js";
import type { StepLog } from "./step-log.js";

const namespace = "helmwright-proof";

/** On the nodes of a cluster that has given its proof, so that one whose `up` was interrupted is not taken for finished. */
export const provedAnnotation = "helmwright-cluster/proved";

/**
 * Shows that the cluster does what tests build on: names resolve, Services lead to pods on any node, a volume can be
 * written by any uid, and a NetworkPolicy lets its client in and keeps another out. Without the last one, a test of a
 * policy would pass on a cluster that enforces none.
 */
export async function proveCluster(image: string, log: StepLog): Promise<void> {
  await kubectl(["delete", "namespace", namespace, "--ignore-not-found"]);
  try {
    await kubectl(["create", "namespace", namespace]);
    await namespaceTakesPods(namespace);
    await kubectl(["apply", "-f", "-"], { input: readFileSync(asset("proof.yaml"), "utf8").replaceAll("PROOF_IMAGE", image) });
    const outcome = await eventually("proofIsGiven", async () => {
      const phases = await podPhases();
      log.note(JSON.stringify(phases));
      return (phases.denied === "Failed" && "refuted") || (phases.allowed === "Succeeded" && phases.denied === "Succeeded" && "proved");
    });
    if (outcome === "refuted") throw new Error("a client that no policy admits got through, or could not resolve the server's name");
    await kubectl(["annotate", "nodes", "--all", "--overwrite", `${provedAnnotation}=true`]);
  } catch (error) {
    log.note((await kubectl(["-n", namespace, "get", "pods,pvc,events", "-o", "wide"], { reject: false })).stdout);
    const why = error instanceof Error ? error.message : String(error);
    throw new ClusterError(`the cluster is up but does not work: ${why}`, "`npm run cluster -- down`, then up, starts afresh", log.path);
  } finally {
    await kubectl(["delete", "namespace", namespace, "--wait=false"], { reject: false });
  }
}

async function podPhases(): Promise<Record<string, string>> {
  const { items } = await getObject<{ items: { metadata: { name: string }; status: { phase: string } }[] }>(["pods", "-n", namespace]);
  return Object.fromEntries(items.map(({ metadata, status }) => [metadata.name, status.phase]));
}
