import { expect, it } from "vitest";
import { objectsOf } from "./objects.js";
import { renderings } from "./renderings.js";

/** Kinds of the whole cluster. Their names carry the namespace instead, and a dot, so that no two namespaces share one. */
const ofTheCluster = ["ClusterRole", "ClusterRoleBinding", "PersistentVolume", "StorageClass"];

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: every object names its namespace", (_, rendering) => {
  const namesIt = ({ kind, metadata }: any): boolean => (ofTheCluster.includes(kind) ? metadata.namespace === undefined && metadata.name.startsWith(`${rendering.namespace}.`) : metadata.namespace === rendering.namespace);
  const elsewhere = objectsOf(rendering).filter((object) => !namesIt(object));
  expect(elsewhere.map(({ kind, metadata }) => `${kind}/${metadata.name}: ${metadata.namespace}`)).toEqual([]);
  expect(rendering.objects.length).toBeGreaterThan(0);
});
