import { expect, test } from "vitest";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { install, memberIsReady, passwords, sql, testValues, upgrade, usersThatLogIn } from "../harness/release.js";

const bench = useNamespace("growing");

test("a standalone server becomes a primary with a replica by an upgrade, its rows and password kept", async () => {
  const grown = await install(bench, {}, {}, "grown");
  await sql(grown, 0, "CREATE TABLE before AS SELECT 1 AS id");
  const before = await passwords(grown);
  await upgrade(grown, testValues(bench.cluster, { architecture: "replication", replicas: { count: 1 } }));
  await memberIsReady(grown, 1);
  await eventually("rowArrivesOnReplica", async () => (await sql(grown, 1, "SELECT id FROM before")) === "1");
  expect(await passwords(grown)).toEqual(before);
  expect(await usersThatLogIn(grown, before)).toEqual(["postgres", "app", "replicator"]);
});
