import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defineValues, scenario, ValuesError } from "../../../generator/sdk/index.js";
import { exampleSchema } from "../values/example-schema.js";

interface Values { architecture?: string; storage?: { data?: { size?: string | undefined; siz?: string } }; auth?: { password?: string } }
const example = defineValues<Values>({ chart: "example", version: "1.2.3", schema: exampleSchema });

/** The line of this file that holds a text. */
const lineOf = (text: string): number => readFileSync(import.meta.filename, "utf8").split("\n").findIndex((line) => line.includes(text)) + 1;

/** The error that values make. */
function errorOf(act: () => unknown): ValuesError {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(ValuesError);
    return error as ValuesError;
  }
  throw new Error("the values were accepted");
}

describe("values that are right", () => {
  it("come back as a plain copy, without what is undefined", () => {
    const given: Values = { storage: { data: { size: undefined } }, architecture: "standalone" };
    const values = example(given);
    expect(values).toStrictEqual({ storage: { data: {} }, architecture: "standalone" });
    expect(values).not.toBe(given);
    expect(values.storage).not.toBe(given.storage);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});

describe("values that are wrong", () => {
  it("throw one error with every problem, and the line of the call", () => {
    const error = errorOf(() => example({ storage: { data: { siz: "1Gi", size: "10" } } }));
    expect(error.problems.map(({ path }) => path)).toEqual(["storage.data.siz", "storage.data.size"]);
    const line = lineOf('siz: "1Gi", size');
    expect(error.message.startsWith(`2 problems in the values of chart example 1.2.3\n  in ${import.meta.filename}:${line}:`)).toBe(true);
    expect(error.message).toContain('storage.data.siz: unknown key "siz" in storage.data\n    allowed: the keys size and storageClass\n    did you mean: size\n    write "size"');
    for (const { place } of error.problems) expect(place).toMatchObject({ file: import.meta.filename, line });
  });

  it("name the caller also where a list is mapped", () => {
    const error = errorOf(() => [{ storage: { data: { size: "1" } } }].map(example));
    expect(error.problems[0]?.place).toMatchObject({ file: import.meta.filename, line: lineOf(".map(example)") });
  });

  it("show no frames of the library, no list twice and no secret", () => {
    const error = errorOf(() => example({ auth: { password: "hunter2" } }));
    expect(error.stack).not.toContain("generator/sdk/define-values.ts");
    expect(error.stack?.match(/^\s+at /gm)).toHaveLength(1);
    expect(Object.keys(error)).toEqual([]);
    expect(`${error.stack} ${JSON.stringify(error.problems)}`).not.toContain("hunter2");
  });

  it("keep the limit of stacks that the program has set", () => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      expect(errorOf(() => example({ architecture: "x" })).problems[0]?.place?.file).toBe(import.meta.filename);
      expect(Error.stackTraceLimit).toBe(0);
    } finally {
      Error.stackTraceLimit = limit;
    }
  });
});

it.each([[undefined, "nothing is no object of values"], [null, "null is no object of values"]])("says so when it is given %s, which no compiler stopped", (given, message) => {
  const { problems } = errorOf(() => example(given as never));
  expect(problems).toMatchObject([{ rule: "values/wrong-type", message, place: { file: import.meta.filename } }]);
});

it("a scenario is what was given", () => {
  const given = { title: "two", values: example({}), changes: [{ object: "Service/db", exists: true }] };
  expect(scenario(given)).toBe(given);
});
