import { describe, expect, it } from "vitest";
import { podsOf } from "./objects.js";
import { template } from "./template.js";

describe("servers are not restarted by a change of", () => {
  const replication = { architecture: "replication" };
  const serversOf = (rendering: Parameters<typeof podsOf>[0]): unknown => podsOf(rendering).find(({ owner }) => owner.startsWith("StatefulSet/"));
  it.each([
    ["the number of replicas", { replicas: { count: 4 } }],
    ["the slots' share", { replication: { slotLimitPercent: 70 } }],
    ["sizes of volumes", { storage: { data: { size: "80Gi" }, wal: { size: "40Gi" }, backup: { size: "1Ti" } } }],
    ["the schedule of backups", { backup: { schedule: "@hourly", keep: 99 } }],
    ["whether there are backups", { backup: { enabled: false } }],
    ["parameters", { postgres: { parameters: { work_mem: "64MB" } } }],
    ["who may connect", { networkPolicy: { clients: [{ podSelector: { matchLabels: { app: "shop" } } }] } }],
    ["the disappearance of policies", { networkPolicy: { enabled: false } }],
  ])("%s", async (_, change) => {
    const [before, after] = await Promise.all([template(replication), template({ ...replication, ...change })]);
    expect(after.manifest).not.toBe(before.manifest);
    expect(serversOf(after)).toEqual(serversOf(before));
  });

  it("and the comparison sees one that must restart them", async () => {
    expect(serversOf(await template({ ...replication, security: { user: 999 } }))).not.toEqual(serversOf(await template(replication)));
  });
});
