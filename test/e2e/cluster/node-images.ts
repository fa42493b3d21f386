import { mkdirSync, rmSync } from "node:fs";
import { inCache } from "./cache-folder.js";
import { imagesOn } from "./health.js";
import type { StepLog } from "./step-log.js";

/** Puts images of the engine on those nodes that lack them, packed: a node unpacks what its pods use. Returns how many loads that took. */
export async function loadImages(tags: string[], nodes: string[], log: StepLog): Promise<number> {
  const lacking = await Promise.all(nodes.map(async (node) => {
    const there = await imagesOn(node);
    return { node, tags: tags.filter((tag) => !there.includes(`docker.io/${tag}`)) };
  }));
  const wanted = tags.filter((tag) => lacking.some((one) => one.tags.includes(tag)));
  if (wanted.length === 0) return 0;
  // One archive for all: layers that images share are in it once.
  const archive = inCache("work", "load.tar");
  mkdirSync(inCache("work"), { recursive: true });
  try {
    await log.run("docker", ["save", "-o", archive, ...wanted]);
    const targets = lacking.filter((one) => one.tags.length > 0);
    await Promise.all(targets.map(({ node }) => log.run("docker", ["exec", "-i", node, "ctr", "-n", "k8s.io", "images", "import", "--no-unpack", "-"], { inputFile: archive })));
    return targets.length;
  } finally {
    rmSync(archive, { force: true });
  }
}
