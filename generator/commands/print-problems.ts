import pc from "picocolors";
import type { Place, Problem } from "../model.js";

/** Problems as a person reads them: what and where on the first line, then what was given, what is allowed and what to do. */
export function problemsText(problems: Problem[], colour: boolean): string {
  return problems.map((problem) => problemText(problem, pc.createColors(colour))).join("\n");
}

function problemText(problem: Problem, colours: ReturnType<typeof pc.createColors>): string {
  const head = [problem.place && colours.cyan(placeText(problem.place)), problem.path && colours.bold(printable(problem.path)), printable(problem.message)];
  const details: [string, string | undefined][] = [
    ["given", problem.given === undefined ? undefined : givenText(problem.given)],
    ["allowed", problem.allowed],
    ["did you mean", problem.nearest],
    ["what to do", problem.remedy],
    ["rule", problem.rule],
  ];
  const lines = details.filter(([, text]) => text !== undefined && text !== "").map(([label, text]) => `    ${colours.dim(label.padEnd(LABEL))}${printable(text!)}`);
  return [head.filter(Boolean).join("  "), ...lines].join("\n");
}

const LABEL = "did you mean".length + 2;

const givenText = (given: unknown): string => {
  const text = JSON.stringify(given) ?? String(given);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

/** Control characters of a value must not reach the terminal. */
const printable = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (character) => JSON.stringify(character).slice(1, -1)).replaceAll("\n", `\n    ${" ".repeat(LABEL)}`);

const placeText = ({ file, line, column }: Place): string => [file, line, column].filter((part) => part !== undefined).join(":");
