import { keepBuilt } from "../io/kept-results.js";
import { isPackageRoot } from "../io/project-root.js";
import { digest } from "../io/user-cache.js";
import type { OutputFile } from "../io/write-files.js";
import type { Chart, ChartSource, Result } from "../model.js";
import type { Made, PageSources } from "../pipeline.js";

/** A chart as a build of the same sources made it before: then what makes charts isn't even loaded. */
export const keptChart = async (root: string, source: ChartSource): Promise<Result<Made>> =>
  keepBuilt("chart", [source, await isPackageRoot(root)], async () => (await import("../pipeline.js")).makeChart(root, source, "build"));

/** The page of the same charts, releases and changelog likewise. */
export const keptPage = (charts: readonly Chart[], sources: PageSources): Promise<OutputFile[]> =>
  keepBuilt("page", [charts.map((chart) => digest(JSON.stringify(chart))), { ...sources }], async () => (await import("../pipeline.js")).makePage(charts, sources));
