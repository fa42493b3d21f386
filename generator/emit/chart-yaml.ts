import type { ChartFacts } from "../model.js";
import { toYaml } from "../sdk/to-yaml.js";

/** Chart.yaml, its keys in the order that Helm's documentation gives them. */
export function chartYaml(facts: ChartFacts): string {
  const note = `# Generated from schemas/${facts.name}/chart.yaml by \`helmwright build\`: change it there.\n`;
  return note + toYaml(chartMetadata(facts));
}

/** What Chart.yaml and an entry of index.yaml say of a chart. */
export function chartMetadata(facts: ChartFacts): Record<string, unknown> {
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
    annotations: facts.annotations,
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
