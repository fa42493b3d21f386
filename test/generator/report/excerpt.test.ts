import { expect, it } from "vitest";
import { excerpt } from "../../../generator/report/excerpt.js";

const at = (line?: number, column?: number) => ({ file: "a.yaml", ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) });

it("shows the line with a mark below the column", () => {
  expect(excerpt(at(2, 4), ["a: 1", "b: 2"])).toEqual(["2 | b: 2", "  |    ^"]);
  expect(excerpt(at(2), ["a: 1", "b: 2"])).toEqual(["2 | b: 2"]);
});

it("shows nothing where there is nothing to show", () => {
  for (const [place, lines] of [[at(), ["a"]], [at(3, 1), ["a"]], [at(1, 1), [" "]], [at(1, 1), undefined]] as const) expect(excerpt(place, lines)).toBeUndefined();
});

it("keeps the mark where it belongs in tabs and in long lines", () => {
  expect(excerpt(at(1, 3), ["ab: \u202ec"])).toEqual(["1 | ab:  c", "  |   ^"]);
  expect(excerpt(at(1, 3), ["\t\tx: \u001b[2J"])).toEqual(["1 |   x:  [2J", "  |   ^"]);
  const line = `${"a".repeat(300)}X${"b".repeat(300)}`;
  const [text = "", mark = ""] = excerpt(at(1, 301), [line])!;
  expect(text.length).toBeLessThan(125);
  expect(text[mark.indexOf("^")]).toBe("X");
});
