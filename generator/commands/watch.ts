import { watch } from "node:fs/promises";
import { join } from "node:path";
import { chosenCharts } from "./chosen-charts.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Builds, and builds again after each change of the sources, until it is interrupted. */
export async function watchSources(options: CommonOptions, build: () => Promise<Outcome>, show: (outcome: Outcome) => void): Promise<Outcome> {
  const { root } = await chosenCharts(options);
  const run = async (): Promise<void> => {
    const start = performance.now();
    const outcome = await build();
    show({ ...outcome, text: [outcome.text, `${Math.round(performance.now() - start)} ms; waiting for changes in schemas and chart-templates`].filter(Boolean).join("\n") });
  };
  await run();
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const follow = async (folder: string): Promise<void> => {
    for await (const _ of watch(join(root, folder), { recursive: true })) {
      clearTimeout(timer);
      // Editors write a file in several steps.
      timer = setTimeout(() => void (last = last.then(run)), 50);
    }
  };
  await Promise.all([follow("schemas"), follow("chart-templates")]);
  return { problems: [] };
}
