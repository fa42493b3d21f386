import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { documents, root } from "./documents.js";

const links = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter((target) => !/^[a-z]+:/.test(target)).map((target) => [path, target] as const));

it("there are links to follow", () => expect(links.length).toBeGreaterThan(10));

it.each(links)("%s: %s leads somewhere", (path, link) => {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? join(root, path) : join(root, dirname(path), file);
  expect(existsSync(target), `${target} is missing`).toBe(true);
  if (anchor !== undefined) expect(anchors(readFileSync(target, "utf8"))).toContain(anchor);
});

/** Headings as the anchors that GitHub makes of them. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
}
