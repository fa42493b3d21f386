import type { Rendering, ScenarioCase } from "../checks/lint-input.js";
import { emitChart } from "../emit/emit-chart.js";
import { helmVersion, unpackChart, type UnpackedChart } from "../io/helm.js";
import { onEveryCore } from "../io/on-every-core.js";
import { progress } from "../io/progress.js";
import { fail, ok, type Chart, type Result } from "../model.js";
import { helmProblems } from "../template/helm-errors.js";

/** A scenario that is still to be rendered. */
export type Case = Omit<ScenarioCase, "renderings">;

/** What of a chart one Helm renders. */
interface Request { release: string; namespace: string; values: unknown }

/** A chart on disk for as long as it is rendered, by each of some Helms. */
export interface Renderer {
  /** every case by every Helm, and the defaults under the same release and namespace to compare it with */
  renderCases(cases: readonly Case[]): Promise<ScenarioCase[]>;
  /** by the newest Helm */
  render(request: Request): Promise<Result<string>>;
  remove(): Promise<void>;
}

/** Puts a chart on disk for some Helms, the newest last. */
export async function rendererOf(helms: readonly string[], chart: Chart): Promise<Renderer> {
  const { packaged } = await emitChart(chart, "helmwright");
  const unpacked = await Promise.all(helms.map(async (helm) => ({ version: await helmVersion(helm), chart: await unpackChart(helm, chart.facts.name, packaged) })));
  const newest = unpacked.at(-1)!.chart;
  return {
    renderCases: (cases) => renderCases(unpacked, chart, cases),
    render: (request) => manifestOf(newest, chart, request),
    remove: async () => void (await Promise.all(unpacked.map((each) => each.chart.remove()))),
  };
}

async function renderCases(helms: readonly { version: string; chart: UnpackedChart }[], chart: Chart, cases: readonly Case[]): Promise<ScenarioCase[]> {
  const baselines = new Map<string, Promise<Result<string>>>();
  const runs = cases.flatMap((given) => helms.map((helm) => ({ given, helm })));
  const steps = progress(`linting ${chart.facts.name}`, runs.length);
  try {
    const renderings = await onEveryCore(runs, async ({ given, helm }): Promise<Rendering> => {
      const { release = "db", namespace = "default", values } = given.scenario;
      const key = JSON.stringify([helm.version, release, namespace]);
      if (!baselines.has(key)) baselines.set(key, manifestOf(helm.chart, chart, { release, namespace, values: {} }));
      const rendering = { helm: helm.version, manifest: await manifestOf(helm.chart, chart, { release, namespace, values }), baseline: await baselines.get(key)! };
      steps.done(given.file);
      return rendering;
    });
    return cases.map((given, index) => ({ ...given, renderings: renderings.slice(index * helms.length, (index + 1) * helms.length) }));
  } finally {
    steps.end();
  }
}

async function manifestOf(unpacked: UnpackedChart, chart: Chart, request: Request): Promise<Result<string>> {
  const rendered = await unpacked.template(request);
  return rendered.ok ? ok(rendered.manifests) : fail(...helmProblems(rendered.stderr, chart.facts.name, chart.files));
}
