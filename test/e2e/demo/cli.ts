import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { execa } from "execa";
import pc from "picocolors";
import { up, type Cluster } from "../cluster/cluster.js";
import { ClusterError } from "../cluster/cluster-error.js";
import { helm } from "../cluster/helm.js";
import { kubectl } from "../cluster/kubectl.js";
import { serveFolder, type StaticServer } from "../cluster/serve.js";
import { runSteps, type Step } from "../cluster/task-list.js";
import { lastLines } from "../cluster/step-log.js";
import { namespaceTakesPods, type TestNamespace } from "../cluster/namespaces.js";
import { startClient, type ClientPod } from "../harness/client-pod.js";
import { memberIsReady, passwords, runBackup, sql, testValues, type Release } from "../harness/release.js";
import { primaryOf } from "../harness/primary.js";
import { clientEnvironment, writeAcross } from "../harness/writer.js";
import { eventually } from "../cluster/eventually.js";
import { timeouts } from "../cluster/timeouts.js";

/** The whole way of the product, on a real cluster: build, publish, install, write, read, back up, lose a pod. */
interface Demo {
  /** the folder that it publishes from */
  project: string;
  cluster: Cluster;
  repository: StaticServer;
  release: Release;
  client: ClientPod;
}

const name = "helmwright-demo";
const namespace: TestNamespace = {
  name,
  kubectl: (args, options) => kubectl(["--namespace", name, ...args], options),
  helm: (major, args, options) => helm(major, ["--namespace", name, ...args], options),
  finish: async () => undefined,
};

const helmwright = (...args: string[]) => execa("node", ["--import", "tsx", "generator/cli.ts", ...args], { stdin: "ignore" });

/** A project of its own with this one's sources: what the demo publishes is no release of this repository. */
function copyOfSources(): string {
  const folder = mkdtempSync(join(tmpdir(), "helmwright-demo-"));
  for (const source of ["schemas", "chart-templates"]) cpSync(source, join(folder, source), { recursive: true });
  return folder;
}

const steps: Step<Demo>[] = [
  { title: "helmwright build: schemas and templates become a chart", task: async (_, task) => { await helmwright("build"); task.title += " (dist-charts/postgres)"; } },
  { title: "helmwright publish: an archive and the repository's index", task: async (demo, task) => {
    demo.project = copyOfSources();
    await helmwright("publish", "--root", demo.project);
    task.title += ` (${join(demo.project, "dist-charts")})`;
  } },
  { title: "a cluster with two workers", task: async (demo) => { demo.cluster = await up({ quiet: true }); } },
  {
    title: "serve it as a chart repository, helm repo add",
    task: async (demo, task) => {
      demo.repository = await serveFolder(join(demo.project, "dist-charts"));
      await namespace.helm(4, ["repo", "add", "helmwright-demo", demo.repository.url, "--force-update"]);
      task.title += ` (${demo.repository.url})`;
    },
  },
  {
    title: "clear away an earlier demo",
    task: async () => {
      await kubectl(["delete", "namespace", name, "--ignore-not-found", `--timeout=${timeouts.namespaceIsGone / 1000}s`]);
      await kubectl(["create", "namespace", name]);
      await namespaceTakesPods(name);
      await kubectl(["label", "namespace", name, "pod-security.kubernetes.io/enforce=restricted"]);
    },
  },
  {
    title: "helm install db helmwright/postgres: a primary and a replica",
    task: async (demo) => {
      const values = testValues(demo.cluster, { architecture: "replication", replicas: { count: 1 } });
      await namespace.helm(4, ["install", "db", "helmwright-demo/postgres", "--values", "-", "--wait", "--timeout", `${timeouts.releaseIsInstalled / 1000}s`], { input: stringify(values) });
      demo.release = { name: "db", fullname: "db-postgres", namespace, values };
      demo.client = await startClient(namespace, { image: demo.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
    },
  },
  {
    title: "write a row through the primary's Service",
    task: async ({ release, client }) => {
      await passwords(release);
      await client.run(`${clientEnvironment(release)} psql -qc "CREATE TABLE greetings AS SELECT 'hello' AS word"`);
    },
  },
  {
    title: "read it on the replica",
    task: async ({ release, client }, task) => {
      await memberIsReady(release, 1);
      const word = await eventually("rowArrivesOnReplica", async () =>
        (await client.run(`${clientEnvironment(release)} PGHOST=db-postgres-replicas psql -Atc "SELECT word FROM greetings WHERE pg_is_in_recovery()"`, false)).stdout.trim() || undefined);
      const { stdout } = await namespace.kubectl(["get", "pods", "-l", "app.kubernetes.io/component=server", "-o", "jsonpath={range .items[*]}{.metadata.name} on {.spec.nodeName}  {end}"]);
      task.title += `: ${word} (${stdout.trim()})`;
    },
  },
  {
    title: "one backup from the CronJob",
    task: async ({ release }, task) => {
      const backup = await runBackup(release);
      if (!backup.succeeded) throw new ClusterError(`the backup failed:\n${backup.log}`, "read its log above; npm run demo starts again from the beginning");
      task.title += `: ${/verified \S+ .*/.exec(backup.log)?.[0] ?? ""}`;
    },
  },
  {
    title: "kill the primary's pod under a writer",
    task: async ({ release, client }, task) => {
      const outage = await writeAcross(release, client, async () => { await namespace.kubectl(["delete", "pod", "db-postgres-0", "--wait=false"]); });
      task.title += `: writes were away for ${outage.seconds} s, ${outage.lost.length} of ${outage.acknowledged} acknowledged rows lost`;
      if (outage.lost.length > 0) throw new ClusterError(`acknowledged rows are gone: ${outage.lost.join(", ")}`, "this must never happen: please report it");
      // It handed over before it went.
      await sql(release, await primaryOf(release), "DROP TABLE writes");
    },
  },
];

const demo = {} as Demo;
const started = Date.now();
try {
  // The cluster shows its own steps while it is built; only then is it quiet.
  await up();
  await runSteps(steps, demo, false);
  console.log(`
${pc.green("done")} in ${((Date.now() - started) / 1000).toFixed(0)} s. The release is still there; to look around:

  export KUBECONFIG=${demo.cluster.kubeconfig} PATH=${demo.cluster.kubectl.replace(/\/kubectl$/, "")}:$PATH
  kubectl -n ${name} get pods -o wide
  kubectl -n ${name} exec -it db-postgres-0 -c postgres -- psql -U postgres app
  ${demo.cluster.helm4} -n ${name} test db --logs

Then: change schemas/postgres or chart-templates/postgres and run \`npm run build\`; write values in TypeScript as in examples/;
npm test runs the tests; npm run cluster -- down removes the cluster.`);
} catch (error) {
  const { message, log, remedy } = error instanceof ClusterError ? error : { message: error instanceof Error ? error.message : String(error), log: undefined, remedy: `kubectl -n ${name} get pods,events shows how far it came; npm run demo starts again from the beginning` };
  if (log) console.error(lastLines(log));
  console.error(`${pc.red("error:")} ${message}\ndo: ${remedy}`);
  process.exitCode = 1;
} finally {
  await demo.repository?.close();
  if (demo.project) rmSync(demo.project, { recursive: true, force: true });
}
