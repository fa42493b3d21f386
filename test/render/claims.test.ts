import { describe, expect, it } from "vitest";
import { objectsOf, onlyObject, podsOf } from "./objects.js";
import { renderings } from "./renderings.js";

type Storage = Record<"data" | "wal" | "backup" | "archive", { accessModes?: string[]; existingClaim?: string }> & { retain?: boolean };

describe.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s", (_, rendering) => {
  const { metadata, spec } = onlyObject(rendering, "StatefulSet");
  const storage = (rendering.scenario.values["storage"] ?? {}) as Partial<Storage>;
  // what is recovered from belongs to somebody else
  const sources = podsOf(rendering).filter(({ labels }) => labels["app.kubernetes.io/component"] === "recovery").flatMap(({ spec: { volumes } }) => volumes.flatMap((volume: any) => volume.persistentVolumeClaim?.claimName ?? []));
  const claims = objectsOf(rendering, "PersistentVolumeClaim");
  const claimsOfPods = podsOf(rendering).flatMap((pod) => pod.spec.volumes.flatMap((volume: any) => volume.persistentVolumeClaim?.claimName ?? []));

  it("each server's claims are there under the names that the StatefulSet's templates give", () => {
    const members = Array.from({ length: spec.replicas }, (_, member) => member);
    const names = spec.volumeClaimTemplates.flatMap((template: any) => members.map((member) => `${template.metadata.name}-${metadata.name}-${member}`));
    expect(claims.map((claim) => claim.metadata.name).sort()).toEqual([...names, ...new Set(claimsOfPods)].filter((name) => ![storage.backup?.existingClaim, storage.archive?.existingClaim, ...sources].includes(name)).sort());
    expect(names.length).toBe(2 * spec.replicas);
  });

  it("claims outlive the release, unless the values say otherwise, and the StatefulSet in any case", () => {
    for (const claim of claims) expect(claim.metadata.annotations?.["helm.sh/resource-policy"], claim.metadata.name).toBe(storage.retain === false ? undefined : "keep");
    expect(spec.persistentVolumeClaimRetentionPolicy).toEqual({ whenDeleted: "Retain", whenScaled: "Retain" });
  });

  it("claims ask for what their values say, and by default for what their templates do", () => {
    for (const template of spec.volumeClaimTemplates) for (const claim of claims.filter(({ metadata: { name } }) => name.startsWith(`${template.metadata.name}-`))) {
      expect(claim.spec.accessModes).toEqual(storage[template.metadata.name as "data" | "wal"]?.accessModes ?? template.spec.accessModes);
      expect(Object.keys(claim.spec.resources)).toEqual(["requests"]);
    }
  });
});
