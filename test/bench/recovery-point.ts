import { up } from "../e2e/cluster/cluster.js";
import { eventually } from "../e2e/cluster/eventually.js";
import { createNamespace } from "../e2e/cluster/namespaces.js";
import { startClient } from "../e2e/harness/client-pod.js";
import { crashMember } from "../e2e/harness/faults.js";
import { inMember, install, runBackup, sql } from "../e2e/harness/release.js";
import { writeUntilLost } from "../e2e/harness/writer.js";
import { seconds, show, spread } from "./measure.js";

/** What is gone after the server died with its volumes under a writer, and a new release recovered all that the archive has. */
export async function recoveryPoint(runs: number, log: (line: string) => void): Promise<string> {
  const cluster = await up();
  const figures: { lost: number; point: number; recovery: number }[] = [];
  for (let run = 1; run <= runs; run++) {
    const namespace = await createNamespace("bench-recovery-point");
    try {
      const bench = { cluster, namespace };
      const release = await install(bench, { archive: { enabled: true } });
      if (!(await runBackup(release)).succeeded) throw new Error("the backup failed");
      const client = await startClient(namespace, { image: cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres" });
      const acknowledged = await writeUntilLost(release, client, async () => {
        await inMember(release, 0, "echo 14 >/pg/data/pgdata/PG_VERSION");
        await crashMember(release, 0);
      });
      const recovery = await seconds(async () => {
        const copy = await install(bench, { backup: { enabled: false }, recovery: { source: { release: "db" } } }, { wait: false }, "copy");
        await eventually("releaseIsInstalled", async () => (await sql(copy, 0, "SELECT pg_is_in_recovery()")) === "f");
      });
      const kept = Number(await sql({ ...release, name: "copy", fullname: "copy-postgres" }, 0, "SELECT max(id) FROM writes"));
      const lost = acknowledged.filter(({ id }) => id > kept);
      const newest = acknowledged.at(-1)!;
      figures.push({ lost: lost.length, point: newest.time - (acknowledged.findLast(({ id }) => id <= kept)?.time ?? 0), recovery });
      log(`run ${run} of ${runs}: ${lost.length} of ${acknowledged.length} acknowledged rows lost, ${figures.at(-1)!.point.toFixed(3)} s of writing; recovered in ${recovery.toFixed(1)} s`);
    } finally {
      await namespace.finish(true);
    }
  }
  return `| | median | worst | runs | goal |
|---|---|---|---|---|
| writing that is gone: from the newest row that came back to the last one acknowledged, s | ${show(spread(figures.map(({ point }) => point)), 3)} | archive_timeout: 60 |
| acknowledged rows that are gone | ${show(spread(figures.map(({ lost }) => lost)), 0)} | |
| from \`helm install\` of the new release to a server that takes writes, s | ${show(spread(figures.map(({ recovery }) => recovery)), 1)} | |

A writer commits a row about every 30 ms; the server and all else in its pod is killed at once, and its data directory can't be
started again. A new release then recovers from the backup volume to the end of what the archive has.
`;
}
