import { loadValues } from "../io/load-values.js";
import { projectRoot } from "../io/project-root.js";
import { toYaml } from "../sdk/to-yaml.js";
import { plainValues } from "../values/plain-values.js";
import type { CommonOptions, Outcome } from "./outcome.js";

/** The YAML of values written in TypeScript: to commit, or to pipe into `helm install --values -`. */
export async function values(file: string, options: CommonOptions): Promise<Outcome> {
  const loaded = await loadValues(file, projectRoot(options.root));
  if (!loaded.ok) return { problems: loaded.problems, data: { file } };
  const { value, problems } = plainValues(loaded.value.values);
  if (problems.length === 0 && (typeof value !== "object" || value === null || Array.isArray(value))) {
    problems.push({ rule: "values/not-plain", message: "the default export is no object of values", remedy: "export the values themselves, not a function or a list", place: { file } });
  }
  if (problems.length > 0) return { problems: problems.map((problem) => ({ place: { file }, ...problem })), data: { file } };
  return { problems: [], text: toYaml(value), data: { file, values: value } };
}
