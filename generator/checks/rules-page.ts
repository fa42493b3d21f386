import { stringify } from "yaml";
import { exceptionFrom } from "./exceptions.js";
import type { Example, Rule } from "./rule.js";

/** docs/rules.md: every rule with its reason and its two examples, as the rules themselves have them. */
export function rulesPage(rules: readonly Rule[], exceptable: readonly Rule[]): string {
  return `${INTRODUCTION}
| rule | why |
|---|---|
${rules.map(({ id, why }) => `| [${id}](#${anchor(id)}) | ${why} |`).join("\n")}

${rules.map((rule) => section(rule, exceptable.includes(rule))).join("\n")}`;
}

const INTRODUCTION = `# Rules of \`helmwright lint\`

Each rule stands in a file of its own in \`generator/checks/rules/\`, with the reason and the two examples that are shown
here; a test holds the rule to both, and this page to the rules.

Rules with "Exception" below ask for judgement. An object is excepted from one by an annotation whose value is the
reason, in its own template:

    annotations:
      helmwright/ignore-service-endpoints: the label is set at run time, by the server that is primary

An exception without a reason, for a rule that isn't there, or that nothing needs, is a problem itself. There is no other
way: no list of exceptions, no option.
`;

/** A rule with its section, for reports that show it beside what was found. */
export const withSection = (rule: Rule): Rule & { section: { anchor: string; text: string } } =>
  ({ ...rule, section: { anchor: anchor(rule.id), text: section(rule, isObjectRule(rule)) } });

/** Only rules that judge objects have exceptions. */
const isObjectRule = (rule: Rule): boolean => "judge" in rule;

function section({ id, why, good, bad }: Rule, isExceptable: boolean): string {
  const exception = isExceptable ? `\nException: \`${exceptionFrom(id)}: <reason>\`\n` : "";
  return `## ${id}

${why}
${exception}
Good:

${exampleText(good)}

Bad:

${exampleText(bad)}
`;
}

function exampleText({ schema, files = {}, values, manifest, baseline, changes }: Example): string {
  const parts: [string, string | undefined][] = [
    ["the schema", schema], ...Object.entries(files), ["values", values], ["rendered by default", baseline], ["rendered", manifest],
    ["what the scenario says that it changes", changes && stringify(changes)],
  ];
  const shown = parts.filter((part): part is [string, string] => part[1] !== undefined);
  if (shown.length === 0) return "    # nothing is rendered";
  return shown.map(([title, text]) => `${indented(shown.length > 1 || title !== "rendered" ? `# ${title}\n${text.trim()}` : text.trim())}`).join("\n\n");
}

const indented = (text: string): string => text.split("\n").map((line) => `    ${line}`.trimEnd()).join("\n");

/** As GitHub makes it of a heading. */
const anchor = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z0-9 -]/g, "").replaceAll(" ", "-");
