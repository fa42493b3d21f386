import { placeText } from "../values/problem-text.js";
import { isFine, wholeText, type Report } from "./report.js";

/** JUnit's XML: a test case a rule, so that CI shows what was looked at as well as what failed. */
export function junitReport({ command, problems, rules }: Report): string {
  const ids = [...new Set([...rules.map(({ id }) => id), ...problems.map(({ rule }) => rule)])];
  // a run that looked at no rule by its name is a test all the same
  if (ids.length === 0) ids.push(command);
  const cases = ids.map((id) => ({ id, found: problems.filter(({ rule }) => rule === id) }));
  const failures = cases.filter(({ found }) => !isFine(found)).length;
  const suite = `name="helmwright ${command}" tests="${cases.length}" failures="${failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${suite}>
  <testsuite ${suite}>
${cases.map(testCase).join("\n")}
  </testsuite>
</testsuites>
`;

  function testCase({ id, found }: (typeof cases)[number]): string {
    const head = `    <testcase classname="helmwright.${command}" name="${escaped(id)}"`;
    if (found.length === 0) return `${head}/>`;
    const text = found.map((problem) => [problem.place && placeText(problem.place), wholeText(problem)].filter(Boolean).join("\n")).join("\n\n");
    const element = isFine(found) ? `<system-out>${escaped(text)}</system-out>` : `<failure type="${escaped(id)}" message="${escaped(found[0]!.message)}">${escaped(text)}</failure>`;
    return `${head}>\n      ${element}\n    </testcase>`;
  }
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML has no way to write most control characters. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
