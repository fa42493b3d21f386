import type { Problem } from "../model.js";
import { wholeText, type LookedAt, type Report } from "./report.js";

/** SARIF 2.1.0, which code scanning of GitHub, GitLab and others reads. */
export function sarifReport({ version, problems, rules, sources, home }: Report): string {
  const ids = [...new Set([...rules.map(({ id }) => id), ...problems.map(({ rule }) => rule)])];
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const driver = {
    name: "helmwright", version, semanticVersion: version,
    rules: ids.map((id) => descriptor(id, known.get(id), home)),
  };
  const results = problems.map((problem) => ({
    ruleId: problem.rule,
    ruleIndex: ids.indexOf(problem.rule),
    level: problem.level ?? "error",
    message: { text: wholeText(problem) },
    ...(problem.place ? { locations: [{ physicalLocation: location(problem.place, sources) }] } : {}),
  }));
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const PAGE = "docs/rules.md";

/** What SARIF says of a rule. A `helpUri` must be absolute, so that there is one only where the address of the source is known; the help has the section itself. */
function descriptor(id: string, rule: LookedAt | undefined, home: string | undefined): object {
  if (rule === undefined) return { id, shortDescription: { text: id } };
  const { why, section } = rule;
  const page = section && `${PAGE}#${section.anchor}`;
  return {
    id, shortDescription: { text: why }, fullDescription: { text: why },
    ...(section && home ? { helpUri: `${home}/blob/HEAD/${page}` } : {}),
    ...(section ? { help: { text: `${why}\nGood and bad examples: ${page}`, markdown: section.text } } : {}),
  };
}

function location({ file, line, column }: NonNullable<Problem["place"]>, sources: Report["sources"]): object {
  const path = sources.get(file)?.path ?? file;
  return {
    artifactLocation: { uri: `${path.startsWith("/") ? "file://" : ""}${path.split("/").map(encodeURIComponent).join("/")}` },
    ...(line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
  };
}
