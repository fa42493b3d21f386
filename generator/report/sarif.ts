import type { Problem } from "../model.js";
import { wholeText, type Report } from "./report.js";

/** SARIF 2.1.0, which code scanning of GitHub, GitLab and others reads. */
export function sarifReport({ version, problems, rules, sources }: Report): string {
  const ids = [...new Set([...rules.map(({ id }) => id), ...problems.map(({ rule }) => rule)])];
  const why = new Map(rules.map((rule) => [rule.id, rule.why]));
  const driver = {
    name: "helmwright", version, semanticVersion: version,
    rules: ids.map((id) => ({ id, shortDescription: { text: why.get(id) ?? id } })),
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

function location({ file, line, column }: NonNullable<Problem["place"]>, sources: Report["sources"]): object {
  const path = sources.get(file)?.path ?? file;
  return {
    artifactLocation: { uri: `${path.startsWith("/") ? "file://" : ""}${path.split("/").map(encodeURIComponent).join("/")}` },
    ...(line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
  };
}
