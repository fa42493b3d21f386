import { expect, it } from "vitest";
import type { ManifestObject } from "../../../generator/checks/kubernetes/manifest-objects.js";
import { unmetChange, valueAt } from "../../../generator/checks/scenario-change.js";

const object = (name: string, value: Record<string, unknown>): ManifestObject => ({ name, template: undefined, value });
const before = [object("StatefulSet/db", { spec: { replicas: 1, paused: false } }), object("Job/old", {})];
const after = [object("StatefulSet/db", { spec: { replicas: 3, paused: false } }), object("Service/new", {})];

it.each([
  [{ object: "StatefulSet/db", path: "spec.replicas", to: 3 }, undefined],
  [{ object: "StatefulSet/db", path: "spec.replicas", to: 4 }, "StatefulSet/db has 3 at spec.replicas instead of 4"],
  [{ object: "StatefulSet/db", path: "spec.replicas", to: "3" }, 'StatefulSet/db has 3 at spec.replicas instead of "3"'],
  [{ object: "StatefulSet/db", path: "spec.typo", to: 3 }, "StatefulSet/db has undefined at spec.typo instead of 3"],
  [{ object: "StatefulSet/db", path: "spec.paused", to: false }, "StatefulSet/db has false at spec.paused by default too, so nothing changed"],
  [{ object: "StatefulSet/d", path: "spec.replicas", to: 3 }, "StatefulSet/d is not rendered; there are Service/new, StatefulSet/db"],
  [{ object: "Service/new", exists: true }, undefined],
  [{ object: "Job/old", exists: false }, undefined],
  [{ object: "Service/new", exists: false }, "Service/new is rendered"],
  [{ object: "Job/old", exists: true }, "Job/old is not rendered"],
  [{ object: "StatefulSet/db", exists: true }, "StatefulSet/db is rendered by default too, so nothing changed"],
  [{ object: "Service/never", exists: false }, "Service/never is not rendered by default too, so nothing changed"],
])("%j: %s", (change, reason) => expect(unmetChange(change, before, after)).toBe(reason));

it.each([
  ["a.b", 1], ["a.list[1].n", 2], ["a.list[name=y].n", 2], ['a["x.y/z"]', 3], ["a.list[name=z].n", undefined], ["a.b.c", undefined], ["", { b: 1, list: [{ name: "x", n: 1 }, { name: "y", n: 2 }], "x.y/z": 3 }],
])("%s", (path, value) => {
  const a = { b: 1, list: [{ name: "x", n: 1 }, { name: "y", n: 2 }], "x.y/z": 3 };
  expect(valueAt(path === "" ? a : { a }, path)).toEqual(value);
});
