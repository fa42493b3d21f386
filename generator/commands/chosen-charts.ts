import { projectRoot } from "../io/project-root.js";
import { listCharts } from "../io/read-chart-source.js";
import { nearestKey } from "../values/nearest-key.js";
import { UsageError, type CommonOptions } from "./outcome.js";

/** The project and those of its charts that are meant: the one that --chart names, or all. */
export async function chosenCharts({ root: named, chart }: CommonOptions): Promise<{ root: string; charts: string[] }> {
  const root = projectRoot(named);
  const charts = await listCharts(root);
  if (charts.length === 0) {
    throw new UsageError({ rule: "usage/no-charts", message: `${root} has no charts: there is no folder below schemas/`, remedy: "run the command in a project with schemas/ and chart-templates/, or name one with --root" });
  }
  if (chart === undefined) return { root, charts };
  if (charts.includes(chart)) return { root, charts: [chart] };
  const nearest = nearestKey(chart, charts);
  throw new UsageError({ rule: "usage/unknown-chart", message: `there is no chart ${chart}`, given: chart, allowed: charts.join(", "), ...(nearest ? { nearest } : {}) });
}

/** The one chart that is meant; where a project has several, --chart must say which. */
export async function chosenChart(options: CommonOptions): Promise<{ root: string; name: string }> {
  const { root, charts } = await chosenCharts(options);
  if (charts.length === 1) return { root, name: charts[0]! };
  throw new UsageError({ rule: "usage/which-chart", message: "this project has several charts", allowed: charts.map((chart) => `--chart ${chart}`).join(", "), remedy: "say which one with --chart" });
}
