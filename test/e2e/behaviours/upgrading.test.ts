import { expect, test } from "vitest";
import { timeouts } from "../cluster/timeouts.js";
import { useNamespace } from "../harness/bench.js";
import { distCharts } from "../harness/chart.js";
import { install, passwords, sql, upgrade, usersThatLogIn, type Release } from "../harness/release.js";

const bench = useNamespace("upgrading");

test.each([[4, "0.1.0"], [3, "0.1.0"], [4, "0.2.0"], [4, "0.3.0"]] as const)("with Helm %i, version %s upgrades to this one and rolls back, rows and passwords kept", async (helm, version) => {
  const values = { backup: { enabled: false }, architecture: "replication", replicas: { count: 1 } } as const;
  const release = await install(bench, values, { helm, chart: `${distCharts}/postgres-${version}.tgz` }, `from-${version.replaceAll(".", "-")}-${helm}`);
  await sql(release, 0, "CREATE TABLE kept AS SELECT generate_series(1, 500) AS id");
  const before = await passwords(release);
  await upgrade(release, release.values, { helm });
  await rolledOut(release);
  expect(await sql(release, 0, "SELECT count(*) FROM kept")).toBe("500");
  expect(await passwords(release)).toEqual(before);
  await release.namespace.helm(helm, ["rollback", release.name, "1", "--wait", "--timeout", "5m"]);
  await rolledOut(release);
  expect(await sql(release, 0, "SELECT count(*) FROM kept")).toBe("500");
  expect(await sql(release, 1, "SELECT count(*) FROM kept")).toBe("500");
  expect(await passwords(release)).toEqual(before);
  expect(await usersThatLogIn(release, before)).toEqual(["postgres", "app", "replicator"]);
  await release.namespace.helm(helm, ["uninstall", release.name, "--wait"]);
});

/** Every server runs what the StatefulSet says now. */
async function rolledOut(release: Release): Promise<void> {
  await bench.namespace.kubectl(["rollout", "status", `statefulset/${release.fullname}`, `--timeout=${timeouts.podIsReady / 1000}s`]);
}
