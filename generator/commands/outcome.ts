import type { Problem } from "../model.js";

/** What a command comes to. Commands never print; cli.ts does it for all of them. */
export interface Outcome {
  problems: Problem[];
  /** shown on stdout as it stands, also beside problems */
  text?: string;
  /** the folder below which problems' files stand, where that isn't the current one */
  root?: string;
  /** what files would hold that were not written: problems' places are those there */
  texts?: Readonly<Record<string, string>>;
  /** rules that were looked at, also those that found nothing; they are loaded where a format shows them */
  rules?: () => Promise<readonly { id: string; why: string; section?: { anchor: string; text: string } }[]>;
  /** what --json shows beside `ok` and `problems` */
  data?: Record<string, unknown>;
  /** for commands that end by someone else's exit code */
  exitCode?: number;
}

/** Options that every command has. */
export interface CommonOptions { root?: string; json?: boolean; chart?: string; format?: string }

/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}
