import { readdirSync, readFileSync } from "node:fs";
import { execa } from "execa";
import { parse } from "yaml";

interface Job { extends?: string; image?: string; before_script?: string[]; script?: string[]; rules?: { if?: string; exists?: string[] }[]; artifacts?: { when: string; reports: { junit: string } } }

/** What a pipeline's job came to: its exit code, what it wrote, and its JUnit reports. */
export interface JobRun { exitCode: number; output: string; reports: string[] }

/** What GitLab's runner does with a template's jobs in a folder: no more of its language than the template uses. */
export async function runPipeline(template: string, folder: string, variables: Record<string, string>): Promise<Record<string, JobRun>> {
  const { variables: defaults, ...jobs } = parse(readFileSync(template, "utf8")) as { variables: Record<string, string> } & Record<string, Job>;
  const env = { ...defaults, ...variables, CI_PROJECT_DIR: folder };
  const runs: Record<string, JobRun> = {};
  for (const [name, own] of Object.entries(jobs as Record<string, Job>)) {
    if (name.startsWith(".")) continue;
    const job = { ...(own.extends ? (jobs as Record<string, Job>)[own.extends] : {}), ...own };
    const unknown = Object.keys(job).filter((key) => !["extends", "image", "before_script", "script", "rules", "artifacts"].includes(key));
    if (unknown.length > 0 || !job.script) throw new Error(`this runner doesn't know ${unknown.join(", ") || `a job without script: ${name}`}`);
    if (job.rules && !job.rules.some((rule) => holds(rule, folder, env))) continue;
    const run = await execa("bash", ["-eo", "pipefail", "-c", [...(job.before_script ?? []), ...job.script].join("\n")], { cwd: folder, env, all: true, reject: false });
    runs[name] = { exitCode: run.exitCode ?? -1, output: run.all, reports: job.artifacts ? filesLike(job.artifacts.reports.junit, folder) : [] };
  }
  return runs;
}

function holds(rule: { if?: string; exists?: string[] }, folder: string, env: Record<string, string>): boolean {
  const condition = rule.if === undefined || Boolean(env[/^\$(\w+)$/.exec(rule.if)?.[1] ?? ""]);
  return condition && (rule.exists === undefined || rule.exists.some((pattern) => filesLike(pattern, folder).length > 0));
}

/** Files whose path a pattern with stars means; a star ends at "/". */
function filesLike(pattern: string, folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => !name.startsWith(".helmwright"));
  return names.filter((name) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(name)).sort();
}
