import type { Chart, Result } from "../model.js";
import type { Scenario } from "../sdk/scenario.js";
import type { PlaceOf } from "../values/validate-values.js";

/** Everything that the rules look at. */
export interface LintInput {
  chart: Chart;
  scenarios: ScenarioCase[];
  /** versions of Kubernetes that objects are checked against, the usual one if none are named */
  kubernetes?: readonly string[];
}

/** A scenario, where it was written, and what Helm made of it. The chart's defaults are one too. */
export interface ScenarioCase {
  /** file of the scenario, e.g. "test/scenarios/postgres/two-replicas.ts" */
  file: string;
  scenario: Scenario;
  /** where its values stand, if that is known better than the file */
  places?: PlaceOf;
  renderings: Rendering[];
}

/** One run of Helm. */
export interface Rendering {
  /** which Helm, e.g. "helm 4.2.3" */
  helm: string;
  /** the manifests as Helm printed them, or what it said instead, already mapped to the sources */
  manifest: Result<string>;
  /** the same with default values under the same release and namespace */
  baseline: Result<string>;
}
