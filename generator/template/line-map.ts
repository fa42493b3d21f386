import { MARK_END, MARK_START } from "./delimiters.js";

/**
 * Which source line each generated line came from. Blocks repeat lines and drop others, so each source line carries a
 * mark through the engine. Lines that Handlebars treats by their blanks carry none: a block tag alone on its line
 * (the engine removes the line), blank lines, and lines at a `~`, which eats blanks on its side.
 */
export function markLines(template: string): string {
  let eating = false;
  return template
    .split("\n")
    .map((line, i) => {
      const isBlank = line.trim() === "";
      const unmarked = isBlank || eating || line.includes("{{~") || BLOCK_ALONE.test(line);
      eating = (eating && isBlank) || line.trimEnd().endsWith("~}}");
      return unmarked ? line : `${mark(i + 1)}${line}`;
    })
    .join("\n");
}

/** How many characters the mark adds before a line's first character. */
export const markLength = (line: number): number => mark(line).length;

/** Takes the marks out again; a generated line without one follows the line before it. */
export function readMarks(marked: string): { text: string; sourceLines: number[] } {
  const sourceLines: number[] = [];
  const lines = marked.split("\n").map((line) => {
    const first = MARK.exec(line);
    sourceLines.push(first ? Number(first[1]) : (sourceLines.at(-1) ?? 0) + 1);
    return line.replaceAll(EVERY_MARK, "");
  });
  return { text: lines.join("\n"), sourceLines };
}

/** The map of a text that went through unchanged. */
export const sameLines = (text: string): number[] => text.split("\n").map((_, i) => i + 1);

const mark = (line: number): string => `${MARK_START}${line}${MARK_END}`;
const BLOCK_ALONE = /^\s*\{\{(?:[#/^!]|else\b).*\}\}\s*$/;
const MARK = new RegExp(`${MARK_START}(\\d+)${MARK_END}`);
const EVERY_MARK = new RegExp(MARK, "g");
