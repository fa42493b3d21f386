import type { Chart } from "../model.js";
import { toYaml } from "../sdk/to-yaml.js";
import { artifactHubAnnotations } from "./artifact-hub.js";

/** The parts of a chart that its metadata is made of. */
export type Described = Pick<Chart, "facts" | "changes" | "repository">;

/** Chart.yaml, its keys in the order that Helm's documentation gives them. */
export function chartYaml(chart: Described): string {
  const note = `# Generated from schemas/${chart.facts.name}/chart.yaml by \`helmwright build\`: change it there.\n`;
  return note + toYaml(chartMetadata(chart));
}

/** What Chart.yaml and an entry of index.yaml say of a chart. */
export function chartMetadata(chart: Described): Record<string, unknown> {
  const { facts } = chart;
  const annotations = { ...artifactHubAnnotations(chart), ...facts.annotations };
  const metadata = {
    apiVersion: "v2",
    name: facts.name,
    type: "application",
    version: facts.version,
    appVersion: facts.appVersion,
    kubeVersion: facts.kubeVersion,
    description: facts.description,
    home: facts.home,
    sources: facts.sources,
    keywords: facts.keywords,
    maintainers: facts.maintainers,
    annotations: Object.keys(annotations).length > 0 ? annotations : undefined,
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
