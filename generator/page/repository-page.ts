import { createRequire } from "node:module";
import { byCodePoint, type Chart, type RepositoryFacts, type SchemaNode, type TextFile } from "../model.js";
import type { Release } from "../package/release-index.js";
import { onceEach } from "../schema/once-each.js";
import { mapChildren } from "../schema/walk.js";
// only the type is imported: that makes tsc copy the file, and Node warns of JSON that is imported as a module
import type browser from "./browser.json";
import { pageHtml } from "./page-html.js";
import { versionNotes } from "./version-notes.js";

/** What the page tells of. */
export interface PageSource {
  repository: RepositoryFacts;
  charts: readonly Chart[];
  releases: readonly Release[];
  /** CHANGELOG.md */
  changelog: string;
  /** how a chart's function is imported in TypeScript */
  typesModule(chart: string): string;
}

/** What the explorer is given of a chart, in a file of its own. */
export interface ExplorerChart { name: string; version: string; isReleased: boolean; repository: string; typesModule: string; schema: SchemaNode }

const require = createRequire(import.meta.url);

/** The page of a chart repository: index.html, the values explorer's script, and for each chart what the explorer shows. */
export function repositoryPage(source: PageSource): TextFile[] {
  const repository = { ...source.repository, name: source.repository.name ?? "charts" };
  const { script, styles } = require("./browser.json") as typeof browser;
  const charts = [...source.charts].sort((a, b) => byCodePoint(a.facts.name, b.facts.name)).map((chart) => ({
    facts: chart.facts,
    releases: source.releases.filter(({ name }) => name === chart.facts.name),
    notes: versionNotes(source.changelog, chart.facts.name, source.charts.length === 1),
    schema: chart.schema,
  }));
  return [
    { path: "index.html", text: pageHtml(repository, charts, styles) },
    { path: "explorer.js", text: script },
    ...charts.map(({ facts: { name, version }, releases, schema }) => {
      const chart: Omit<ExplorerChart, "schema"> = { name, version, isReleased: releases.some((release) => release.version === version), repository: repository.name, typesModule: source.typesModule(name) };
      // the schema as text is remembered: in a watched project it seldom changes
      return { path: explorerFile(name), text: `// Generated from schemas/${name} by \`helmwright build\`: change it there.\nhelmwrightChart(${JSON.stringify(chart).slice(0, -1)},"schema":${schemaText(schema)}});\n` };
    }),
  ];
}

/** The file with what the explorer shows of a chart. */
export const explorerFile = (chart: string): string => `${chart}.explorer.js`;

const texts = new WeakMap<SchemaNode, string>();

function schemaText(schema: SchemaNode): string {
  const text = texts.get(schema) ?? JSON.stringify(withoutTitles(schema));
  texts.set(schema, text);
  return text;
}

const withoutTitles: (node: SchemaNode) => SchemaNode = onceEach(({ title: _, ...node }) => mapChildren(node, withoutTitles));
