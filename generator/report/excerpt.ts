import type { Place } from "../model.js";
import { UNSEEN } from "../values/value-text.js";

const WIDTH = 110;

/** The line that a place names, with a mark below its column; nothing where the line isn't known. */
export function excerpt({ line, column }: Place, lines: readonly string[] | undefined): string[] | undefined {
  const source = line === undefined ? undefined : lines?.[line - 1];
  if (source === undefined || source.trim() === "") return undefined;
  // one character for each, so that the mark stands where it should
  const text = source.replace(UNSEEN, " ");
  const start = Math.max(0, Math.min((column ?? 1) - WIDTH / 2, text.length - WIDTH));
  const end = start + WIDTH;
  const shown = `${start > 0 ? "…" : ""}${text.slice(start > 0 ? start + 1 : 0, end)}${end < text.length ? "…" : ""}`.trimEnd();
  const gutter = String(line);
  const mark = column === undefined || column > source.length + 1 ? [] : [`${" ".repeat(gutter.length)} | ${" ".repeat(column - 1 - start)}^`];
  return [`${gutter} | ${shown}`, ...mark];
}
