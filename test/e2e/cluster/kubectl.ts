import { execa } from "execa";
import { kubectl as kubectlBinary } from "./binaries.js";
import { kubeconfigPath } from "./cache-folder.js";
import { sayingItsEnd, seenToItsEnd } from "./exec-end.js";

export interface CommandResult { stdout: string; stderr: string; exitCode: number }

export interface CommandOptions {
  /** text for standard input, e.g. manifests for `apply -f -` */
  input?: string;
  /** return a failure as a result instead of throwing it */
  reject?: boolean;
  timeoutMilliseconds?: number;
  env?: Record<string, string>;
  cwd?: string;
}

/** Runs kubectl against the test cluster. */
export async function kubectl(args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const told = sayingItsEnd(args);
  const result = await runCommand(kubectlBinary(), told, options);
  return told.length === args.length ? result : seenToItsEnd(args, result);
}

/** An object or list of the API as data. */
export async function getObject<T = any>(args: string[]): Promise<T> {
  return JSON.parse((await kubectl(["get", ...args, "-o", "json"])).stdout) as T;
}

/** Runs a command with the test cluster's kubeconfig and nothing of the user's own. */
export async function runCommand(file: string, args: string[], { input, reject = true, timeoutMilliseconds, env, cwd }: CommandOptions): Promise<CommandResult> {
  const result = await execa(file, args, {
    env: { KUBECONFIG: kubeconfigPath(), ...env },
    ...(input === undefined ? { stdin: "ignore" as const } : { input }),
    ...(timeoutMilliseconds === undefined ? {} : { timeout: timeoutMilliseconds }),
    ...(cwd === undefined ? {} : { cwd }),
    reject,
  });
  return { stdout: result.stdout, stderr: result.stderr, exitCode: result.exitCode ?? 1 };
}
