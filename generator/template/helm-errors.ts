import type { Place, Problem, RenderedFile } from "../model.js";

/**
 * What Helm 3 or 4 said on stderr, with the places of our sources instead of those in the packaged chart. A line of a
 * rendered manifest has no source line of its own, so such an error names the template's file only, and says so.
 */
export function helmProblems(stderr: string, chart: string, files: RenderedFile[]): Problem[] {
  const message = stderr
    .split("\n")
    .filter((line) => !/^(WARNING|level=|walk\.go|Use --debug)/.test(line))
    .join("\n")
    .replace(/^Error: /, "")
    .trim();
  if (/don't meet the specifications of the schema/.test(message)) return schemaProblems(message);
  const yaml = /^YAML parse error on (\S+): (?:error converting YAML to JSON: )?(?:yaml: )?(.*)/s.exec(message);
  if (!yaml) return [templateProblem(message, chart, files)];
  const [, path = "", reason = ""] = yaml;
  return [{
    rule: "helm/manifest-syntax", message: `what this template renders is no valid YAML: ${reason}`,
    remedy: "the line is one of the rendered manifest, not of the template; `helm template --debug` shows it",
    place: { file: fileAt(path, chart, files)?.source ?? path },
  }];
}

/** Positions as Helm writes them: "hello/templates/a.yaml:3" when it reads, "hello/templates/a.yaml:3:5" when it renders. */
const POSITION = /([\w.-]+\/(?:templates|charts)\/[\w./-]+):(\d+)(?::(\d+))?\)?:?/g;

/** Of all templates that Helm names the last is where the error is; those before it are its callers. */
function templateProblem(said: string, chart: string, files: RenderedFile[]): Problem {
  // of the two places that Helm names here the second is where the action begins
  const message = said.replace(/\S+:\d+\)?: unclosed action started at (\S+:\d+)$/, "$1: unclosed action");
  const places = [...message.matchAll(POSITION)].map(([, path = "", line, column]) => sourcePlace(fileAt(path, chart, files), path, Number(line), column));
  const last = [...message.matchAll(POSITION)].at(-1);
  const reason = last ? message.slice(last.index + last[0].length) : message;
  const callers = places.slice(0, -1).map(({ file, line }) => `${file}:${line}`);
  return {
    rule: "helm/template",
    message: reason.trim().replaceAll(/\n {2,}/g, " "),
    ...(callers.length > 0 ? { remedy: `it was reached by way of ${callers.join(", ")}` } : {}),
    ...(places.length > 0 ? { place: places.at(-1)! } : {}),
  };
}

/** Helm counts columns from 0, and in the packaged text: on a line that the build changed they say nothing about the source. */
function sourcePlace(file: RenderedFile | undefined, path: string, line: number, column: string | undefined): Place {
  if (!file) return { file: path, line };
  const sourceLine = file.sourceLines[line - 1] ?? line;
  const isAsWritten = !file.taggedLines?.includes(sourceLine);
  return { file: file.source, line: sourceLine, ...(column !== undefined && isAsWritten ? { column: Number(column) + 1 } : {}) };
}

const fileAt = (path: string, chart: string, files: RenderedFile[]): RenderedFile | undefined =>
  files.find((file) => path === `${chart}/${file.path}` || path.endsWith(`/${chart}/${file.path}`));

/** "- storage.size: …" of Helm 3 and "- at '/storage/size': …" of Helm 4. */
function schemaProblems(message: string): Problem[] {
  return message
    .split("\n")
    .map((line) => /^\s*- (?:at '([^']*)'|([^:]+)): (.*)$/.exec(line))
    .filter((found) => found !== null && found[3] !== "validation failed")
    .map((found) => ({ rule: "helm/schema", path: (found![1] ?? found![2]!).replace("(root)", "").replace(/^\//, "").replaceAll("/", "."), message: found![3]! }));
}
