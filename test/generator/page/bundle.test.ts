import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundledExplorer } from "../../../generator/io/bundled-explorer.js";

it("browser.json is what generator/explorer says; `npx tsx generator/io/bundle-explorer.ts` writes it", async () => {
  const committed = readFileSync(join(import.meta.dirname, "../../../generator/page/browser.json"), "utf8");
  expect((await bundledExplorer()) === committed).toBe(true);
});
