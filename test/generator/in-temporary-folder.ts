import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "helmwright-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the tiny chart's project, to be changed by a test. */
export async function tinyProject(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(tinyChart, folder, { recursive: true });
  return folder;
}

/** The tiny chart's project itself, to be read. */
export const tinyChart = join(import.meta.dirname, "..", "fixtures", "tiny-chart");
