import type { Rendering, ScenarioCase } from "../checks/lint-input.js";
import { packagedFiles } from "../emit/packaged-files.js";
import { helmIdentity, unpackChart } from "../io/helm.js";
import { onEveryCore } from "../io/on-every-core.js";
import { progress } from "../io/progress.js";
import { renderingCache, tidyRenderings } from "../io/rendering-cache.js";
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

/** Puts a chart on disk for some Helms, the newest last. What a Helm has rendered of the very same is taken from the user's cache, unless all shall be `fresh`. */
export async function rendererOf(helms: readonly string[], chart: Chart, fresh = false): Promise<Renderer> {
  const packaged = packagedFiles(chart);
  const unpacked = await Promise.all(helms.map((helm) => unpackChart(helm, chart.facts.name, packaged)));
  const rendering = await Promise.all(helms.map(async (helm, index): Promise<RenderingHelm> => {
    const identity = await helmIdentity(helm);
    const cache = renderingCache(identity, packaged);
    return {
      version: identity.version,
      async render(request) {
        const known = fresh ? undefined : cache.find(request);
        if (known !== undefined) return ok(known);
        const rendered = await unpacked[index]!.template(request);
        if (!rendered.ok) return fail(...helmProblems(rendered.stderr, chart.facts.name, chart.files));
        cache.keep(request, rendered.manifests);
        return ok(rendered.manifests);
      },
    };
  }));
  return {
    renderCases: (cases) => renderCases(rendering, chart.facts.name, cases),
    render: (request) => rendering.at(-1)!.render(request),
    async remove() {
      await Promise.all(unpacked.map((each) => each.remove()));
      tidyRenderings();
    },
  };
}

interface RenderingHelm { version: string; render(request: Request): Promise<Result<string>> }

async function renderCases(helms: readonly RenderingHelm[], name: string, cases: readonly Case[]): Promise<ScenarioCase[]> {
  const baselines = new Map<string, Promise<Result<string>>>();
  const runs = cases.flatMap((given) => helms.map((helm) => ({ given, helm })));
  const steps = progress(`linting ${name}`, runs.length);
  try {
    const renderings = await onEveryCore(runs, async ({ given, helm }): Promise<Rendering> => {
      const { release = "db", namespace = "default", values } = given.scenario;
      const key = JSON.stringify([helm.version, release, namespace]);
      if (!baselines.has(key)) baselines.set(key, helm.render({ release, namespace, values: {} }));
      const rendering = { helm: helm.version, manifest: await helm.render({ release, namespace, values }), baseline: await baselines.get(key)! };
      steps.done(given.file);
      return rendering;
    });
    return cases.map((given, index) => ({ ...given, renderings: renderings.slice(index * helms.length, (index + 1) * helms.length) }));
  } finally {
    steps.end();
  }
}
