import type { Problem, SchemaNode } from "../../model.js";

/** A Helm chart that helmwright has not built: no schema of ours, no scenarios. */
export interface ForeignChart {
  /** as it was named on the command line */
  path: string;
  name: string;
  /** "application" or "library", which renders nothing */
  type: string;
  version: string;
  appVersion: string;
  kubeVersion: string;
  /** values.schema.json, where there is one that can be read */
  valuesSchema?: SchemaNode;
  /** values.yaml */
  defaults: unknown;
  /** what in values.yaml can't be read */
  unreadable: Problem[];
  /** names of dependencies that charts/ lacks */
  missing: string[];
  /** files below templates/ and charts/<name>/templates/; `source` is what messages call them */
  templates: { path: string; text: string; source: string }[];
}
