import type { Checked, Finding } from "./findings.js";

/** The part of docs/foreign-charts.md that lists what was found: a section a chart. */
export const chartSections = (charts: readonly Checked[]): string => charts.map(section).join("\n");

function section({ pin: { name, version, repository, commit, path }, findings }: Checked): string {
  return `## ${name} ${version}

[\`${repository}\` at \`${commit.slice(0, 12)}\`, \`${path}\`](https://github.com/${repository}/tree/${commit}/${path})

| rule | where | finding |
|---|---|---|
${findings.map(row).join("\n")}
`;
}

const row = ({ rule, level, at, path, message, given }: Finding): string =>
  `| ${rule} | ${[at && `\`${at}\``, path].filter(Boolean).join(" ")}${given === undefined ? "" : `: \`${JSON.stringify(given)}\``} | ${level ? `${level}: ` : ""}${message} |`;

/** The page with its sections made anew; the words above the first of them are a person's. */
export const withSections = (page: string, charts: readonly Checked[]): string => `${page.slice(0, page.search(/^## /m))}${chartSections(charts)}`;
