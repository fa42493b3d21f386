import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execa } from "execa";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { asset, inCache, kubeconfigPath } from "./cache-folder.js";
import { contentHash } from "./content-hash.js";
import { findExecutable } from "./executables.js";
import { binariesFolder, compile, kind as kindModule } from "./go-modules.js";
import type { ImageSource } from "./image-source.js";
import { nodeImageTag } from "./node-image.js";
import { volumesOnNodes } from "./node-manifests.js";
import type { StepLog } from "./step-log.js";
import { isAtLeast, parseVersion } from "./version-order.js";
import { oldestKind } from "./versions.js";

export const clusterName = "helmwright";
/** A label of every node that says what the cluster was made from. */
export const definitionLabel = "helmwright-cluster/definition";

/** Hash of everything that a running cluster must have been made from to be used again. */
export function clusterDefinition(source: ImageSource): string {
  return contentHash(nodeImageTag(source), readFileSync(asset("kind.yaml")), JSON.stringify(sharedFolder()), readFileSync(asset("storage-classes.yaml")));
}

/** kind from the PATH when it is new enough, else the one in the cache; undefined when it has to be compiled first. */
export async function findKind(): Promise<string | undefined> {
  const installed = findExecutable("kind");
  if (installed) {
    const version = parseVersion((await execa(installed, ["version"], { reject: false })).stdout);
    if (version && isAtLeast(version, oldestKind)) return installed;
  }
  const compiled = join(binariesFolder(kindModule), "kind");
  return existsSync(compiled) ? compiled : undefined;
}

/** kind, compiled when it is nowhere to be found. */
export async function ensureKind(log: StepLog): Promise<string> {
  return (await findKind()) ?? join(await compile(kindModule, log), "kind");
}

/** Creates the cluster, after removing what is left of an earlier one. */
export async function createCluster(kind: string, source: ImageSource, log: StepLog): Promise<void> {
  await removeNodes(log);
  const config = inCache("kind.yaml");
  mkdirSync(inCache(), { recursive: true });
  writeFileSync(config, kindConfiguration(readFileSync(asset("kind.yaml"), "utf8"), source));
  await log.run(kind, ["create", "cluster", "--name", clusterName, "--config", config, "--image", nodeImageTag(source), "--kubeconfig", kubeconfigPath(), "--wait", "180s", "--retain"], {
    remedy: `\`docker logs ${clusterName}-control-plane\` says more; \`npm run cluster -- down\`, then up, starts afresh`,
  });
}

/** kind's configuration, each node with what it was made from, and with the folder that all nodes have. */
export function kindConfiguration(text: string, source: ImageSource): string {
  const configuration = parse(text) as { nodes: object[] };
  const nodes = configuration.nodes.map((node) => ({ ...node, labels: { [definitionLabel]: clusterDefinition(source) }, extraMounts: [sharedFolder()] }));
  return stringify({ ...configuration, nodes });
}

/** Where this machine keeps the volumes of the cluster's nodes. */
const volumesFolder = (): string => inCache("volumes");
const sharedFolder = (): object => ({ hostPath: volumesFolder(), containerPath: volumesOnNodes });

/** Writes the kubeconfig again when it was lost with the cache. */
export async function ensureKubeconfig(kind: string, log: StepLog): Promise<void> {
  if (!existsSync(kubeconfigPath())) await log.run(kind, ["export", "kubeconfig", "--name", clusterName, "--kubeconfig", kubeconfigPath()]);
}

export interface NodeContainer { name: string; running: boolean }

/** Nodes that the tests' pods run on: the control plane keeps its taint. */
export function isWorker(node: string): boolean {
  return !node.endsWith("control-plane");
}

/** The containers that are this cluster's nodes, running or not. */
export async function nodeContainers(): Promise<NodeContainer[]> {
  const { stdout } = await execa("docker", ["ps", "-a", "--filter", `label=io.x-k8s.kind.cluster=${clusterName}`, "--format", "{{.Names}} {{.State}}"], { timeout: 20_000 });
  return stdout.split("\n").filter(Boolean).map((line) => {
    const [name, state] = line.split(" ") as [string, string];
    return { name, running: state === "running" };
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Removes the nodes and their volumes; needs no kind, and copes with half a cluster. */
export async function removeNodes(log: StepLog): Promise<boolean> {
  const nodes = (await nodeContainers()).map(({ name }) => name);
  if (nodes.length > 0) {
    const { stdout: image } = await execa("docker", ["inspect", "--format", "{{.Image}}", nodes[0]!]);
    await log.run("docker", ["rm", "-f", "-v", ...nodes]);
    // By the engine, since the folders belong to the users that the pods ran as.
    if (existsSync(volumesFolder())) await log.run("docker", ["run", "--rm", "--network", "none", "--volume", `${volumesFolder()}:/volumes`, "--entrypoint", "find", image, "/volumes", "-mindepth", "1", "-delete"]);
  }
  rmSync(kubeconfigPath(), { force: true });
  return nodes.length > 0;
}
