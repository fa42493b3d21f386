/** What a scenario must change in the rendered objects, compared with the chart's defaults. */
export type Change =
  /** a field that has this value, and another or none by default */
  | { object: string; path: string; to: unknown }
  /** an object that is there and by default is not, or the other way round */
  | { object: string; exists: boolean };

/**
 * Values that stand for a way of use. Documentation, render tests and cluster tests all take them,
 * and `helmwright lint` renders each and looks for its changes.
 */
export interface Scenario<V = Record<string, unknown>> {
  /** what the scenario is about, in a few words */
  title: string;
  /** name of the release, "db" if not given */
  release?: string;
  /** namespace of the release, "default" if not given */
  namespace?: string;
  values: V;
  /** objects are named `Kind/name`; paths read `spec.template.spec.containers[name=postgres].image` */
  changes: Change[];
}

/**
 * Types a scenario; a file below test/scenarios/<chart>/ exports it as its default.
 *
 * @example
 * ```ts
 * export default scenario({
 *   title: "two replicas",
 *   values: postgres({ architecture: "replication", replicas: { count: 2 } }),
 *   changes: [{ object: "StatefulSet/db-postgres", path: "spec.replicas", to: 3 }],
 * });
 * ```
 */
export function scenario<V>(scenario: Scenario<V>): Scenario<V> {
  return scenario;
}
