import { expect, it } from "vitest";
import { matches, objectsOf, podsOf } from "./objects.js";
import { template } from "./template.js";

const long = "a-very-long-name-for-a-release-of-fifty-three-letter";

it.each([
  ["db", "db2", {}],
  ["db", "db-a", {}],
  ["a.b", "a-b", {}],
  [`${long}1`, `${long}2`, {}],
  ["1db", "db", {}],
  ["x", "y", { nameOverride: "long-name.".repeat(20) + "0" }],
])("releases %s and %s of one namespace have nothing in common", async (one, other, names) => {
  const values = { architecture: "replication", ...names };
  const [a, b] = await Promise.all([template(values, { release: one }), template(values, { release: other })]);
  for (const { exitCode, stderr } of [a, b]) expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const ofA = new Set(a.objects.map(({ name }) => name));
  expect(ofA.size).toBeGreaterThan(20);
  expect(b.objects.map(({ name }) => name).filter((name) => ofA.has(name))).toEqual([]);

  for (const [mine, theirs] of [[a, b], [b, a]] as const) {
    const selectors = objectsOf(mine).flatMap(({ kind, spec }) => {
      if (kind === "Service") return [spec.selector];
      if (kind === "NetworkPolicy") return [spec.podSelector.matchLabels, ...spec.ingress.flatMap(({ from }: any) => from.flatMap((peer: any) => peer.podSelector?.matchLabels ?? []))];
      return spec?.selector?.matchLabels ? [spec.selector.matchLabels] : [];
    });
    expect(selectors.length).toBeGreaterThan(8);
    for (const selector of selectors) expect(podsOf(theirs).filter(({ labels }) => matches(selector, labels)), JSON.stringify(selector)).toEqual([]);
  }
});
