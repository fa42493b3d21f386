import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { byCodePoint, fail, ok, type ChartSource, type Problem, type Result, type TextFile } from "../model.js";

/** Names of the charts of a project, in code point order. */
export async function listCharts(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "schemas"), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort(byCodePoint);
}

/** Reads schemas/<name> and chart-templates/<name> of a project, and what the project says of its repository and its changes. */
export async function readChartSource(root: string, name: string): Promise<Result<ChartSource>> {
  const schemas = await readTextFiles(join(root, "schemas", name), `schemas/${name}`);
  const templates = await readTextFiles(join(root, "chart-templates", name), `chart-templates/${name}`);
  const problems = [schemas, templates].flatMap((read) => (read.ok ? [] : read.problems));
  if (!schemas.ok || !templates.ok) return fail(...problems);
  const [repository, changelog] = await Promise.all(["schemas/repository.yaml", "CHANGELOG.md"].map((file) => readFile(join(root, file), "utf8").catch(() => undefined)));
  return ok({ name, schemas: schemas.value, templates: templates.value, ...(repository === undefined ? {} : { repository }), ...(changelog === undefined ? {} : { changelog: changelog.replaceAll("\r\n", "\n") }) });
}

/** Every text file below a folder, in code point order. Files that begin with "." belong to tools, not to the chart. */
export async function readTextFiles(folder: string, shownAs: string): Promise<Result<TextFile[]>> {
  let entries;
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch {
    return fail({
      rule: "source/no-folder",
      message: `there is no folder ${shownAs}`,
      remedy: `make it, or choose another project with --root`,
      place: { file: shownAs },
    });
  }
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join("/"), isFile: entry.isFile(), isLink: entry.isSymbolicLink() }))
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")))
    .sort((a, b) => byCodePoint(a.path, b.path));
  const problems: Problem[] = found.filter(({ isFile }) => !isFile).map(({ path, isLink }) => ({
    rule: "source/not-a-file",
    message: isLink ? "this is a symbolic link" : "this is no ordinary file",
    allowed: "ordinary files and folders: a chart is built from what its own folders hold",
    remedy: isLink ? "put the file itself here" : "remove it",
    place: { file: `${shownAs}/${path}` },
  }));
  const files = found.filter(({ isFile }) => isFile).map(({ path }) => {
    // many small files take a fraction of the time when they are read one after the other
    const text = decode(readFileSync(join(folder, path)));
    if (text === undefined) {
      problems.push({
        rule: "source/not-text",
        message: "this file is not UTF-8 text",
        remedy: "charts are made of text files; remove it or convert it to UTF-8",
        place: { file: `${shownAs}/${path}` },
      });
    }
    return { path, text: text ?? "" };
  });
  return problems.length > 0 ? fail(...problems) : ok(files);
}

/** Line ends become "\n", so that a checkout on Windows builds the same bytes. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}
