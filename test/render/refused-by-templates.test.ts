import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveChart } from "../../generator/chart/resolve.js";
import { readChartSource } from "../../generator/io/read-chart-source.js";
import { validateValues } from "../../generator/values/validate-values.js";
import { contradictions } from "./refused-by-templates.js";
import { template } from "./template.js";

const source = await readChartSource(join(import.meta.dirname, "../.."), "postgres");
const chart = source.ok ? resolveChart(source.value) : source;
if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
const { schema } = chart.value;

describe.each(contradictions.map((one) => [one.title, one] as const))("%s", (_, { values, says, alone }) => {
  const problems = validateValues(schema, values);

  it(alone === undefined ? "is a problem of validate's too" : "fits the schema, so that the templates are what refuses it", () => {
    expect(problems.length > 0).toBe(alone === undefined);
  });

  it.each([4, 3] as const)("is refused by Helm %d in words that name the value, and are validate's", async (helm) => {
    const { exitCode, manifest, stderr } = await template(values, { helm });
    expect({ exitCode, manifest }).toEqual({ exitCode: 1, manifest: "" });
    for (const words of says) expect(stderr).toContain(words);
    for (const { rule, message } of problems) if (rule === "values/contradiction") expect(stderr).toContain(message);
  });
});

it("tells with each the value, what was given and where", () => {
  const placeOf = (): { file: string } => ({ file: "db.yaml" });
  const found = contradictions.flatMap(({ values }) => validateValues(schema, values, placeOf));
  expect(found.length).toBeGreaterThan(30);
  for (const problem of found) expect(problem).toMatchObject({ rule: expect.stringMatching(/^values\/(contradiction|bad-name)$/), path: expect.any(String), given: expect.anything(), place: { file: "db.yaml" } });
});
