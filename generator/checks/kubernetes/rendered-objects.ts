import type { Place, Problem, Result } from "../../model.js";
import type { Scenario } from "../../sdk/scenario.js";
import { listed } from "../../values/value-text.js";
import type { LintInput } from "../lint-input.js";
import { manifestObjects, type Manifest, type ManifestObject } from "./manifest-objects.js";
import { placeInTemplate } from "./place-in-template.js";

/** Problems of every rendered manifest. */
export function problemsOfManifests(input: LintInput, check: (manifest: Manifest) => FoundInTemplate[]): Problem[] {
  return problemsOfRenderings(input, ({ manifest }) => check(manifest));
}

/** A scenario, the manifest that Helm made of it, and that of the defaults under the same release. */
export interface RenderedScenario { scenario: Scenario; manifest: Manifest; baseline: Result<string> }

/** Problems of every rendering. What many scenarios share is reported once, with their names. */
export function problemsOfRenderings(input: LintInput, check: (rendered: RenderedScenario) => FoundInTemplate[]): Problem[] {
  const byText = new Map<string, { found: FoundInTemplate; titles: Set<string>; place: Place }>();
  for (const { file, scenario, renderings } of input.scenarios) {
    for (const { manifest, baseline } of renderings) {
      if (!manifest.ok) continue;
      for (const found of check({ scenario, manifest: manifestObjects(manifest.value), baseline })) {
        const text = found.same ?? JSON.stringify(found);
        if (!byText.has(text)) byText.set(text, { found, titles: new Set(), place: found.place ?? placeOf(input, found) ?? { file } });
        byText.get(text)!.titles.add(scenario.title);
      }
    }
  }
  return [...byText.values()].map(({ found: { template: _, same: __, ...problem }, titles, place }) => ({ ...problem, message: `${problem.message} (${scenariosText([...titles])})`, place }));
}

/** Problems of every rendered object. */
export function problemsOfObjects(input: LintInput, check: (object: ManifestObject) => Problem[]): Problem[] {
  return problemsOfManifests(input, ({ objects }) => objects.flatMap((object) => check(object).map((problem) => ({ ...problem, template: object.template }))));
}

/** A problem and the template whose output has it. What is of the `same` text is one, though names of releases make it differ. */
export type FoundInTemplate = Problem & { template: string | undefined; same?: string };

/** The object that a problem's path names, in its template. */
function placeOf({ chart }: LintInput, { template, path }: FoundInTemplate): Place | undefined {
  const file = chart.files.find((each) => each.path === template);
  return file && placeInTemplate(file, path);
}

function scenariosText(titles: readonly string[]): string {
  const shown = titles.slice(0, 3);
  return `scenario ${listed(titles.length > 3 ? [...shown, `${titles.length - 3} more`] : shown, "and")}`;
}
