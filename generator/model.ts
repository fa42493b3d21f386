/** The data that passes from stage to stage. Every stage is a pure function between these; only io/ touches the outside. */

/** A draft-07 schema node. Keywords of our own begin with `x-` and never reach Helm. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, SchemaNode>;
  required?: string[];
  /** for keys that match; with `properties` beside it, the node is a map whose usual keys are known */
  patternProperties?: Record<string, SchemaNode>;
  additionalProperties?: boolean | SchemaNode;
  items?: SchemaNode;
  definitions?: Record<string, SchemaNode>;
  allOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  if?: SchemaNode;
  then?: SchemaNode;
  pattern?: string;
  /** What a person should read when `pattern` refuses a value. */
  "x-pattern-help"?: string;
  /** Unit of a number, shown on hover and in the reference: "seconds", "count". */
  "x-unit"?: string;
  /** A TypeScript type narrower than draft-07 can say, e.g. "`${number}Gi`". */
  "x-typescript"?: string;
  /** Below patternProperties: the template that keys have in TypeScript, e.g. "`${string}.${string}`". */
  "x-typescript-key"?: string;
  /** The keys of this object may be deleted with null, as Helm's users do to be rid of a default. */
  "x-removable"?: boolean;
  /** Helm's copy accepts anything here: each release stores it, so that it says the usual alone. Editors, TypeScript and `validate` get all. */
  "x-unpackaged"?: boolean;
  /** A type of Kubernetes, e.g. "core.v1.Volume": the fields of this object that its schema doesn't state itself are those of that type. */
  "x-kubernetes"?: string;
  /** Such a field. Helm's copy knows its type alone, and readers have Kubernetes' own reference for it. Never written by hand. */
  "x-from-kubernetes"?: boolean;
  /** The path at which this field stands now. Here it works until `x-works-until`, with a warning. */
  "x-moved-to"?: string;
  /** This field is going and stands nowhere else: what to do instead. */
  "x-deprecated"?: string;
  /** The version of the chart that no longer knows a field that has moved or is deprecated. */
  "x-works-until"?: string;
  /**
   * What this value must be to another one: `{ at-most: /replicas/count }`. The other is named by a JSON pointer, or a
   * relative one: "2/limits/cpu" is limits.cpu of what stands two levels up; `*` is every item of a list. Quantities
   * are compared by what they mean; of values that are not given their defaults are. `warn-at-most` refuses nothing and is
   * a warning.
   */
  "x-compare"?: { "at-most"?: string; "warn-at-most"?: string; "same-as"?: string; "other-than"?: string; "one-of"?: string; inside?: string };
  /** No two items of this list have the same values of all these keys. */
  "x-distinct"?: string[];
  /** What a pattern can't say: `cron`, whose ranges don't run backwards. */
  "x-format"?: "cron";
  /** How long a text may be in UTF-8. */
  "x-max-bytes"?: number;
  /** What a person reads when this part of a condition refuses a value: that it contradicts another one. */
  "x-contradiction"?: string;
  /** The union of shapes that a chart, or an object in its values, has. */
  "x-variants"?: Variants;
  [keyword: string]: unknown;
}

/** Which keys of an object belong to which value of one discriminating key. The first variant is the default. */
export interface Variants {
  key: string;
  /** variant name → keys that this variant has and not every other one */
  only: Record<string, string[]>;
}

/** Facts of a chart that are not values: schemas/<chart>/chart.yaml. */
export interface ChartFacts {
  name: string;
  version: string;
  appVersion: string;
  kubeVersion: string;
  description: string;
  home?: string;
  sources?: string[];
  keywords?: string[];
  maintainers?: { name: string; email?: string; url?: string }[];
  /** an SPDX expression, e.g. "Apache-2.0" */
  license?: string;
  /** every image that the chart runs unless its values name another */
  images?: ChartImage[];
  annotations?: Record<string, string>;
}

/** An image by name, tag and content. `version` is how the chart's values call it, e.g. "18". */
export interface ChartImage { name: string; repository: string; tag: string; digest: string; version?: string }

/** Facts of a project's chart repository: schemas/repository.yaml. */
export interface RepositoryFacts {
  /** what users call it: `helm repo add <name> <url>` */
  name?: string;
  /** one or two sentences */
  description?: string;
  /** where dist-charts/ is served */
  url?: string;
  /** fingerprint of the key that signs releases, 40 hexadecimal digits */
  signingKey?: string;
  artifactHub?: { repositoryID?: string; owners?: { name: string; email: string }[]; ignore?: { name: string; version?: string }[] };
}

/** A line of the changelog, by the headings of keepachangelog.com in lower case. */
export interface ChangelogEntry { kind: "added" | "changed" | "deprecated" | "removed" | "fixed" | "security"; description: string }

/** A file by its path relative to some root, with "/" between folders on every system. */
export interface TextFile { path: string; text: string }

/** Everything that a chart's source folders hold, read once. */
export interface ChartSource {
  name: string;
  /** files below schemas/<name>, sorted by path */
  schemas: TextFile[];
  /** files below chart-templates/<name>, sorted by path */
  templates: TextFile[];
  /** schemas/repository.yaml and CHANGELOG.md of the project, where it has them */
  repository?: string;
  changelog?: string;
}

/** A chart with its schema bundled into one document and its build-time templates filled in. */
export interface Chart {
  facts: ChartFacts;
  /** of the repository that the chart is published in */
  repository?: RepositoryFacts;
  /** what CHANGELOG.md says of this version; absent where it says nothing */
  changes?: ChangelogEntry[];
  /** bundled draft-07 with descriptions and our x- keywords: the one source of every emitted view */
  schema: SchemaNode;
  /** default values as Helm will see them */
  defaults: Record<string, unknown>;
  /** templates/, files/ and README.md as they will be packaged */
  files: RenderedFile[];
  operations: Operation[];
  /** sources whose `<% %>` can't be filled in, so that `files` lacks them; such a chart is only looked at, never built */
  unfilled?: string[];
}

/** A generated text file that remembers which source line each of its lines came from. */
export interface RenderedFile extends TextFile {
  source: string;
  /** sourceLines[i] is the 1-based source line of generated line i+1 */
  sourceLines: number[];
  /** source lines that hold a `<% %>`: their columns are not those of the generated text */
  taggedLines?: number[];
}

/** Something that a chart's user does beyond install and upgrade; run by the command as `helmwright <name> …`. */
export interface Operation {
  chart: string;
  name: string;
  summary: string;
  arguments: { name: string; description: string; required: boolean }[];
  options: { name: string; description: string; default?: string; flag?: boolean }[];
  help: string;
  /** path of the script relative to chart-templates/<chart>, run by bash with arguments in order and options as environment OPTION_<NAME> */
  script: string;
}

/** Where something stands: a file, and as much of the place as is known (1-based). */
export interface Place { file: string; line?: number; column?: number }

/** Something wrong with values, templates or a schema. Stages return these; only the command prints them. */
export interface Problem {
  /** id of the rule, e.g. "values/unknown-key", "template/unknown-path" */
  rule: string;
  /** without one it is a fault. A warning is of what will be one; a note says what could not be looked at. Neither fails a run */
  level?: "warning" | "note";
  /** path of the value or object concerned, e.g. "storage.data.size" */
  path?: string;
  message: string;
  given?: unknown;
  /** what would be accepted, in words */
  allowed?: string;
  /** "did you mean" */
  nearest?: string;
  /** what to do next */
  remedy?: string;
  place?: Place;
}

/** Where each value of a file stands, by its JSON pointer: "/storage/data/size", "" for the whole. */
export type Places = ReadonlyMap<string, Place>;

/** A value or the reasons why there is none: errors are values until the command prints them. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems });

/** Sorts by code point: the order that every machine and locale agrees on. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Makes something, or takes what was made of the same before. It must follow from what is `given`, and be plain JSON. */
export type Keep = <T>(what: string, given: unknown, make: () => T) => T;

/** The same for what takes a while without the processor. */
export type KeepAwaited = <T>(what: string, given: unknown, make: () => Promise<T>) => Promise<T>;

/** Keeps nothing. */
export const makeAnew: Keep = (_what, _given, make) => make();
