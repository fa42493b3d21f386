import { execa } from "execa";
import { existsSync } from "node:fs";
import { kubeconfigPath } from "./cache-folder.js";
import type { ImageSource } from "./image-source.js";
import { clusterDefinition, definitionLabel, isWorker, nodeContainers } from "./kind.js";
import { kubectl } from "./kubectl.js";
import { postgresImageTags } from "./postgres-image.js";
import { provedAnnotation } from "./proof.js";
import { timeouts } from "./timeouts.js";

export type Health = { healthy: true; source: ImageSource; nodes: string[]; proved: boolean } | { healthy: false; reason: string; nodes: string[] };

/** Said of a cluster whose images or configuration are no longer those of this source. */
export const outOfDate = "it was made from something else than what is here now";

const wantedNodes = 3;
/** Enforces NetworkPolicy: ours, or kindest/node's own. */
const enforcers = ["kube-network-policies", "kindnet"];

/** Whether the cluster can be used as it is, made from one of these sources; otherwise the first reason why not. */
export async function examineCluster(sources: ImageSource[]): Promise<Health> {
  let nodes: string[] = [];
  const no = (reason: string): Health => ({ healthy: false, reason, nodes });
  try {
    const containers = await nodeContainers().catch(() => undefined);
    if (!containers) return no("the container engine does not answer");
    nodes = containers.map(({ name }) => name);
    if (nodes.length === 0) return no("there is no cluster");
    const stopped = containers.filter(({ running }) => !running).map(({ name }) => name);
    if (stopped.length > 0) return no(`stopped: ${stopped.join(", ")}`);
    if (nodes.length !== wantedNodes) return no(`it has ${nodes.length} nodes instead of ${wantedNodes}`);
    if (!existsSync(kubeconfigPath())) return no("its kubeconfig is gone");

    const [nodeList, workloads, images] = await Promise.all([
      list(["nodes"]),
      list(["daemonsets,deployments", "-A"]),
      Promise.all(nodes.filter(isWorker).map(imagesOn)),
    ]);
    const definition = nodeList[0]?.metadata.labels?.[definitionLabel];
    const source = sources.find((candidate) => clusterDefinition(candidate) === definition);
    if (!source) return no(outOfDate);
    const unready = nodeList.filter((node) => !node.status.conditions?.some(({ type, status }: any) => type === "Ready" && status === "True"));
    if (unready.length > 0 || nodeList.length !== wantedNodes) return no(`not ready: ${unready.map((node) => node.metadata.name).join(", ") || "nodes that did not join"}`);
    const reason = unreadyWorkload(workloads.filter((object) => ["kube-system", "local-path-storage"].includes(object.metadata.namespace)));
    if (reason) return no(reason);
    const absent = postgresImageTags(source).filter((tag) => !images.every((names) => names.includes(`docker.io/${tag}`)));
    if (absent.length > 0) return no(`not on every worker: ${absent.join(", ")}`);
    return { healthy: true, source, nodes, proved: nodeList.some(({ metadata }) => metadata.annotations?.[provedAnnotation]) };
  } catch (error) {
    return no(error instanceof Error ? error.message.split("\n")[0]! : String(error));
  }
}

/** Images that a node's containerd has, by full name. */
export async function imagesOn(node: string): Promise<string[]> {
  const { stdout } = await execa("docker", ["exec", node, "ctr", "-n", "k8s.io", "images", "ls", "-q"], { timeout: timeouts.apiAnswers });
  return stdout.split("\n");
}

async function list(args: string[]): Promise<any[]> {
  const { stdout } = await kubectl(["get", ...args, "-o", "json", `--request-timeout=${timeouts.apiAnswers / 1000}s`], { timeoutMilliseconds: timeouts.apiAnswers + 1000 });
  return JSON.parse(stdout).items;
}

/** The first part of the cluster that isn't up, in words. Without something that enforces policies it never is. */
export function unreadyWorkload(workloads: any[]): string | undefined {
  for (const { kind, metadata, spec, status } of workloads) {
    const wanted = kind === "DaemonSet" ? status?.desiredNumberScheduled : spec.replicas;
    const ready = (kind === "DaemonSet" ? status?.numberReady : status?.readyReplicas) ?? 0;
    if (!wanted || ready < wanted) return `${kind} ${metadata.name} is not ready (${ready} of ${wanted ?? "?"})`;
  }
  if (!workloads.some(({ metadata }) => enforcers.includes(metadata.name))) return "nothing enforces NetworkPolicy";
  if (!workloads.some(({ metadata }) => metadata.name === "local-path-provisioner")) return "nothing provides volumes";
  return undefined;
}
