import { setTimeout as sleep } from "node:timers/promises";
import { helm3, helm4, kubectl as kubectlBinary } from "./binaries.js";
import { asset, kubeconfigPath } from "./cache-folder.js";
import { ClusterError } from "./cluster-error.js";
import { hasImage } from "./docker-images.js";
import { ensureEngine } from "./engine.js";
import { examineCluster, outOfDate, type Health } from "./health.js";
import { chooseImageSource, here, wishedSource, type ImageSource } from "./image-source.js";
import { clusterName, createCluster, ensureKind, ensureKubeconfig, findKind, isWorker, nodeContainers, removeNodes } from "./kind.js";
import { kubectl } from "./kubectl.js";
import { alone } from "./lock.js";
import { engineAnswers, examineMachine } from "./machine.js";
import { describeMissing, findMissing } from "./missing.js";
import { nodeImageSteps, nodeImageTag } from "./node-image.js";
import { loadImages } from "./node-images.js";
import { ensurePostgresImage, postgresImageTag, postgresImageTags } from "./postgres-image.js";
import { proveCluster } from "./proof.js";
import { StepLog } from "./step-log.js";
import { runSteps, type Step } from "./task-list.js";
import { timeouts } from "./timeouts.js";
import { postgresReleases } from "./versions.js";

/** A cluster that can be used. */
export interface Cluster {
  name: string;
  kubeconfig: string;
  /** Kubernetes' names of the nodes, which are the containers' names too */
  nodes: string[];
  /** those that pods run on */
  workers: string[];
  source: ImageSource;
  helm4: string;
  helm3: string;
  kubectl: string;
  /** name of the PostgreSQL test image of that major version, present on every worker */
  postgresImage: (major: string) => string;
}

export interface UpOptions {
  /** say nothing when there is nothing to do */
  quiet?: boolean;
}

/** Gives a healthy cluster: the one that is there, that one repaired, or a new one. */
export async function up({ quiet = false }: UpOptions = {}): Promise<Cluster> {
  const health = await reusable();
  if (health.healthy) return describeCluster(health);
  return alone(async () => {
    // Whoever had the lock before may have done the work.
    const again = await reusable();
    return describeCluster(again.healthy ? again : await bringUp(again.reason, quiet));
  }, (pid) => quiet || console.log(`process ${pid} is changing the cluster; waiting for it`));
}

/** Removes the cluster; images and binaries stay. Returns whether there was one. */
export async function down(): Promise<boolean> {
  if (!(await engineAnswers())) throw new ClusterError("the container engine does not answer, so nothing can be removed", "start it, or run `npm run cluster -- up`, which does");
  return alone(() => removeNodes(new StepLog("down")), (pid) => console.log(`process ${pid} is changing the cluster; waiting for it`));
}

/** How the cluster is, without touching it. */
export async function status(): Promise<Health & { engine: boolean }> {
  const engine = await engineAnswers();
  return { ...(await reusable()), engine };
}

/** A healthy cluster as data. */
export function describeCluster({ source, nodes }: Health & { healthy: true }): Cluster {
  return {
    name: clusterName,
    kubeconfig: kubeconfigPath(),
    nodes,
    workers: nodes.filter(isWorker),
    source,
    helm4: helm4(),
    helm3: helm3(),
    kubectl: kubectlBinary(),
    postgresImage: (major) => {
      const release = postgresReleases.find((candidate) => candidate.major === major);
      if (!release) throw new ClusterError(`there is no test image of PostgreSQL ${major}`, `use one of ${postgresReleases.map((one) => one.major).join(", ")}, or add it to versions.ts`);
      return postgresImageTag(source, release);
    },
  };
}

function allowedSources(): ImageSource[] {
  const wish = wishedSource(process.env);
  return wish ? [wish] : ["registry", "packages"];
}

/** How the cluster is for who wants to use it: only a proved one is healthy. */
async function reusable(): Promise<Health> {
  const health = await examineCluster(allowedSources());
  return health.healthy && !health.proved ? { healthy: false, reason: "it has not shown yet that it works", nodes: health.nodes } : health;
}

interface Progress { source: ImageSource; kind: string; cameBack: boolean; health?: Health & { healthy: true } }

async function bringUp(reason: string, quiet: boolean): Promise<Health & { healthy: true }> {
  const progress: Progress = { source: "packages", kind: "", cameBack: false };
  try {
    await runSteps(steps(reason), progress, quiet);
  } catch (error) {
    // What a killed engine leaves behind may look whole and not work; a new cluster has no such past.
    if (!progress.cameBack) throw error;
    progress.cameBack = false;
    await runSteps(steps(damaged), progress, quiet);
  }
  return progress.health!;
}

const damaged = "the one that was there came back and does not work";

/** What is done, in order. Each step finds out by itself whether there is anything to do. */
function steps(reason: string): Step<Progress>[] {
  return [
    {
      title: `No cluster to use as it is: ${reason}`,
      task: async (progress, task) => {
        const { source, reason: why } = await chooseImageSource(here);
        progress.source = source;
        task.title = `${task.title}. Images come from ${source === "registry" ? "the registry" : "Debian packages and Go modules"}: ${why}`;
      },
    },
    {
      title: "Container engine",
      task: async () => {
        const machine = await examineMachine();
        failOnMissing(findMissing({ ...machine, go: machine.go ?? "999" }, { buildsImages: false, needsKind: false }));
        await ensureEngine(new StepLog("engine"));
      },
    },
    {
      title: "What this machine needs",
      task: async ({ source }) => {
        const wanted = [nodeImageTag(source), ...postgresImageTags(source)];
        const there = await Promise.all(wanted.map(hasImage));
        failOnMissing(findMissing(await examineMachine(), { buildsImages: source === "packages" && there.includes(false), needsKind: !(await findKind()) }));
      },
    },
    { title: "kind", task: async (progress) => void (progress.kind = await ensureKind(new StepLog("kind"))) },
    // First, since a cluster that nobody will use takes time from what is built.
    { title: "Remove the old cluster", enabled: () => reason === outOfDate || reason === damaged, task: async () => void (await removeNodes(new StepLog("cluster"))) },
    { title: "Images", task: ({ source }, task) => task.newListr([nodeImageTask(source), ...postgresTasks(source)], { concurrent: 2 }) },
    {
      title: "Cluster of one control plane and two workers",
      task: async (progress, task) => {
        const { kind, source } = progress;
        const log = new StepLog("cluster");
        progress.cameBack = await comesBack(kind, source, log);
        if (progress.cameBack) task.title = "Cluster: the one that was there is usable again";
        else await createCluster(kind, source, log);
        await kubectl(["apply", "-f", asset("storage-classes.yaml")]);
      },
    },
    {
      title: "PostgreSQL images on the nodes",
      task: async ({ source }, task) => {
        const nodes = (await nodeContainers()).map(({ name }) => name).filter(isWorker);
        if ((await loadImages(postgresImageTags(source), nodes, new StepLog("load-images"))) === 0) task.skip("PostgreSQL images are on the nodes");
      },
    },
    {
      title: "Nodes, DNS, storage and network policies ready",
      task: async (progress) => void (progress.health = await healthy(progress.source)),
    },
    {
      title: "Proof: names resolve, volumes can be written, policies let one client in and keep another out",
      task: ({ source }) => proveCluster(postgresImageTags(source)[0]!, new StepLog("proof")),
    },
  ];
}

function nodeImageTask(source: ImageSource): Step<Progress> {
  const tag = nodeImageTag(source);
  return {
    title: "Node image",
    task: async (_progress, task) => {
      if (await hasImage(tag)) return task.skip("Node image is there");
      if (source === "registry") {
        await new StepLog("node-image").run("docker", ["pull", tag], { remedy: "try again, or set HELMWRIGHT_IMAGES=packages to build it here" });
        return undefined;
      }
      const log = new StepLog("node-image");
      return task.newListr(nodeImageSteps().map(({ title, run }) => ({ title, task: async () => void (await run(log)) })), { concurrent: false });
    },
  };
}

/** One after the other, beside the node image: two cores and one disk gain nothing from more. */
function postgresTasks(source: ImageSource): Step<Progress>[] {
  return [
    {
      title: "PostgreSQL images",
      task: (_progress, task) =>
        task.newListr(postgresReleases.map((release) => ({
          title: `PostgreSQL ${release.major}`,
          task: async (_, one) => {
            if (!(await ensurePostgresImage(source, release, new StepLog(`postgres-${release.major}`)))) one.skip(`PostgreSQL ${release.major} is there`);
          },
        })), { concurrent: false }),
    },
  ];
}

/** Starts stopped nodes again and gives them time to become healthy. False: there is nothing worth keeping. */
async function comesBack(kind: string, source: ImageSource, log: StepLog): Promise<boolean> {
  const containers = await nodeContainers();
  if (containers.length === 0) return false;
  const stopped = containers.filter(({ running }) => !running).map(({ name }) => name);
  try {
    if (stopped.length > 0) await log.run("docker", ["start", ...stopped], { timeoutSeconds: 60 });
    await ensureKubeconfig(kind, log);
  } catch {
    return false;
  }
  const deadline = Date.now() + timeouts.nodesComeBack;
  do {
    const health = await examineCluster([source]);
    if (health.healthy || health.reason.startsWith("not on every worker")) return true;
    log.note(health.reason);
    if (health.reason === outOfDate || /^(it has \d+ nodes|stopped:)/.test(health.reason)) return false;
    await sleep(2000);
  } while (Date.now() < deadline);
  log.note("it does not get healthy: it will be made anew");
  return false;
}

async function healthy(source: ImageSource): Promise<Health & { healthy: true }> {
  const log = new StepLog("health");
  const deadline = Date.now() + timeouts.clusterIsHealthy;
  for (;;) {
    const health = await examineCluster([source]);
    if (health.healthy) return health;
    log.note(health.reason);
    if (Date.now() > deadline) {
      await log.run("docker", ["ps", "-a"]);
      log.note((await kubectl(["get", "pods", "-A", "-o", "wide"], { reject: false })).stdout);
      throw new ClusterError(`the cluster does not get healthy: ${health.reason}`, "`npm run cluster -- down`, then up, starts afresh", log.path);
    }
    await sleep(1000);
  }
}

function failOnMissing(missing: ReturnType<typeof findMissing>): void {
  if (missing.length === 0) return;
  throw new ClusterError(`this machine lacks what the cluster needs\n${describeMissing(missing)}`, "put right what is named above and run `npm run cluster -- up` again");
}
