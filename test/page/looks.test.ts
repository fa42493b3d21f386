import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { opened, withBrowser } from "./browser.js";

withBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe, at its rules for WCAG 2.2 AA and its best practices, has against the page as it is. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
  });
}

const busy = async (page: Page): Promise<void> => {
  await page.getByRole("textbox", { name: "values.yaml" }).fill("storage:\n  data:\n    siz: 10\n    size: 1\n");
  // a group makes the groups in it when it opens
  const open = (): Promise<number> => page.evaluate(() => {
    const closed = document.querySelectorAll<HTMLDetailsElement>("details:not([open])");
    closed.forEach((details) => (details.open = true));
    return new Promise<number>((done) => setTimeout(() => done(closed.length)));
  });
  while ((await open()) > 0);
  await page.locator('.field[data-path="storage.data.size"]').waitFor();
};

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  it.each([["wide", 1280], ["narrow", 360]])("%s: nothing that keeps people out", async (_, width) => {
    const { page } = await opened({ colorScheme, viewport: { width, height: 900 } });
    expect(await faults(page)).toEqual([]);
    await busy(page);
    expect(await faults(page)).toEqual([]);
  });
});

it.each([320, 360, 768, 1024, 1280])("at %i pixels nothing is wider than the page", async (width) => {
  const { page } = await opened({ viewport: { width, height: 900 } });
  await busy(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

describe("light and dark", () => {
  const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it("follow the system until the button is pressed, which is remembered", async () => {
    const { page } = await opened({ colorScheme: "light" });
    const light = await ground(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    await page.getByRole("button", { name: "Show the page light" }).click();
    expect(await ground(page)).toBe(light);
    await page.reload();
    await page.waitForSelector(".explorer");
    expect(await ground(page)).toBe(light);
  });
});
