import type { Place, Problem, RenderedFile } from "../model.js";

/**
 * What Helm said on stderr, with the places of our sources instead of those in the packaged chart. A line of a rendered
 * manifest has no source line of its own, so such an error names the template's file only, and says so.
 */
export function helmProblems(stderr: string, chart: string, files: RenderedFile[]): Problem[] {
  const text = stderr.split("\n").filter((line) => !/^(WARNING|walk\.go|level=|Use --debug)|^\s*$/.test(line)).join("\n").trim();
  const message = text.replace(/^Error: /, "").replace(/^(INSTALLATION FAILED|UPGRADE FAILED): /, "");
  const schema = schemaProblems(message);
  if (schema.length > 0) return schema;
  const yaml = /YAML parse error on (\S+?): (?:error converting YAML to JSON: )?(?:yaml: )?(.*)/s.exec(message);
  if (yaml) {
    const file = fileAt(yaml[1]!, chart, files);
    return [{
      rule: "helm/manifest-syntax", message: `the rendered manifest is no valid YAML: ${yaml[2]!.trim()}`,
      remedy: "the line is one of the rendered manifest, not of the template: see it with `helm template --debug`",
      place: { file: file?.source ?? yaml[1]! },
    }];
  }
  return [{ rule: "helm/template", message: reason(message, chart, files), ...placeIn(message, chart, files) }];
}

/** Positions as Helm writes them: "parse error at (hello/templates/a.yaml:3)", "template: hello/templates/a.yaml:3:5:". */
const POSITION = /([\w.-]+\/(?:templates|charts)\/[\w./-]+):(\d+)(?::(\d+))?/;

/** The deepest template that Helm names is where the error is; the ones before it are its callers. */
function placeIn(message: string, chart: string, files: RenderedFile[]): { place?: Place } {
  const last = [...message.matchAll(new RegExp(POSITION, "g"))].at(-1);
  if (!last) return {};
  const [, path = "", line = "", column] = last;
  const file = fileAt(path, chart, files);
  if (!file) return { place: { file: path, line: Number(line) } };
  const sourceLine = file.sourceLines[Number(line) - 1];
  return { place: { file: file.source, ...(sourceLine === undefined ? {} : { line: sourceLine }), ...(column ? { column: Number(column) + 1 } : {}) } };
}

const fileAt = (path: string, chart: string, files: RenderedFile[]): RenderedFile | undefined =>
  files.find((file) => `${chart}/${file.path}` === path || path.endsWith(`/${chart}/${file.path}`));

/** Helm's sentence with every position in it translated too. */
function reason(message: string, chart: string, files: RenderedFile[]): string {
  return message.replace(new RegExp(POSITION, "g"), (whole, path: string, line: string) => {
    const file = fileAt(path, chart, files);
    return file ? `${file.source}:${file.sourceLines[Number(line) - 1] ?? line}` : whole;
  });
}

/** "values don't meet the specifications of the schema(s)": one problem a line. */
function schemaProblems(message: string): Problem[] {
  if (!/don't meet the specifications of the schema/.test(message)) return [];
  return message
    .split("\n")
    .map((line) => /^- (?:at )?'?([^':]*)'?: (.*)$/.exec(line.trim()))
    .filter((found) => found !== null)
    .map((found) => ({ rule: "helm/schema", path: found[1]!.replace(/^\//, "").replaceAll("/", "."), message: found[2]! }));
}
