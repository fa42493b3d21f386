import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { up } from "../e2e/cluster/cluster.js";
import { createNamespace } from "../e2e/cluster/namespaces.js";
import type { Bench } from "../e2e/harness/bench.js";
import { startClient, type ClientPod } from "../e2e/harness/client-pod.js";
import { crashServer } from "../e2e/harness/faults.js";
import { install, memberIsReady, sql, type Release } from "../e2e/harness/release.js";
import { writeAcross } from "../e2e/harness/writer.js";
import { show, spread, type Spread } from "./measure.js";

const guide = readFileSync(fileURLToPath(new URL("guide.yaml", import.meta.url)), "utf8");

/** What happens to the server, and the goal in seconds. */
export const faults: Record<string, { title: string; goal: string; strike: (release: Release) => Promise<void> }> = {
  "pod-deleted": { title: "Pod deleted", goal: "2.5, worst 6", strike: async ({ namespace, fullname }) => { await namespace.kubectl(["delete", "pod", `${fullname}-0`, "--wait=false"]); } },
  "pod-deleted-by-force": { title: "Pod deleted by force", goal: "2.5", strike: async ({ namespace, fullname }) => { await namespace.kubectl(["delete", "pod", `${fullname}-0`, "--force", "--grace-period=0", "--wait=false"]); } },
  "server-killed": { title: "kill -9 of the server", goal: "0.5", strike: (release) => crashServer(release, 0) },
};

/** How long a writer on another node is without an acknowledged commit, and how many acknowledged rows are gone after it. */
export async function outage(fault: string, runs: number, log: (line: string) => void): Promise<string> {
  const { strike, goal } = faults[fault]!;
  const cluster = await up();
  const namespace = await createNamespace("bench-outage");
  const bench: Bench = { cluster, namespace };
  const image = cluster.postgresImage("18");
  try {
    const ours = await install(bench, { backup: { enabled: false } });
    const guides = await installGuide(bench, image);
    const clients: [string, Release, ClientPod][] = [];
    for (const [who, release, secret] of [["guides", guides, undefined], ["helmwright", ours, "db-postgres"]] as const) {
      const { stdout: node } = await namespace.kubectl(["get", "pod", `${release.fullname}-0`, "-o", "jsonpath={.spec.nodeName}"]);
      const other = cluster.workers.find((worker) => worker !== node) ?? node;
      clients.push([who, release, await startClient(namespace, { name: `writer-${who}`, image, node: other, labels: { "db-postgres-client": "true" }, ...(secret ? { secret } : {}) })]);
    }
    const rows: string[] = [];
    const measured = new Map<string, { outages: number[]; lost: number }>(clients.map(([who]) => [who, { outages: [], lost: 0 }]));
    for (let run = 1; run <= runs; run++)
      for (const [who, release, client] of clients) {
        const result = await writeAcross(release, client, () => strike(release), { password: who === "guides" ? "none" : undefined, deadlineSeconds: 0.5, firstAnswerSeconds: 0.5 });
        const sum = measured.get(who)!;
        sum.outages.push(result.seconds);
        sum.lost += result.lost.length;
        log(`${fault}, ${who}, run ${run} of ${runs}: ${result.seconds.toFixed(2)} s, ${result.lost.length} of ${result.acknowledged} lost`);
        if (who === "guides" && fault === "server-killed") await freshPod(release);
      }
    for (const [who, { outages, lost }] of measured) rows.push(row(who, spread(outages), lost, goal));
    return `| settings | median (s) | worst (s) | runs | acknowledged rows lost | goal: median (s) |
|---|---|---|---|---|---|
${rows.join("\n")}

The guides' settings are test/bench/guide.yaml. Its server is killed once in each pod: killed again within ten minutes, the
kubelet's back-off comes on top. The writer is on another node and commits a row about every 30 ms, with a deadline of 0.5 s for each answer: a connection to the address of a pod that is gone
hangs, and a client waits as long as its own deadline tells it to.
`;
  } finally {
    await namespace.finish(true);
  }
}

const row = (who: string, figures: Spread, lost: number, goal: string): string =>
  `| ${who} | ${show(figures)} | ${lost} | ${who === "helmwright" ? goal : ""} |`;

/** A container that has not crashed yet. */
async function freshPod(release: Release): Promise<void> {
  await release.namespace.kubectl(["delete", "pod", `${release.fullname}-0`]);
  await memberIsReady(release, 0);
  await release.namespace.kubectl(["wait", "--for=condition=Ready", "pod", `${release.fullname}-0`, "--timeout=120s"]);
}

async function installGuide({ namespace }: Bench, image: string): Promise<Release> {
  await namespace.kubectl(["apply", "-f", "-"], { input: guide.replaceAll("IMAGE", image) });
  const release: Release = { name: "guide", fullname: "guide-postgres", namespace, values: {} };
  await memberIsReady(release, 0, "postgres");
  await sql(release, 0, "CREATE ROLE app LOGIN; CREATE DATABASE app OWNER app", "postgres");
  return release;
}
