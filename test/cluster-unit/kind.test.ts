import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { asset } from "../e2e/cluster/cache-folder.js";
import { definitionLabel, kindConfiguration } from "../e2e/cluster/kind.js";

const nodes = (source: "packages" | "registry"): any[] => parse(kindConfiguration(readFileSync(asset("kind.yaml"), "utf8"), source)).nodes;

test("every node says what it was made from", () => {
  const labels = nodes("packages").map((node) => node.labels[definitionLabel]);
  expect(labels).toHaveLength(3);
  expect(new Set(labels).size).toBe(1);
  expect(nodes("registry")[0].labels[definitionLabel]).not.toBe(labels[0]);
});

test("all nodes have the same folder", () => {
  const mounts = nodes("packages").map((node) => node.extraMounts);
  expect(mounts).toEqual(Array(3).fill([{ hostPath: mounts[0][0].hostPath, containerPath: "/opt/local-path-provisioner" }]));
});
