import { expect, it } from "vitest";
import { editDistance, nearestKey } from "../../../generator/values/nearest-key.js";

it.each([["", "", 0], ["a", "", 1], ["size", "szie", 1], ["size", "sise", 1], ["kitten", "sitting", 3]])("from %j to %j it is %i", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

it.each([
  ["replica", ["replicas", "replication"], "replicas"],
  ["storge", ["storage", "services"], "storage"],
  ["x", ["y"], undefined],
  ["port", ["host"], undefined],
  ["walSize", ["wal_size", "dataSize"], "wal_size"],
  ["a".repeat(100_000), ["a"], undefined],
])("%.20s", (given, known, nearest) => expect(nearestKey(given, known)).toBe(nearest));
