import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveChart } from "../../generator/chart/resolve.js";
import { readChartSource } from "../../generator/io/read-chart-source.js";
import { problemText } from "../../generator/values/problem-text.js";
import { validateValues } from "../../generator/values/validate-values.js";
import { badInputs } from "./bad-input.js";
import { template } from "./template.js";

const source = await readChartSource(join(import.meta.dirname, "../.."), "postgres");
const chart = source.ok ? resolveChart(source.value) : source;
if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
const { schema } = chart.value;

describe.each(badInputs.map((bad) => [bad.title, bad] as const))("%s", (_, { values, path, says, helm }) => {
  it("is a problem of ours that names the path and says what to do", () => {
    const problems = validateValues(schema, values);
    expect(problems.map((problem) => problem.path)).toContain(path);
    const text = problems.map(problemText).join("\n");
    for (const words of says) expect(text).toContain(words);
    expect(text).not.toContain("hunter2");
  });

  it.each([4, 3] as const)("is refused by Helm %d before anything is rendered", async (major) => {
    const { exitCode, manifest, stderr } = await template(values, { helm: major });
    expect({ exitCode, manifest }).toEqual({ exitCode: 1, manifest: "" });
    expect(stderr).toContain("values don't meet the specifications of the schema");
    const keys = path.replaceAll(/\["([^"]+)"\]/g, ".$1");
    const [words4, words3] = helm ?? [`at '/${keys.replaceAll(/\.(?!a$)/g, "/")}'`, `${keys}: `];
    expect(stderr).toContain(major === 4 ? words4 : words3);
  });
});
