import type { Problem } from "../model.js";
import type { Change } from "../sdk/scenario.js";
import type { LintInput } from "./lint-input.js";

/** One check of a chart. It looks at data and reports; it reads, renders and prints nothing. */
export interface Rule {
  /** "subject/what-is-wrong", also the `rule` of its problems */
  id: string;
  /** what goes wrong for whom when it is broken */
  why: string;
  /** the smallest chart that keeps the rule, and one that breaks it; both are tested */
  good: Example;
  bad: Example;
  check(input: LintInput): Problem[];
}

/** A small chart as text. What isn't given is the same everywhere and fine. */
export interface Example {
  /** the root schema, YAML */
  schema?: string;
  /** files of the chart by path, e.g. "templates/service.yaml" */
  files?: Record<string, string>;
  /** values of its one scenario, YAML */
  values?: string;
  /** what Helm renders for the scenario, and for the defaults */
  manifest?: string;
  baseline?: string;
  /** what the scenario says that it changes */
  changes?: Change[];
}
