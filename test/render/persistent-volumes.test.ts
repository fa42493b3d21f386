import { expect, it } from "vitest";
import { objectsOf } from "./objects.js";
import { renderings } from "./renderings.js";

const withVolumes = renderings.filter((rendering) => objectsOf(rendering, "PersistentVolume").length > 0);

it("scenarios have volumes of each kind", () => {
  const kinds = withVolumes.flatMap((rendering) => objectsOf(rendering, "PersistentVolume").flatMap(({ spec }) => Object.keys(spec)));
  for (const kind of ["nfs", "hostPath", "local"]) expect(kinds).toContain(kind);
});

it.each(withVolumes.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: a volume and its claim name each other and agree, so that no other gets it", (_, rendering) => {
  const claims = objectsOf(rendering, "PersistentVolumeClaim");
  for (const { metadata, spec } of objectsOf(rendering, "PersistentVolume")) {
    expect(spec.claimRef).toEqual({ apiVersion: "v1", kind: "PersistentVolumeClaim", namespace: rendering.namespace, name: expect.any(String) });
    const claim = claims.find((one) => one.metadata.name === spec.claimRef.name)!;
    expect(claim.spec).toEqual({ accessModes: spec.accessModes, resources: { requests: spec.capacity }, storageClassName: spec.storageClassName, volumeName: metadata.name });
    expect(spec.persistentVolumeReclaimPolicy).toBe("Retain");
    expect(metadata.annotations?.["helm.sh/resource-policy"]).toBe("keep");
    // a directory of another node would be an empty one
    expect(spec.nodeAffinity !== undefined, metadata.name).toBe(spec.nfs === undefined);
  }
});

it("no scenario but those makes anything of the whole cluster, and not by default", () => {
  const clusterWide = renderings.filter((rendering) => objectsOf(rendering).some(({ metadata }) => metadata.namespace === undefined)).map(({ file }) => file.replace(/.*\/|\.ts$/g, ""));
  expect(clusterWide.sort()).toEqual(["directories-of-a-node", "failover-checker", "labelled-for-a-team", "local-disks", "nfs-volumes", "own-storage-class"]);
});
