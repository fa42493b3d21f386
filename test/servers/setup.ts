import { ensureEngine } from "../e2e/cluster/engine.js";
import { chooseImageSource, here } from "../e2e/cluster/image-source.js";
import { ensurePostgresImage } from "../e2e/cluster/postgres-image.js";
import { ensurePgbackrestImage, ensureS3Server } from "../e2e/cluster/s3-images.js";
import { StepLog } from "../e2e/cluster/step-log.js";
import { postgresReleases } from "../e2e/cluster/versions.js";

/** Before the first file: an engine, and what most of them start, so that files beside each other don't each make it. */
export async function setup(): Promise<void> {
  await ensureEngine(new StepLog("engine"));
  const { source } = await chooseImageSource(here);
  const log = new StepLog("servers");
  const release = postgresReleases.find(({ major }) => major === "18")!;
  await ensurePostgresImage(source, release, log);
  await ensurePgbackrestImage(source, release, log);
  await ensureS3Server(log);
}
