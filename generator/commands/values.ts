import { loadValues } from "../io/load-values.js";
import { projectRoot } from "../io/project-root.js";
import { readTextFile } from "../io/write-files.js";
import { writeValuesText } from "../io/values-file.js";
import { toYaml } from "../sdk/to-yaml.js";
import { plainValues } from "../values/plain-values.js";
import { UsageError, type CommonOptions, type Outcome } from "./outcome.js";

/** Options of `values`. */
export interface ValuesOptions extends CommonOptions { output?: string; check?: boolean }

/** The YAML of values written in TypeScript: to commit, or to pipe into `helm install --values -`. */
export async function values(file: string, options: ValuesOptions): Promise<Outcome> {
  if (options.check && options.output === undefined) throw new UsageError({ rule: "usage", message: "--check compares with a file", remedy: "name it with --output" });
  const loaded = await loadValues(file, projectRoot(options.root));
  if (!loaded.ok) return { problems: loaded.problems, data: { file } };
  const { value, problems, refused } = plainValues(loaded.value.values);
  const placed = problems.map((problem, i) => ({ ...problem, place: loaded.value.placeOf([...refused[i]!]) ?? { file } }));
  if (placed.length === 0 && (typeof value !== "object" || value === null || Array.isArray(value))) {
    placed.push({ rule: "values/not-plain", message: "the default export is no object of values", remedy: "export the values themselves, not a function or a list", place: { file } });
  }
  if (placed.length > 0) return { problems: placed, data: { file } };
  const data = { file, values: value };
  return options.output === undefined ? { problems: [], text: toYaml(value), data } : committed(file, options.output, value, options.check ?? false, data);
}

/** Writes the YAML beside its source, or says whether what is committed there is still it. */
async function committed(file: string, output: string, value: unknown, check: boolean, data: Record<string, unknown>): Promise<Outcome> {
  const text = `# Generated from ${file} by \`helmwright values\`: change it there.\n${toYaml(value)}`;
  const present = await readTextFile(output);
  if (check && present !== text) {
    const message = present === undefined ? `${output} is missing` : `${output} is not what ${file} says`;
    return { problems: [{ rule: "values/stale", message, remedy: `run \`helmwright values ${file} --output ${output}\` and commit it`, place: { file: output } }], data };
  }
  if (present !== text) await writeValuesText(output, text);
  return { problems: [], text: `${output}: ${present === text ? "is what" : "written from"} ${file}${present === text ? " says" : ""}`, data };
}
