import type { Problem } from "../model.js";
import { visible } from "../values/value-text.js";

/** What a command found, for a person or for a program. */
export interface Report {
  /** the command, e.g. "lint" */
  command: string;
  /** version of helmwright */
  version: string;
  problems: readonly Problem[];
  /** what `--json` shows beside `ok` and `problems` */
  data: Record<string, unknown>;
  /** rules that were looked at, also those that found nothing */
  rules: readonly LookedAt[];
  /** where the source of helmwright is to be seen, if that is known: "https://github.com/me/helmwright" */
  home?: string;
  /** files that problems name, as far as they could be read, by the name that the problems use */
  sources: ReadonlyMap<string, SourceFile>;
}

/** A rule that was looked at. */
export interface LookedAt {
  id: string;
  why: string;
  /** its section of docs/rules.md: the section's anchor, and the text as Markdown */
  section?: { anchor: string; text: string };
}

/** A file that a problem names. */
export interface SourceFile {
  /** from the current folder, with "/" between folders */
  path: string;
  lines: readonly string[];
}

/** Whether there is nothing but warnings and notes. */
export const isFine = (problems: readonly Problem[]): boolean => problems.every(({ level }) => level !== undefined);

/** A problem in one text, for formats that have no fields of their own for its parts. */
export function wholeText({ path, message, given, allowed, nearest, remedy }: Problem): string {
  return [
    [path, message].filter(Boolean).join(": "),
    given === undefined ? "" : `given: ${visible(JSON.stringify(given) ?? "nothing")}`,
    allowed ? `allowed: ${allowed}` : "",
    nearest ? `did you mean: ${nearest}` : "",
    remedy ? `what to do: ${remedy}` : "",
  ].filter(Boolean).join("\n");
}
