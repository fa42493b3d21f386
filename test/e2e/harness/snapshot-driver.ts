import { setTimeout as sleep } from "node:timers/promises";
import { kubectl } from "../cluster/kubectl.js";
import { volumesOnNodes } from "../cluster/node-manifests.js";
import type { Bench } from "./bench.js";
import { onNode } from "./node.js";

const driver = "folders.helmwright.test";
export const snapshotClass = "folders";

/**
 * What a CSI driver with its sidecars does for snapshots, where none can be had: it takes one by copying the folder behind the
 * volume, so that a snapshot holds what the server had written by then, as a real one does. Everything before it (the job, the
 * API's own checks, the controller) is real.
 */
export interface SnapshotDriver {
  /** makes the volume of a claim one of this driver's, as far as the API is concerned: the pod that has it keeps the folder */
  take(claim: string): Promise<void>;
  /** puts a snapshot's content into the volume of a claim, as a claim with a dataSource would have it */
  restore(snapshot: string, claim: string): Promise<void>;
  /** gives volumes back to who made them, and ends */
  stop(): Promise<void>;
}

interface Content { metadata: { name: string; deletionTimestamp?: string; annotations?: Record<string, string> }; spec: { source: { volumeHandle: string }; volumeSnapshotRef: { namespace: string; name: string } }; status?: { snapshotHandle?: string } }

export async function startSnapshotDriver({ cluster, namespace }: Bench): Promise<SnapshotDriver> {
  const node = cluster.nodes[0]!;
  const copies = `${volumesOnNodes}/snapshots-${namespace.name}`;
  const taken: object[] = [];
  await onNode(node, "mkdir", copies);
  await kubectl(["apply", "-f", "-"], { input: JSON.stringify({ apiVersion: "v1", kind: "List", items: [
    { apiVersion: "storage.k8s.io/v1", kind: "CSIDriver", metadata: { name: driver }, spec: { attachRequired: false } },
    { apiVersion: "snapshot.storage.k8s.io/v1", kind: "VolumeSnapshotClass", metadata: { name: snapshotClass }, driver, deletionPolicy: "Delete" },
  ] }) });

  const contents = async (): Promise<Content[]> => {
    const { items } = JSON.parse((await kubectl(["get", "volumesnapshotcontents", "-o", "json"])).stdout) as { items: Content[] };
    return items.filter(({ spec }) => spec.volumeSnapshotRef.namespace === namespace.name);
  };
  const snapshot = async ({ metadata: { name }, spec }: Content): Promise<void> => {
    // A server that writes meanwhile removes files under the copy, as backup mode allows.
    const [itsNode, folder] = spec.source.volumeHandle.split(":") as [string, string];
    await onNode(itsNode, "bash", "-c", `cp -a "$1" "$2" 2>/dev/null || [ -d "$2" ]`, "copy", folder, `${copies}/${name}`);
    const status = { snapshotHandle: `${copies}/${name}`, creationTime: Date.now() * 1_000_000, readyToUse: true };
    await kubectl(["patch", "volumesnapshotcontent", name, "--subresource=status", "--type=merge", "-p", JSON.stringify({ status })]);
  };
  const remove = async ({ metadata: { name } }: Content): Promise<void> => {
    await onNode(node, "rm", "-rf", `${copies}/${name}`);
    await kubectl(["patch", "volumesnapshotcontent", name, "--type=merge", "-p", '{"metadata":{"finalizers":null}}'], { reject: false });
  };

  let stopped = false;
  const working = (async () => {
    while (!stopped) {
      for (const content of await contents()) {
        if (content.metadata.deletionTimestamp) await remove(content);
        else if (!content.status?.snapshotHandle) await snapshot(content);
      }
      await sleep(300);
    }
  })();
  // Its failure is seen where it is stopped.
  working.catch(() => undefined);

  return {
    take: async (claim) => {
      const volume = await volumeOf(namespace.name, claim);
      taken.push(volume);
      const { hostPath, ...spec } = volume.spec;
      await replaceVolume({ ...volume, spec: { ...spec, csi: { driver, volumeHandle: `${nodeOf(volume)}:${hostPath.path}` } } });
    },
    restore: async (name, claim) => {
      const { status } = JSON.parse((await namespace.kubectl(["get", "volumesnapshot", name, "-o", "json"])).stdout) as { status: { boundVolumeSnapshotContentName: string } };
      const volume = await volumeOf(namespace.name, claim);
      await onNode(nodeOf(volume), "cp", "-aT", `${copies}/${status.boundVolumeSnapshotContentName}`, volume.spec.hostPath.path);
    },
    stop: async () => {
      stopped = true;
      await working;
      for (const volume of taken) await replaceVolume(volume);
      await onNode(node, "rm", "-rf", copies);
      await kubectl(["delete", "csidriver", driver]);
    },
  };
}

const nodeOf = (volume: any): string => volume.spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].values[0];

async function volumeOf(namespace: string, claim: string): Promise<any> {
  const name = (await kubectl(["--namespace", namespace, "get", "pvc", claim, "-o", "jsonpath={.spec.volumeName}"])).stdout;
  const { metadata, ...volume } = JSON.parse((await kubectl(["get", "pv", name, "-o", "json"])).stdout);
  delete volume.status;
  const { annotations, labels, finalizers } = metadata;
  return { ...volume, metadata: { name, annotations, labels, finalizers } };
}

/** What a volume is made of can't be changed, so it is made anew under its name; its claim finds it again. */
async function replaceVolume(volume: any): Promise<void> {
  const { name } = volume.metadata;
  await kubectl(["delete", "pv", name, "--wait=false"]);
  await kubectl(["patch", "pv", name, "--type=merge", "-p", '{"metadata":{"finalizers":null}}']);
  await kubectl(["create", "-f", "-"], { input: JSON.stringify(volume) });
}
