import { onChange } from "../io/on-change.js";
import { chosenCharts } from "./chosen-charts.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** Builds, and builds again after each change of the sources, until it is interrupted. */
export async function watchSources(options: CommonOptions, build: () => Promise<Outcome>, show: (outcome: Outcome) => Promise<void>): Promise<Outcome> {
  const { root } = await chosenCharts(options);
  const run = async (): Promise<void> => {
    const start = performance.now();
    const outcome = await build();
    const time = `${Math.round(performance.now() - start)} ms; waiting for changes in schemas and chart-templates`;
    await show({ ...outcome, text: [outcome.text, time].filter(Boolean).join("\n") });
  };
  await run();
  await onChange(root, ["schemas", "chart-templates"], run);
  return { problems: [] };
}
