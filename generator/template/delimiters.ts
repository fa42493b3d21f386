import { fail, ok, type Problem, type Result } from "../model.js";

/**
 * Handlebars writes `{{ }}`, and so do Helm's templates. So build-time tags are written `<% %>`: before compiling, every
 * brace of the source becomes a private character, one for one, and only a paired `<% … %>` becomes a mustache. One for
 * one, so that columns stay what they are.
 */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const BACKSLASH = "\uE002";
const LITERAL_OPENER = "\uE003".repeat(3);
/** Written as \uE004 line \uE005 by line-map.ts. */
export const MARK_START = "\uE004";
export const MARK_END = "\uE005";

const RESERVED = /[\uE000-\uE005]/;
/** A tag stands on one line and holds no other tag. */
const TAG = /<%(?!%)((?:(?!<%|%>).)*)%>/g;
/** What is surely meant as a tag but never ends; PostgreSQL's own `<%m` isn't. */
const UNCLOSED = /<%[\s#/^!>&~]/;

/** A template source as Handlebars shall compile it, or what is wrong with its tags. */
export function toHandlebars(text: string, file: string): Result<string> {
  const problems: Problem[] = [];
  text.split("\n").forEach((line, i) => {
    const reserved = RESERVED.exec(line);
    if (reserved) {
      problems.push({ rule: "template/private-character", message: "this character (U+E000 to U+E005) is reserved for the generator", remedy: "remove it", place: { file, line: i + 1, column: reserved.index + 1 } });
    }
    const left = UNCLOSED.exec(line.replace(TAG, (tag) => " ".repeat(tag.length)).replaceAll("<%%", "   "));
    if (left) {
      problems.push({ rule: "template/unclosed-tag", message: "this <% has no %> on its line", remedy: "close it, or write <%% for the two characters themselves", place: { file, line: i + 1, column: left.index + 1 } });
    }
  });
  if (problems.length > 0) return fail(...problems);
  let swapped = "";
  let end = 0;
  for (const tag of text.matchAll(TAG)) {
    swapped += `${hide(text.slice(end, tag.index))}{{${tag[1]!.replaceAll("{", OPEN).replaceAll("}", CLOSE)}}}`;
    end = tag.index + tag[0].length;
  }
  return ok(swapped + hide(text.slice(end)));
}

/** Text between tags: Handlebars must see no brace, and no backslash either, which would escape a following tag. */
const hide = (text: string): string =>
  text.replaceAll("<%%", LITERAL_OPENER).replaceAll("{", OPEN).replaceAll("}", CLOSE).replaceAll("\\", BACKSLASH);

/** Puts the private characters of a filled-in template, or of a message of Handlebars, back to what was written. */
export const fromHandlebars = (text: string): string =>
  text.replaceAll(LITERAL_OPENER, "<%").replaceAll(OPEN, "{").replaceAll(CLOSE, "}").replaceAll(BACKSLASH, "\\");

/** Whether a source has anything for the build to do; if not, it is packaged as it stands. */
export const hasTags = (text: string): boolean => text.includes("<%");
