import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import scenario from "../scenarios/postgres/four-days.js";
import { root } from "./documents.js";

it("docs/four-days.md installs what its scenario renders", () => {
  const [, values] = /<<'VALUES'\n(.*?)\n +VALUES\n/s.exec(readFileSync(join(root, "docs/four-days.md"), "utf8"))!;
  expect(parse(values!)).toEqual(scenario.values);
});
