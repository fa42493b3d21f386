import { up } from "../e2e/cluster/cluster.js";
import { eventually } from "../e2e/cluster/eventually.js";
import { createNamespace } from "../e2e/cluster/namespaces.js";
import { startClient } from "../e2e/harness/client-pod.js";
import { crashMember, freezeMember, thawMember } from "../e2e/harness/faults.js";
import { followsPrimary, operateBuilt, primaryOf } from "../e2e/harness/primary.js";
import { inMember, install, memberIsReady, type Release } from "../e2e/harness/release.js";
import { writeAcross } from "../e2e/harness/writer.js";
import { seconds, show, spread } from "./measure.js";

/** What is done to the primary; gives the seconds that the command took by itself, and afterwards lets the old one come back. */
interface Change { title: string; /** in the synchronous half, one of which must confirm; 1 unless told */ standbys?: number; strike: (release: Release, from: number) => Promise<number>; after?: (release: Release, from: number) => Promise<void> }

export const changes: Record<string, Change> = {
  switchover: { title: "Switchover by the command", strike: (release) => seconds(() => succeed(release, "switchover")) },
  "primary-lost": {
    title: "The primary dies for good and a standby is promoted by the command",
    // One would wait until the old primary is back.
    standbys: 2,
    strike: async (release, from) => {
      await inMember(release, from, "echo 14 >/pg/data/pgdata/PG_VERSION");
      await crashMember(release, from);
      let last = 0;
      await eventually("primaryChanges", async () => { last = await seconds(() => succeed(release, "promote")); return true; }, 100);
      return last;
    },
    // As somebody does who doesn't wait for the kubelet's back-off, which doubles with each run.
    after: async ({ namespace, fullname }, from) => void (await namespace.kubectl(["delete", "pod", `${fullname}-${from}`])),
  },
  "primary-frozen": {
    title: "The primary's pod freezes and a standby is promoted by force",
    // One would wait for the frozen primary to confirm what it writes as primary.
    standbys: 2,
    strike: async (release, from) => {
      await freezeMember(release, from);
      return seconds(() => succeed(release, "promote", "--force"));
    },
    after: thawMember,
  },
};

async function succeed(release: Release, operation: string, ...options: string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await operateBuilt(release, operation, ...options);
  if (exitCode !== 0) throw new Error(`${operation} ended with ${exitCode}: ${stdout}${stderr}`);
}

/** How long a writer is without an acknowledged commit, what the command takes, and how soon the old primary streams again. */
export async function handover(name: string, runs: number, log: (line: string) => void): Promise<string> {
  const { strike, after, standbys: confirming = 1 } = changes[name]!;
  const cluster = await up();
  const rows: string[] = [];
  for (const mode of ["asynchronous", "synchronous"] as const) {
    const namespace = await createNamespace(`bench-${name}`);
    const standbys = mode === "synchronous" ? confirming : 1;
    try {
      const release = await install({ cluster, namespace }, {
        architecture: "replication", replicas: { count: standbys }, backup: { enabled: false },
        replication: { synchronous: { standbys: mode === "synchronous" ? 1 : 0 } },
        // the test cluster has two nodes for servers
        scheduling: { antiAffinity: { type: standbys > 1 ? "preferred" : "required" } },
        probes: { liveness: { failureThreshold: 60 } },
      });
      await eachFollows(release, 0, standbys);
      const client = await startClient(namespace, { image: cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
      const figures: { outage: number; command: number; back: number; lost: number }[] = [];
      for (let run = 1; run <= runs; run++) {
        const from = await primaryOf(release);
        let command = 0;
        const outage = await writeAcross(release, client, async () => { command = await strike(release, from); }, { member: from, after: () => primaryOf(release), deadlineSeconds: 0.5, firstAnswerSeconds: 0.5 });
        const back = await seconds(async () => { await after?.(release, from); await followsPrimary(release, from); });
        await eachFollows(release, await primaryOf(release), standbys);
        figures.push({ outage: outage.seconds, command, back, lost: outage.lost.length });
        log(`${name}, ${mode}, run ${run} of ${runs}: ${outage.seconds.toFixed(2)} s, command ${command.toFixed(2)} s, back after ${back.toFixed(1)} s, ${outage.lost.length} of ${outage.acknowledged} lost`);
      }
      const lost = figures.reduce((sum, one) => sum + one.lost, 0);
      rows.push(`| ${mode} | ${show(spread(figures.map((one) => one.outage)))} | ${spread(figures.map((one) => one.command)).median.toFixed(2)} | ${spread(figures.map((one) => one.back)).median.toFixed(1)} | ${lost} | 2.5, worst 5 |`);
    } finally {
      await namespace.finish(true);
    }
  }
  return `| commits | writes away, median (s) | worst (s) | runs | the command itself, median (s) | old primary streams again within, median (s) | acknowledged rows lost | goal: away (s) |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}

The writer commits a row about every 30 ms through the primary's Service, with a deadline of 0.5 s for each answer. The old primary's
time counts from when the writer had been writing again for some seconds; where it was frozen, from when it was let go on; where it
was lost for good, from when its pod was deleted, which spares the kubelet's back-off.
${confirming > 1 ? `The synchronous half has ${confirming} standbys, one of which must confirm.` : "With one standby, synchronous commits wait until the old primary follows."}
`;
}

/** Waits until every member but the primary streams from it. */
async function eachFollows(release: Release, primary: number, standbys: number): Promise<void> {
  for (let member = 0; member <= standbys; member++) {
    if (member === primary) continue;
    await memberIsReady(release, member);
    await followsPrimary(release, member);
  }
}
