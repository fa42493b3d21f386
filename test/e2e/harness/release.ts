import { stringify } from "yaml";
import type { PostgresValues } from "../../../dist-charts/postgres.js";
import type { Cluster } from "../cluster/cluster.js";
import { eventually } from "../cluster/eventually.js";
import { repeatedWhenCut } from "../cluster/exec-end.js";
import type { HelmMajor } from "../cluster/helm.js";
import type { CommandResult } from "../cluster/kubectl.js";
import type { TestNamespace } from "../cluster/namespaces.js";
import { timeouts } from "../cluster/timeouts.js";
import type { Bench } from "./bench.js";
import { chartFolder } from "./chart.js";
import { startedByTests } from "./schedules.js";

/** A release of the postgres chart under test, by the names that its objects have. */
export interface Release {
  name: string;
  /** what the objects' names start with */
  fullname: string;
  namespace: TestNamespace;
  values: PostgresValues;
}

export interface InstallOptions {
  helm?: HelmMajor;
  /** folder, archive or repo/name; the built chart unless told */
  chart?: string;
  /** further arguments of `helm upgrade --install` */
  args?: string[];
  /** wait until every object is ready; a test of what doesn't become ready says false */
  wait?: boolean;
}

/** Image, small volumes and small requests, so that many releases fit on a small machine. */
export function testValues(cluster: Cluster, values: PostgresValues = {}, major = String(values.postgres?.version ?? 18)): PostgresValues {
  const [repository, tag] = splitImage(cluster.postgresImage(major));
  return {
    ...values,
    image: { repository, tag, digest: "", ...values.image },
    storage: { data: { size: "1Gi" }, wal: { size: "1Gi" }, backup: { size: "1Gi" }, ...values.storage },
    resources: { requests: { cpu: "20m", memory: "64Mi" }, limits: { cpu: "2", memory: "512Mi" }, ...values.resources },
  } as PostgresValues;
}

/** Installs or upgrades a release and gives its names. */
export async function install(bench: Bench, values: PostgresValues = {}, options: InstallOptions = {}, name = "db"): Promise<Release> {
  const release: Release = { name, fullname: `${name}-postgres`, namespace: bench.namespace, values: testValues(bench.cluster, values) };
  await upgrade(release, release.values, options);
  return release;
}

/** `helm upgrade --install` with these values and no others, but for schedules. Charts of before don't know every one of those. */
export async function upgrade(release: Release, values: PostgresValues, { helm = 4, chart = chartFolder, args = [], wait = true }: InstallOptions = {}): Promise<CommandResult> {
  release.values = values;
  const waiting = wait ? ["--wait", "--timeout", `${timeouts.releaseIsInstalled / 1000}s`] : [];
  return release.namespace.helm(helm, ["upgrade", "--install", release.name, chart, "--values", "-", "--reset-values", ...waiting, ...args], { input: stringify(chart === chartFolder ? startedByTests(values) : values) });
}

/** PostgreSQL's own programs, without Debian's script around them, which takes five times as long as they do. */
export const ownPrograms = "PATH=/usr/lib/postgresql/$PG_MAJOR/bin:$PATH;";

/** Runs SQL as superuser on one member, over its socket, and gives the rows as text. A question is asked again where its connection was cut. */
export async function sql(release: Release, member: number, statement: string, database = "app"): Promise<string> {
  const run = () => release.namespace.kubectl(
    ["exec", "-i", `${release.fullname}-${member}`, "-c", "postgres", "--", "bash", "-c", `${ownPrograms} exec psql "$@"`, "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", database],
    { input: statement },
  );
  const { stdout } = await (/^\s*(SELECT|SHOW)\b/i.test(statement) ? repeatedWhenCut(run) : run());
  return stdout.trim();
}

/** A command inside a member's container. */
export function inMember(release: Release, member: number, command: string, reject = true): Promise<CommandResult> {
  return release.namespace.kubectl(["exec", `${release.fullname}-${member}`, "-c", "postgres", "--", "bash", "-c", command], { reject });
}

/** Container ids and restart counts of the members: what changes when a server is restarted by the cluster. */
export async function memberContainers(release: Release): Promise<string> {
  const { stdout } = await release.namespace.kubectl(["get", "pods", "-l", "app.kubernetes.io/component=server", "-o",
    "jsonpath={range .items[*]}{.metadata.name} {.metadata.uid} {.status.containerStatuses[0].containerID} {.status.containerStatuses[0].restartCount}{\"\\n\"}{end}"]);
  return stdout.trim();
}

/** Waits until a member answers for reads, and the API knows that its container runs: the kubelet tells later, and until then there is no log. */
export async function memberIsReady(release: Release, member: number, database = "app"): Promise<void> {
  const running = ["get", "pod", `${release.fullname}-${member}`, "-o", 'jsonpath={.status.containerStatuses[?(@.name=="postgres")].state.running.startedAt}'];
  await eventually("podIsReady", async () => (await sql(release, member, "SELECT 1", database)) === "1" && (await release.namespace.kubectl(running)).stdout !== "");
}

/** The passwords of the release, by the Secret's key. */
export async function passwords(release: Release): Promise<Record<string, string>> {
  const { stdout } = await release.namespace.kubectl(["get", "secret", release.fullname, "-o", "json"]);
  const { data } = JSON.parse(stdout) as { data: Record<string, string> };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, "base64").toString()]));
}

/** Runs the release's backup CronJob once and gives the Job's outcome and log. */
export const runBackup = (release: Release, job = "backup-now"): Promise<JobOutcome> => runJob(release, "backup", job);

/** What a Job came to, and its log. */
export interface JobOutcome { succeeded: boolean; log: string }

/** Runs one of the release's CronJobs once, as a Job of that name. */
export async function runJob({ namespace, fullname }: Release, cronJob: string, job: string): Promise<JobOutcome> {
  await namespace.kubectl(["create", "job", job, `--from=cronjob/${fullname}-${cronJob}`]);
  const succeeded = await eventually("jobEnds", async () => {
    const { stdout } = await namespace.kubectl(["get", "job", job, "-o", "jsonpath={.status.conditions[?(@.status==\"True\")].type}"]);
    return /Complete|Failed/.test(stdout) ? { yes: /Complete/.test(stdout) } : undefined;
  });
  const { stdout } = await namespace.kubectl(["logs", `job/${job}`]);
  return { succeeded: succeeded.yes, log: stdout };
}

function splitImage(image: string): [string, string] {
  const colon = image.lastIndexOf(":");
  return [image.slice(0, colon), image.slice(colon + 1)];
}

/** Which users log in over TCP, each with its password in the Secret. */
export async function usersThatLogIn(release: Release, secret: Record<string, string>): Promise<string[]> {
  const users: string[] = [];
  for (const [user, key] of [["postgres", "postgres-password"], ["app", "password"], ["replicator", "replication-password"]] as const) {
    const { stdout } = await release.namespace.kubectl(["exec", "-i", `${release.fullname}-0`, "-c", "postgres", "--", "bash", "-c",
      `IFS= read -r PGPASSWORD; export PGPASSWORD; psql -h 127.0.0.1 -U ${user} -d postgres -Atc 'SELECT current_user'`], { input: `${secret[key]}\n` });
    users.push(stdout.trim());
  }
  return users;
}
