import { isMap, isSeq, parseDocument, YAMLMap, type Document, type YAMLSeq } from "yaml";
import { fail, ok, type Problem, type Result } from "../model.js";
import { toYaml } from "../sdk/to-yaml.js";
import { compareVersions } from "./versions.js";

/** What index.yaml says of one release; Helm reads an entry without `digest` too. */
export interface Entry { name: string; version: string; appVersion?: string; digest?: string; urls: string[] }

const NOTE = "# Written by `helmwright publish`, which only ever adds to it.\n";

/** Every scalar stays the text that it is: no time, number or quote of others is written anew. */
const read = (text: string): Document.Parsed => parseDocument(text, { schema: "failsafe", prettyErrors: false });

/** The releases of an index.yaml, as they stand there; none where there is no file. */
export function readIndex(text: string | undefined): Result<Entry[]> {
  if (text === undefined) return ok([]);
  const document = read(text);
  const syntax = document.errors[0];
  if (syntax) return fail(unreadable(syntax.message.split("\n", 1)[0]!));
  const index = document.toJS() as { apiVersion?: unknown; entries?: unknown } | null;
  if (index?.apiVersion !== "v1") return fail(unreadable(`its apiVersion is ${JSON.stringify(index?.apiVersion ?? null)}, not "v1"`));
  const charts = Object.entries((index.entries || {}) as Record<string, unknown>);
  const problems: Problem[] = [];
  const entries = charts.flatMap(([name, releases]) => (Array.isArray(releases) ? releases : [releases]).map((release): Entry => {
    const { version, appVersion, digest, urls } = (release ?? {}) as Record<string, unknown>;
    if (typeof version !== "string") problems.push(unreadable(`a release of ${name} has no version`));
    return {
      name, version: String(version), urls: Array.isArray(urls) ? urls.map(String) : [],
      ...(typeof appVersion === "string" ? { appVersion } : {}),
      ...(typeof digest === "string" && digest ? { digest: digest.replace(/^sha256:/, "") } : {}),
    };
  }));
  return problems.length > 0 ? fail(...problems) : ok(entries);
}

const unreadable = (why: string): Problem => ({ rule: "publish/index", message: `index.yaml can't be read: ${why}`, remedy: "bring it back from version control", place: { file: "dist-charts/index.yaml" } });

/** The same file with one more release, the newest version first. All that stands there stays as it is, comments and times too. */
export function addEntry(text: string | undefined, entry: Entry): string {
  const index = read(text ?? `${NOTE}apiVersion: v1\nentries: {}\n`);
  if (!isMap(index.get("entries"))) index.set("entries", new YAMLMap(index.schema));
  const charts = index.get("entries") as YAMLMap;
  charts.flow = false;
  // written first and read again, so that what must stand in quotes does
  const chart = (read(toYaml({ [entry.name]: [entry] })).contents as unknown as YAMLMap<unknown, YAMLSeq>).items[0]!;
  const releases = charts.get(entry.name);
  if (isSeq(releases)) insert(releases.items, chart.value!.items[0], (release) => isMap(release) && compareVersions(String(release.get("version")), entry.version) < 0);
  else insert(charts.items, chart, ({ key }) => String(key) > entry.name);
  return index.toString({ lineWidth: 0 });
}

/** Puts an item before the first of those that come after it. */
function insert<T>(items: T[], item: T, comesAfter: (other: T) => boolean): void {
  const at = items.findIndex(comesAfter);
  items.splice(at < 0 ? items.length : at, 0, item);
}
