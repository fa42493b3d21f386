import { expect, it } from "vitest";
import { containersOf, podsOf } from "./objects.js";
import { renderings } from "./renderings.js";

/** Volumes that Pod Security's "restricted" allows. */
const allowedVolumes = ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"];

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: every pod is restricted", (_, rendering) => {
  const assigned = (rendering.scenario.values["security"] as { user?: unknown } | undefined)?.user === "assigned";
  for (const pod of podsOf(rendering)) {
    const { spec, owner } = pod;
    for (const shared of ["hostNetwork", "hostPID", "hostIPC", "shareProcessNamespace"]) expect(spec[shared], `${owner} ${shared}`).toBeUndefined();
    expect(spec.securityContext, owner).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
    expect("fsGroup" in spec.securityContext, owner).toBe(!assigned);
    for (const { name, ...source } of spec.volumes) expect(allowedVolumes, `${owner} ${name}`).toContain(Object.keys(source)[0]);
    for (const { name, securityContext, ports = [] } of containersOf(pod)) {
      if (name === "change-ownership") continue;
      expect(securityContext, `${owner} ${name}`).toMatchObject({
        allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] }, readOnlyRootFilesystem: true, runAsNonRoot: true,
      });
      expect(securityContext.capabilities.add).toBeUndefined();
      expect(securityContext.privileged).toBeUndefined();
      expect(typeof securityContext.runAsUser, `${owner} ${name}`).toBe(assigned ? "undefined" : "number");
      expect(securityContext.runAsUser).not.toBe(0);
      for (const port of ports) expect(port.hostPort).toBeUndefined();
    }
  }
  expect(podsOf(rendering).length).toBeGreaterThan(1);
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: only what changes ownership runs as root, where the values ask for it, and within Pod Security's baseline", (_, rendering) => {
  const asked = (rendering.scenario.values["security"] as { changeOwnership?: boolean } | undefined)?.changeOwnership === true;
  const found = podsOf(rendering).flatMap(containersOf).filter(({ securityContext }) => securityContext.runAsUser === 0 || securityContext.runAsNonRoot === false);
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(asked ? ["change-ownership"] : []));
  for (const { securityContext } of found) expect(securityContext).toEqual({
    allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"], add: ["CHOWN", "DAC_OVERRIDE"] }, readOnlyRootFilesystem: true, runAsNonRoot: false, runAsUser: 0, runAsGroup: 0,
  });
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: every container states what it needs and what it never exceeds", (_, rendering) => {
  const values = rendering.scenario.values as { resources?: Record<string, Record<string, unknown>> };
  for (const pod of podsOf(rendering)) for (const { name, resources } of containersOf(pod)) {
    for (const kind of ["requests", "limits"]) {
      const taken = (amount: string): boolean => name === "postgres" && values.resources?.[kind]?.[amount] === null;
      expect(Object.keys(resources[kind]), `${pod.owner} ${name} ${kind}`).toEqual(expect.arrayContaining(["cpu", "memory", "ephemeral-storage"].filter((amount) => !taken(amount))));
    }
  }
});
