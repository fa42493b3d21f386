import type { ChangelogEntry } from "../model.js";

const KINDS = ["added", "changed", "deprecated", "removed", "fixed", "security"] as const;

/**
 * What a changelog in the form of keepachangelog.com says of one version of a chart, below the heading
 * `[<chart>-<version>]` or `[<version>]`: the first sentence of each line. Undefined where it has no such heading.
 */
export function changesOf(changelog: string, chart: string, version: string): ChangelogEntry[] | undefined {
  const titles = [`${chart}-${version}`, version, `v${version}`];
  const section = changelog.split(/^## /m).slice(1).find((part) => titles.includes(titleOf(part)));
  return section?.split(/^### /m).slice(1).flatMap((part) => {
    const kind = KINDS.find((known) => known === part.split("\n", 1)[0]!.trim().toLowerCase());
    return kind === undefined ? [] : linesOf(part).map((description) => ({ kind, description }));
  });
}

/** `[postgres-0.2.0] - 2026-11-21` is titled "postgres-0.2.0". */
const titleOf = (section: string): string => /^\[?([^\]\s]+)/.exec(section)?.[1] ?? "";

/** The items of a list as plain text: no links, no line breaks, no name of the chart in brackets at the end. */
function linesOf(part: string): string[] {
  const items = part.split(/^[-*] /m).slice(1).map((item) => item.split("\n\n", 1)[0]!.replaceAll(/\s+/g, " ").trim());
  return items.map((item) => firstSentence(item.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")).replace(/ \([a-z0-9-]+\)(\.?)$/, "$1"));
}

const firstSentence = (text: string): string => /^.+?[.!?](?= [A-Z`])/.exec(text)?.[0] ?? text;
