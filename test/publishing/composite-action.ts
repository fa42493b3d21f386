import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { parse } from "yaml";

interface Step { name: string; shell: string; run: string; env?: Record<string, string> }
interface Action { inputs: Record<string, { description: string; default: string }>; runs: { using: string; steps: Step[] } }

/** What GitHub's runner does with a composite action whose steps are bash: no more of its language than action.yml uses. */
export async function runAction(folder: string, workspace: string, inputs: Record<string, string> = {}): Promise<{ exitCode: number; output: string; steps: string[] }> {
  const action = parse(readFileSync(join(folder, "action.yml"), "utf8")) as Action;
  const unknown = [
    ...Object.keys(inputs).filter((name) => !(name in action.inputs)),
    ...action.runs.steps.flatMap((step) => Object.keys(step)).filter((key) => !["name", "shell", "run", "env"].includes(key)),
    ...action.runs.steps.filter(({ shell, run }) => shell !== "bash" || run.includes("${{")).map(({ name }) => name),
  ];
  if (action.runs.using !== "composite" || unknown.length > 0) throw new Error(`this runner doesn't know ${unknown.join(", ") || action.runs.using}`);
  const given = (name: string): string => inputs[name] ?? action.inputs[name]!.default;
  const steps: string[] = [];
  let output = "";
  for (const { name, run, env = {} } of action.runs.steps) {
    const filled = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => given(input))]));
    const step = await execa("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], { cwd: workspace, env: { ...filled, GITHUB_ACTION_PATH: folder, GITHUB_WORKSPACE: workspace, GITHUB_ACTIONS: "true" }, all: true, reject: false });
    steps.push(name);
    output += `${step.all}\n`;
    if (step.exitCode !== 0) return { exitCode: step.exitCode ?? -1, output, steps };
  }
  return { exitCode: 0, output, steps };
}
