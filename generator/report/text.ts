import pc from "picocolors";
import type { Problem } from "../model.js";
import { placeText } from "../values/problem-text.js";
import { visible } from "../values/value-text.js";
import { excerpt } from "./excerpt.js";
import type { Report } from "./report.js";

/** Problems as a person reads them: what and where, the line of the source, then what was given, what is allowed and what to do. */
export function textReport({ problems, sources }: Report, colour: boolean): string {
  const colours = pc.createColors(colour);
  const shown = problems.map((problem) => {
    // the line of a secret would show it
    const lines = problem.place && problem.given !== "(hidden)" && excerpt(problem.place, sources.get(problem.place.file)?.lines);
    return problemText(problem, (lines || []).map((line) => colours.dim(`    ${line}`)), colours);
  });
  return `${shown.join("\n")}\n${countText(problems)}\n`;
}

function countText(problems: readonly Problem[]): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return (["problem", "warning", "note"] as const)
    .map((noun) => ({ noun, number: problems.filter(({ level = "problem" }) => level === noun).length }))
    .filter(({ number }) => number > 0).map(({ noun, number }) => count(number, noun)).join(", ");
}

function problemText(problem: Problem, source: string[], colours: ReturnType<typeof pc.createColors>): string {
  const head = [problem.place && colours.cyan(placeText(problem.place)), problem.path && colours.bold(printable(problem.path)), printable(problem.level ? `${problem.level}: ${problem.message}` : problem.message)];
  const details: [string, string | undefined][] = [
    ["given", problem.given === undefined ? undefined : givenText(problem.given)],
    ["allowed", problem.allowed],
    ["did you mean", problem.nearest],
    ["what to do", problem.remedy],
    ["rule", problem.rule],
  ];
  const lines = details.filter(([, text]) => text !== undefined && text !== "").map(([label, text]) => `    ${colours.dim(label.padEnd(LABEL))}${printable(text!)}`);
  return [head.filter(Boolean).join("  "), ...source, ...lines].join("\n");
}

const LABEL = "did you mean".length + 2;

const givenText = (given: unknown): string => {
  const text = JSON.stringify(given) ?? String(given);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

/** What stands in a value must not reach the terminal; the lines of a message do. */
const printable = (text: string): string => text.split("\n").map(visible).join(`\n    ${" ".repeat(LABEL)}`);
