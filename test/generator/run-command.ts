import { join } from "node:path";
import { execa } from "execa";

const repository = join(import.meta.dirname, "..", "..");

/** What a run of the command came to. */
export interface CommandRun { exitCode: number; stdout: string; stderr: string }

/** Runs `helmwright` from its sources as a process of its own. */
export async function helmwright(args: string[], options: { cwd?: string; env?: Record<string, string>; input?: string; node?: string } = {}): Promise<CommandRun> {
  const { node = process.execPath, env = {}, cwd = repository, input = "" } = options;
  const run = await execa(node, ["--import", import.meta.resolve("tsx"), join(repository, "generator", "cli.ts"), ...args], { cwd, env, input, reject: false, stripFinalNewline: false });
  return { exitCode: run.exitCode ?? -1, stdout: run.stdout, stderr: run.stderr };
}
