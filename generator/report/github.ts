import type { Problem } from "../model.js";
import { wholeText, type Report } from "./report.js";

/** Workflow commands: GitHub shows each as an annotation at its line. */
export const githubReport = ({ problems, sources }: Report): string => problems.map((problem) => annotation(problem, sources)).join("");

function annotation(problem: Problem, sources: Report["sources"]): string {
  const { place, rule, level } = problem;
  const properties = Object.entries({
    file: place && (sources.get(place.file)?.path ?? place.file), line: place?.line, col: place?.line && place.column, title: rule,
  }).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  return `::${level === "note" ? "notice" : level ?? "error"} ${properties.join(",")}::${escaped(wholeText(problem))}\n`;
}

const escaped = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
