import { expect, it } from "vitest";
import { githubReport } from "../../../generator/report/github.js";
import { junitReport } from "../../../generator/report/junit.js";
import type { Report } from "../../../generator/report/report.js";
import { sarifReport } from "../../../generator/report/sarif.js";
import { textReport } from "../../../generator/report/text.js";

const report: Report = {
  command: "lint", version: "1.2.3", data: {},
  rules: [{ id: "a/fine", why: "Why one." }, { id: "a/wrong", why: "Why two." }],
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
