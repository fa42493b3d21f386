import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { chartFolder, renderings } from "./renderings.js";

const templates = readdirSync(join(chartFolder, "templates"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));

it.each(templates)("templates/%s renders an object in some scenario", (path) => {
  const found = renderings.flatMap(({ objects }) => objects).filter(({ template }) => template === `templates/${path}`);
  expect(found.length).toBeGreaterThan(0);
});
