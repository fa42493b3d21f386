import { createRequire } from "node:module";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { rules } from "../../../generator/checks/lint-chart.js";
import { withSection } from "../../../generator/checks/rules-page.js";
import { githubReport } from "../../../generator/report/github.js";
import { junitReport } from "../../../generator/report/junit.js";
import type { Report } from "../../../generator/report/report.js";
import { sarifReport } from "../../../generator/report/sarif.js";
import { textReport } from "../../../generator/report/text.js";

const report: Report = {
  command: "lint", version: "1.2.3", data: {},
  rules: [{ id: "a/fine", why: "Why one." }, { id: "a/wrong", why: "Why two.", section: { anchor: "awrong", text: "## a/wrong" } }],
  problems: [
    { rule: "a/wrong", path: "x.y", message: "50% <wrong>, \"so\": to say\nthe least\u0001", given: 1, allowed: "2", nearest: "z", remedy: "do it", place: { file: "my chart/a.yaml", line: 2, column: 4 } },
    { rule: "b/unknown", level: "note", message: "not looked at" },
  ],
  sources: new Map([["my chart/a.yaml", { path: "below/my chart/a.yaml", lines: ["a: 1", "b: wrong", ""] }]]),
};

it("text shows the line of the source, what is allowed and what to do, and counts notes apart", () => {
  expect(textReport(report, false)).toBe(`my chart/a.yaml:2:4  x.y  50% <wrong>, "so": to say
                  the least\\u0001
    2 | b: wrong
      |    ^
    given         1
    allowed       2
    did you mean  z
    what to do    do it
    rule          a/wrong
note: not looked at
    rule          b/unknown
1 problem, 1 note
`);
});

it("SARIF names each rule, and each result's rule, level and place from the current folder", () => {
  const [run] = (JSON.parse(sarifReport(report)) as { runs: any[] }).runs;
  expect(run.tool.driver).toMatchObject({ name: "helmwright", version: "1.2.3", rules: [{ id: "a/fine", shortDescription: { text: "Why one." } }, { id: "a/wrong" }, { id: "b/unknown" }] });
  expect(run.results).toMatchObject([
    { ruleId: "a/wrong", ruleIndex: 1, level: "error", locations: [{ physicalLocation: { artifactLocation: { uri: "below/my%20chart/a.yaml" }, region: { startLine: 2, startColumn: 4 } } }] },
    { ruleId: "b/unknown", ruleIndex: 2, level: "note", message: { text: "not looked at" } },
  ]);
  expect(run.results[0].message.text).toContain("allowed: 2\ndid you mean: z\nwhat to do: do it");
  expect(run.results[1].locations).toBeUndefined();
});

it("SARIF describes each rule, with the address of its section where that is known", () => {
  const rulesOf = (given: Report): any[] => (JSON.parse(sarifReport(given)) as { runs: any[] }).runs[0].tool.driver.rules;
  expect(rulesOf({ ...report, home: "https://example.org/me/x" })).toEqual([
    { id: "a/fine", shortDescription: { text: "Why one." }, fullDescription: { text: "Why one." } },
    {
      id: "a/wrong", shortDescription: { text: "Why two." }, fullDescription: { text: "Why two." }, helpUri: "https://example.org/me/x/blob/HEAD/docs/rules.md#awrong",
      help: { text: "Why two.\nGood and bad examples: docs/rules.md#awrong", markdown: "## a/wrong" },
    },
    { id: "b/unknown", shortDescription: { text: "b/unknown" } },
  ]);
  expect(rulesOf(report)[1].helpUri).toBeUndefined();
});

describe("SARIF 2.1.0's own schema", () => {
  const { $schema: _, id: __, ...schema } = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const isValid = ajv.compile(schema);

  it.each([
    ["problems with and without places", report],
    ["the rules of lint, with their addresses", { ...report, home: "https://example.org/me/x", rules: rules.map(withSection), problems: [] }],
  ])("takes %s", (_name, given) => {
    isValid(JSON.parse(sarifReport(given)));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it("refuses what isn't SARIF", () => {
    expect(isValid(JSON.parse(sarifReport({ ...report, home: "not an address", rules: rules.map(withSection) })))).toBe(false);
    expect(isValid({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });
});

it("JUnit has a case a rule; notes don't fail it, and nothing breaks its XML", () => {
  const text = junitReport(report);
  expect(text).toContain('<testsuite name="helmwright lint" tests="3" failures="1">');
  expect(text).toContain('name="a/fine"/>');
  expect(text).toContain('<failure type="a/wrong" message="50% &lt;wrong&gt;, &quot;so&quot;: to say\nthe least\ufffd">my chart/a.yaml:2:4\nx.y: 50% &lt;wrong&gt;');
  expect(text).toContain("<system-out>not looked at</system-out>");
  expect(junitReport({ ...report, rules: [], problems: [], command: "validate" })).toContain('tests="1" failures="0"');
});

it("GitHub's annotations are a line each, whatever the text", () => {
  expect(githubReport(report).split("\n")).toEqual([
    expect.stringMatching(/^::error file=below\/my chart\/a\.yaml,line=2,col=4,title=a\/wrong::x\.y: 50%25 <wrong>, "so": to say%0Athe least/),
    "::notice title=b/unknown::not looked at", "",
  ]);
});
