import type { ReplicationValues } from "../../dist-charts/postgres.js";
import { up } from "../e2e/cluster/cluster.js";
import { eventually } from "../e2e/cluster/eventually.js";
import { createNamespace } from "../e2e/cluster/namespaces.js";
import { install, memberContainers, memberIsReady, sql, testValues, upgrade } from "../e2e/harness/release.js";
import { seconds, show, spread } from "./measure.js";

/** How soon a changed parameter holds on both members after `helm upgrade` has ended, by a reload and by a restart in place. */
export async function settingsArrive(runs: number, log: (line: string) => void): Promise<string> {
  const cluster = await up();
  const namespace = await createNamespace("bench-settings");
  try {
    const values = (settings: NonNullable<ReplicationValues["postgres"]>): ReplicationValues => ({
      architecture: "replication", replicas: { count: 1 }, backup: { enabled: false }, postgres: settings,
    });
    const release = await install({ cluster, namespace }, values({}));
    await memberIsReady(release, 1);
    const containers = await memberContainers(release);
    const rows: string[] = [];
    for (const [name, parameter, value] of [["reload: work_mem", "work_mem", (run: number) => `${run + 4}MB`], ["restart: max_connections", "max_connections", (run: number) => 100 + 10 * run]] as const) {
      const figures: number[] = [];
      for (let run = 1; run <= runs; run++) {
        await upgrade(release, testValues(cluster, values({ parameters: { [parameter]: value(run) } })));
        figures.push(await seconds(() => eventually("configurationArrives", async () =>
          (await Promise.all([0, 1].map((member) => sql(release, member, `SHOW ${parameter}`)))).every((shown) => shown === String(value(run))), 200)));
        log(`${name}, run ${run} of ${runs}: ${figures.at(-1)!.toFixed(1)} s`);
      }
      rows.push(`| ${name} | ${show(spread(figures))} | 120 |`);
    }
    if ((await memberContainers(release)) !== containers) throw new Error("a container was restarted");
    return `| change | median (s) | worst (s) | runs | goal: worst (s) |
|---|---|---|---|---|
${rows.join("\n")}

From the end of \`helm upgrade\` until both members, the primary and its standby, show the new value. Most of it is the kubelet's,
which brings a changed ConfigMap to the pods it is mounted in every minute or so. No container was restarted.
`;
  } finally {
    await namespace.finish(true);
  }
}
