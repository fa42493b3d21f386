import { readFileSync } from "node:fs";
import { asset } from "./cache-folder.js";
import { contentHash, folderHash } from "./content-hash.js";
import { debianBase, debianBaseTag } from "./debian-base.js";
import { buildImage, hasImage, removeOlderImages } from "./docker-images.js";
import type { ImageSource } from "./image-source.js";
import type { StepLog } from "./step-log.js";
import { postgresReleases, type PostgresRelease } from "./versions.js";

/** What the image of a release is called in the cluster, e.g. local/postgres:18-0123456789ab. */
export function postgresImageTag(source: ImageSource, release: PostgresRelease): string {
  const content = source === "registry" ? contentHash(release.official) : contentHash(folderHash(asset("postgres")), JSON.stringify(release), debianBaseTag(release.base));
  return `local/postgres:${release.major}-${content}`;
}

/** All of them, in the order of versions.ts. */
export function postgresImageTags(source: ImageSource): string[] {
  return postgresReleases.map((release) => postgresImageTag(source, release));
}

/** The official image, or its stand-in from Debian packages. Returns false when it was there already. */
export async function ensurePostgresImage(source: ImageSource, release: PostgresRelease, log: StepLog): Promise<boolean> {
  const tag = postgresImageTag(source, release);
  if (await hasImage(tag)) return false;
  if (source === "registry") {
    await log.run("docker", ["pull", release.official], { remedy: "try again, or set HELMWRIGHT_IMAGES=packages to build it here" });
    // Images that are known by digest alone are not found on the nodes, so it gets a name of its own.
    await log.run("docker", ["tag", release.official, tag]);
    return true;
  }
  await buildImage(tag, readFileSync(asset("postgres", "Dockerfile"), "utf8"), [], {
    BASE: await debianBase(release.base, log),
    MAJOR: release.major,
    BASE_SUITE: release.base,
    PACKAGES_SUITE: release.packages,
    DATA_DIRECTORY: release.dataDirectory,
    DATA_VOLUME: release.volume,
  }, log);
  await removeOlderImages(tag, log);
  return true;
}
