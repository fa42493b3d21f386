import type { Chart, ChartImage, TextFile } from "../model.js";
import { digestOf, type Archive } from "./archive.js";

/** The file of a release's bill of materials; the end is the one that CycloneDX recommends. */
export const billName = (name: string, version: string): string => `${name}-${version}.cdx.json`;

/**
 * What a release is made of, as CycloneDX 1.6: the chart with every file of it, and the images that it runs, by digest.
 * It has no time and no random number, so that the same release gives the same bytes.
 */
export function billOfMaterials({ facts }: Pick<Chart, "facts">, archive: Archive, files: readonly TextFile[]): string {
  const { name, version, description, license, images = [], home, sources = [] } = facts;
  const chart = `pkg:helm/${name}@${version}`;
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(archive.digest)}`,
    version: 1,
    metadata: {
      tools: { components: [{ type: "application", name: "helmwright" }] },
      component: {
        type: "application", "bom-ref": chart, name, version, description,
        hashes: [{ alg: "SHA-256", content: archive.digest }],
        ...(license ? { licenses: [{ expression: license }] } : {}),
        purl: chart,
        externalReferences: [
          { type: "distribution", url: archive.file },
          ...(home ? [{ type: "website", url: home }] : []),
          ...sources.map((url) => ({ type: "vcs", url })),
        ],
        components: files.map(({ path, text }) => ({ type: "file", name: path, hashes: [{ alg: "SHA-256", content: digestOf(Buffer.from(text)) }] })),
      },
    },
    components: images.map((image) => ({
      type: "container", "bom-ref": imageUrl(image), name: image.repository, version: image.tag,
      hashes: [{ alg: "SHA-256", content: image.digest.replace("sha256:", "") }],
      purl: imageUrl(image),
    })),
    dependencies: [{ ref: chart, dependsOn: images.map(imageUrl) }, ...images.map((image) => ({ ref: imageUrl(image) }))],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** A package URL of type oci: https://github.com/package-url/purl-spec */
function imageUrl({ repository, tag, digest }: ChartImage): string {
  const name = repository.split("/").at(-1)!.toLowerCase();
  return `pkg:oci/${name}@${digest.replace(":", "%3A")}?repository_url=${encodeURIComponent(fullRepository(repository)).replaceAll("%2F", "/")}&tag=${tag}`;
}

/** "postgres" is short for "docker.io/library/postgres". */
function fullRepository(repository: string): string {
  const [host = "", ...rest] = repository.split("/");
  if (rest.length > 0 && /[.:]|^localhost$/.test(host)) return repository;
  return rest.length > 0 ? `docker.io/${repository}` : `docker.io/library/${repository}`;
}

/** A UUID of version 8, whose bits are the maker's own: here those of the archive's digest. */
function uuidOf(digest: string): string {
  const [a, b, c, d, e] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16), digest.slice(17, 20), digest.slice(20, 32)];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
