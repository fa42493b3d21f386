import { readdirSync, readFileSync } from "node:fs";
import { execa } from "execa";
import { parse } from "yaml";

interface Job { image: string; before_script: string[]; script: string[]; artifacts: { when: string; reports: { junit: string } } }

/** What GitLab's runner does with the template's one job in a folder: no more of its language than the template uses. */
export async function runJob(template: string, name: string, folder: string, variables: Record<string, string>): Promise<{ exitCode: number; output: string; reports: string[] }> {
  const { variables: defaults, [name]: job, ...others } = parse(readFileSync(template, "utf8")) as { variables: Record<string, string> } & Record<string, Job>;
  const unknown = [...Object.keys(others), ...Object.keys(job ?? {}).filter((key) => !["image", "before_script", "script", "artifacts"].includes(key))];
  if (unknown.length > 0 || !job) throw new Error(`this runner doesn't know ${unknown.join(", ") || `a template without ${name}`}`);
  const { before_script: before, script, artifacts } = job as Job;
  const env = { ...(defaults as Record<string, string>), ...variables, CI_PROJECT_DIR: folder };
  const run = await execa("bash", ["-eo", "pipefail", "-c", [...before, ...script].join("\n")], { cwd: folder, env, all: true, reject: false });
  return { exitCode: run.exitCode ?? -1, output: run.all, reports: filesLike(artifacts.reports.junit, folder) };
}

/** Files whose path a pattern with stars means; a star ends at "/". */
function filesLike(pattern: string, folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => !name.startsWith(".helmwright"));
  return names.filter((name) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(name)).sort();
}
