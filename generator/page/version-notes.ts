import { Marked } from "marked";
import { escapedHtml, Html } from "./html.js";

/** What a changelog says of one version, as Markdown. */
export interface VersionNotes { version: string; date?: string; text: string }

const HEADING = /^## \[([^\]]+)\](?:\s+-\s+(\d{4}-\d{2}-\d{2}))?\s*$/;

/**
 * What a changelog in the form of keepachangelog.com says of a chart: the sections `## [<chart>-<version>] - <date>`, with the
 * chart's name left out where a repository has but one. What isn't released yet stands below `## [Unreleased]`, version "".
 */
export function versionNotes(changelog: string, chart: string, isOnly: boolean): VersionNotes[] {
  const notes: VersionNotes[] = [];
  let open: VersionNotes | undefined;
  for (const line of changelog.split("\n")) {
    const heading = HEADING.exec(line);
    if (heading) {
      const version = versionOf(heading[1]!, chart, isOnly);
      open = version === undefined ? undefined : { version, ...(heading[2] ? { date: heading[2] } : {}), text: "" };
      if (open) notes.push(open);
    } else if (/^# /.test(line)) open = undefined;
    else if (open) open.text += `${line}\n`;
  }
  return notes.map((each) => ({ ...each, text: each.text.trim() }));
}

function versionOf(name: string, chart: string, isOnly: boolean): string | undefined {
  if (name.startsWith(`${chart}-`)) return name.slice(chart.length + 1);
  if (/^unreleased$/i.test(name)) return "";
  return isOnly && /^v?\d+\.\d+\.\d+/.test(name) ? name.replace(/^v/, "") : undefined;
}

/** Markdown of a changelog as HTML. Its third level of headings, that of "Added" and the like, becomes the given one. */
export function notesHtml(markdown: string, level: 3 | 4): Html {
  const marked = new Marked({
    renderer: {
      // what a changelog has of HTML is shown, not run
      html: ({ text }) => (/^<!--/.test(text) ? "" : escapedHtml(text)),
      heading({ tokens, depth }) {
        const shown = Math.min(depth - 3 + level, 6);
        return `<h${shown}>${this.parser.parseInline(tokens)}</h${shown}>\n`;
      },
      // paths in the repository lead nowhere on a host of charts
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        return /^https?:/.test(href) ? `<a href="${escapedHtml(href)}">${text}</a>` : text;
      },
      image: ({ text }) => escapedHtml(text),
    },
  });
  return new Html(marked.parse(markdown, { async: false }));
}
