import { expect } from "vitest";
import { template } from "../template.js";
import { renderingOf } from "../renderings.js";

/** The default and the full render, in a namespace of their own as a user's would be. */
export const scannedScenarios = ["defaults", "full"];

/** Manifests of a scenario for a scanner. */
export async function scannedManifest(name: string): Promise<string> {
  const { scenario, release } = renderingOf(name);
  const { manifest, exitCode, stderr } = await template(scenario.values, { release, namespace: "shop" });
  expect(exitCode, stderr).toBe(0);
  return manifest;
}
