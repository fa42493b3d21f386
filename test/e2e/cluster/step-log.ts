import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { execa } from "execa";
import { inCache } from "./cache-folder.js";
import { ClusterError } from "./cluster-error.js";

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** a file that becomes standard input */
  inputFile?: string;
  /** text that becomes standard input */
  input?: string;
  /** said when the command fails */
  remedy?: string;
  timeoutSeconds?: number;
}

/** The log of one step. Each step has its own, since steps run beside each other. */
export class StepLog {
  readonly path: string;

  constructor(step: string) {
    this.path = inCache("logs", `${step}.log`);
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, "");
  }

  note(text: string): void {
    appendFileSync(this.path, `${text}\n`);
  }

  /** Runs a command, keeps all it says in the log and returns its standard output. */
  async run(file: string, args: string[], options: RunOptions = {}): Promise<string> {
    this.note(`$ ${[file, ...args].join(" ")}`);
    const { remedy, timeoutSeconds, ...rest } = options;
    const target = { file: this.path, append: true } as const;
    const result = await execa(file, args, {
      ...rest,
      ...(timeoutSeconds === undefined ? {} : { timeout: timeoutSeconds * 1000 }),
      ...(rest.input === undefined && rest.inputFile === undefined ? { stdin: "ignore" as const } : {}),
      stdout: ["pipe", target],
      stderr: target,
      reject: false,
    });
    if (!result.failed) return String(result.stdout ?? "");
    const how = result.timedOut ? `took longer than ${timeoutSeconds} s` : result.exitCode === undefined ? "could not run" : `ended with exit code ${result.exitCode}`;
    if (result.exitCode === undefined) this.note(result.shortMessage ?? "");
    throw new ClusterError(`${file} ${args[0] ?? ""} ${how}`, remedy ?? "read the log's last lines above; run `npm run cluster -- up` again when it is put right", this.path);
  }
}

/** The last lines of a log, to be shown beside an error. */
export function lastLines(path: string, count = 20): string {
  return readFileSync(path, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}
