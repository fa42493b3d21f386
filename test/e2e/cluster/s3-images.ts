import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asset } from "./cache-folder.js";
import { contentHash } from "./content-hash.js";
import { buildImage, hasImage, removeOlderImages } from "./docker-images.js";
import { compile, minio, versitygw } from "./go-modules.js";
import type { ImageSource } from "./image-source.js";
import { postgresImageTag } from "./postgres-image.js";
import type { StepLog } from "./step-log.js";
import type { PostgresRelease } from "./versions.js";

/** PostgreSQL's image with pgBackRest, as a user of S3 storage makes it. Built when a test asks for it. */
export async function ensurePgbackrestImage(source: ImageSource, release: PostgresRelease, log: StepLog): Promise<string> {
  const dockerfile = readFileSync(asset("postgres-pgbackrest", "Dockerfile"), "utf8");
  const base = postgresImageTag(source, release);
  const tag = `local/postgres-pgbackrest:${release.major}-${contentHash(base, dockerfile)}`;
  if (!(await hasImage(tag))) {
    await buildImage(tag, dockerfile, [], { BASE: base }, log);
    await removeOlderImages(tag, log);
  }
  return tag;
}

/** A real S3 server: the program, and an image of nothing else. */
export async function ensureS3Server(log: StepLog): Promise<{ program: string; image: string }> {
  const program = join(await compile(versitygw, log), "versitygw");
  const dockerfile = 'FROM scratch\nCOPY versitygw /versitygw\nENTRYPOINT ["/versitygw"]\n';
  const image = `local/s3-server:${contentHash(versitygw.version, dockerfile)}`;
  if (!(await hasImage(image))) {
    await buildImage(image, dockerfile, [program], {}, log);
    await removeOlderImages(image, log);
  }
  return { program, image };
}

/** Another one, of which the program is enough. */
export async function ensureMinio(log: StepLog): Promise<string> {
  return join(await compile(minio, log), "minio");
}
