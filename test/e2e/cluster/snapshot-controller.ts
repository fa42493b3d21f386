import { readdirSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { kubeconfigPath } from "./cache-folder.js";
import { compile, moduleFolder, snapshotController } from "./go-modules.js";
import { kubectl } from "./kubectl.js";
import type { StepLog } from "./step-log.js";
import { modules } from "./versions.js";

const resources = ["volumesnapshots", "volumesnapshotcontents", "volumesnapshotclasses"];

/** Takes the API of VolumeSnapshots away, with all that there is of them. */
export async function removeSnapshotApi(): Promise<void> {
  await kubectl(["delete", "customresourcedefinitions", "--ignore-not-found", ...resources.map((name) => `${name}.snapshot.storage.k8s.io`)]);
}

/** The program of the real controller. */
export const ensureSnapshotController = async (log: StepLog): Promise<string> => join(await compile(snapshotController, log), "snapshot-controller");

/** The real resources, and the controller, which runs on this machine against the cluster's API. Gives what ends it. */
export async function startSnapshotController(program: string, log: StepLog): Promise<() => Promise<void>> {
  const definitions = join(await moduleFolder("github.com/kubernetes-csi/external-snapshotter/client/v8", modules.snapshotApi, log), "config/crd");
  const files = readdirSync(definitions).filter((name) => resources.some((resource) => name === `snapshot.storage.k8s.io_${resource}.yaml`));
  await kubectl(["apply", "--server-side", ...files.flatMap((name) => ["-f", join(definitions, name)])]);
  await kubectl(["wait", "--for=condition=Established", "--timeout=60s", ...resources.map((name) => `customresourcedefinition/${name}.snapshot.storage.k8s.io`)]);
  const running = execa(program, ["--kubeconfig", kubeconfigPath(), "--leader-election=false", "--retry-interval-start=200ms"], { reject: false, stdout: { file: log.path }, stderr: { file: log.path } });
  return async () => {
    running.kill();
    await running;
  };
}
