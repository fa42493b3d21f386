import { expect, test } from "vitest";
import { nodeImageTag } from "../e2e/cluster/node-image.js";
import { postgresImageTag } from "../e2e/cluster/postgres-image.js";
import { postgresReleases } from "../e2e/cluster/versions.js";

const release = postgresReleases.find(({ major }) => major === "18")!;

test("an image's tag names its content, so a change of what goes in is a new image", () => {
  const tag = postgresImageTag("packages", release);
  expect(tag).toMatch(/^local\/postgres:18-[0-9a-f]{12}$/);
  expect(postgresImageTag("packages", { ...release })).toBe(tag);
  expect(postgresImageTag("packages", { ...release, packages: "trixie" })).not.toBe(tag);
  expect(postgresImageTag("registry", release)).not.toBe(tag);
  expect(nodeImageTag("packages")).toMatch(/^local\/kind-node:v[\d.]+-[0-9a-f]{12}$/);
});

test("what is pulled is pinned by digest", () => {
  for (const image of [nodeImageTag("registry"), ...postgresReleases.map(({ official }) => official)]) expect(image).toMatch(/:[\w.-]+@sha256:[0-9a-f]{64}$/);
});
