import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { fieldsOf, settableFields } from "../../generator/explorer/fields.js";
import type { SchemaNode } from "../../generator/model.js";
import { validateValues } from "../../generator/values/validate-values.js";
import { parseValues } from "../../generator/values/yaml-values.js";
import { opened, site, withBrowser } from "./browser.js";

withBrowser();

const schema = JSON.parse(readFileSync(join(site, "postgres.schema.json"), "utf8")) as SchemaNode;

const editor = (page: Page) => page.getByRole("textbox", { name: "values.yaml", includeHidden: true });
const problems = (page: Page) => page.locator(".problems li");
const field = (page: Page, name: string) => page.locator(`.field[data-path="${name}"]`).first();

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
}

describe("without a network", () => {
  it("opened as a file it asks for nothing but its own files", async () => {
    const { page, errors, requests } = await opened({ asFile: true });
    await search(page, "storage.data.size");
    await field(page, "storage.data.size").getByRole("textbox").fill("9Gi");
    expect(await editor(page).inputValue()).toBe("storage:\n  data:\n    size: 9Gi\n");
    expect(requests.map((url) => url.replace(/.*\//, ""))).toEqual(["index.html", "explorer.js", "postgres.explorer.js"]);
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("what asks for anything else is refused by the browser", async () => {
    const { page, address } = await opened();
    const answer = await page.evaluate((url) => fetch(url).then(() => "answered", () => "refused"), address);
    expect(answer).toBe("refused");
  });

  it("without scripts it still tells how to install, and the versions", async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    const text = await page.locator("body").innerText();
    for (const part of ["helm repo add helmwright", "--version 0.3.1", "0.3.0", "0.2.0", "0.1.0", "postgres.md"]) expect(text).toContain(part);
    expect(await page.locator("button:visible").count()).toBe(0);
  });
});

describe("by keyboard", () => {
  it("a value is found, set, seen in all three forms, and taken out", async () => {
    const { page, errors } = await opened();
    await search(page, "data size");
    expect(await page.locator(".found .field").first().getAttribute("data-path")).toBe("storage.data.size");
    // past "only what is set", and then the field's own entry
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("9Gi");
    expect(await editor(page).inputValue()).toBe("storage:\n  data:\n    size: 9Gi\n");
    await page.getByRole("tab", { name: "values.yaml" }).focus();
    await page.keyboard.press("ArrowRight");
    const typescript = page.getByRole("tabpanel", { name: "TypeScript" });
    expect(await typescript.locator("code").innerText()).toBe('import { postgres } from "helmwright/postgres";\n\nexport default postgres({\n  storage: { data: { size: "9Gi" } },\n});\n');
    expect(await page.locator(".install code").innerText()).toContain("--values values.yaml");
    await page.getByRole("button", { name: "Take out storage.data.size" }).focus();
    await page.keyboard.press("Enter");
    expect(await editor(page).inputValue()).toBe("");
    expect(errors).toEqual([]);
  });

  it("groups open and close, and the search is emptied by Escape", async () => {
    const { page } = await opened();
    await page.locator("summary", { hasText: /^storage/ }).first().focus();
    await page.keyboard.press("Enter");
    await page.locator('details[data-path="storage"] details[data-path="storage.data"] > summary').focus();
    await page.keyboard.press("Enter");
    await field(page, "storage.data.size").waitFor();
    await search(page, "storage");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
    expect(await page.locator(".groups").isVisible()).toBe(true);
  });
});

describe("errors as you type", () => {
  const wrong = "architecture: replicated\nstorage:\n  data:\n    siz: 10\nreplicas:\n  count: -1\npostgres:\n  parameters:\n    max_conections: 5\n    wal_level: minimal\n";

  it("all of them at once, in the words of helmwright validate, with their lines", async () => {
    const { page } = await opened();
    await editor(page).fill(wrong);
    const parsed = parseValues(wrong, "values.yaml");
    if (!parsed.ok) throw new Error("the test's own YAML is wrong");
    const expected = validateValues(schema, parsed.value.values, parsed.value.placeOf).sort((a, b) => a.place!.line! - b.place!.line!);
    expect(expected.length).toBeGreaterThan(3);
    const shown = await problems(page).evaluateAll((items) => items.map((item) => item.querySelector("button")!.textContent));
    expect(shown).toEqual(expected.map(({ place, path, message }) => `line ${place!.line} ${path} ${message}`));
    const details = (await problems(page).locator("dd").allInnerTexts()).join("\n");
    for (const { allowed, nearest, remedy } of expected) for (const text of [allowed, nearest, remedy]) if (text !== undefined) expect(details).toContain(text);
    expect(await page.locator(".numbers .is-wrong").allInnerTexts()).toEqual([...new Set(expected.map(({ place }) => String(place!.line)))]);
    await page.locator(".problems .state", { hasText: `${expected.length} problems` }).waitFor();
  });

  it("a problem leads to its place in the text", async () => {
    const { page } = await opened();
    await editor(page).fill("storage:\n  data:\n    siz: 10Gi\n");
    await problems(page).getByRole("button").click();
    expect(await editor(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe("10Gi");
  });

  it("a field says what is wrong with it, and stops when it is right", async () => {
    const { page } = await opened();
    await search(page, "storage.data.size");
    const entry = field(page, "storage.data.size").getByRole("textbox");
    await entry.pressSequentially("10 G");
    expect(await entry.getAttribute("aria-invalid")).toBe("true");
    expect(await field(page, "storage.data.size").locator(".fault").innerText()).toContain("is not allowed");
    await entry.fill("10Gi");
    expect(await entry.getAttribute("aria-invalid")).toBe(null);
    expect(await problems(page).count()).toBe(0);
  });

  it("text that is no YAML locks the fields until it is", async () => {
    const { page } = await opened();
    await search(page, "storage.data.size");
    await editor(page).fill("storage: [");
    expect(await field(page, "storage.data.size").getByRole("textbox").isDisabled()).toBe(true);
    expect(await problems(page).count()).toBeGreaterThan(0);
    await editor(page).fill("storage: {}\n");
    expect(await field(page, "storage.data.size").getByRole("textbox").isDisabled()).toBe(false);
  });

  it("nothing that is written is run or shown as HTML", async () => {
    const { page, errors } = await opened();
    await editor(page).fill('"<img src=x onerror=alert(1)>": <script>alert(1)</script>\n');
    expect(await problems(page).first().innerText()).toContain("<img src=x");
    expect(await page.locator(".problems img").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("what there is", () => {
  it("every value of the schema is found by its name", async () => {
    const { page } = await opened();
    // the two that only parent charts write aren't the chart's own
    const names = settableFields(fieldsOf(schema)).map(({ name }) => name).filter((name) => name !== "global" && name !== "enabled");
    expect(names.length).toBeGreaterThan(500);
    const missing = await page.evaluate((all) => {
      const box = document.querySelector<HTMLInputElement>("input[type=search]")!;
      return all.filter((name) => {
        box.value = name;
        box.dispatchEvent(new Event("input"));
        return !document.querySelector(`.found .field[data-path="${CSS.escape(name)}"]`);
      });
    }, names);
    expect(missing).toEqual([]);
  });

  it("an address leads to a field", async () => {
    const { page } = await opened({ hash: "#values/storage.data.size" });
    expect(await page.evaluate(() => document.activeElement!.closest("[data-path]")!.getAttribute("data-path"))).toBe("storage.data.size");
  });

  it("only what is set", async () => {
    const { page } = await opened();
    await editor(page).fill("storage:\n  data:\n    size: 9Gi\narchitecture: standalone\n");
    await page.getByLabel("only what is set").check();
    expect(await page.locator(".found .field").evaluateAll((fields) => fields.map((each) => each.getAttribute("data-path")))).toEqual(["architecture", "storage.data.size"]);
  });

  it("every release with its changes and its archive", async () => {
    const { page } = await opened();
    expect(await page.locator(".versions .version").allInnerTexts()).toEqual(expect.arrayContaining(["0.3.1", "0.3.0", "0.2.0", "0.1.0"]));
    await page.locator("summary", { hasText: "0.1.0" }).click();
    const first = page.locator("#postgres-0\\.1\\.0");
    expect(await first.locator(".notes li").count()).toBeGreaterThan(0);
    expect(await first.locator("a", { hasText: "postgres-0.1.0.tgz" }).getAttribute("href")).toBe("postgres-0.1.0.tgz");
  });
});

describe("to copy", () => {
  it("values.yaml, TypeScript and the commands, with the page's own address", async () => {
    const { page, address } = await opened({ permissions: ["clipboard-read", "clipboard-write"] });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await editor(page).fill("architecture: replication\n");
    await page.getByRole("button", { name: "Copy values.yaml" }).click();
    await expect.poll(copied).toBe("architecture: replication\n");
    await page.getByRole("tab", { name: "TypeScript" }).click();
    await page.getByRole("button", { name: "Copy the TypeScript" }).click();
    await expect.poll(copied).toContain('postgres({\n  architecture: "replication",\n})');
    await page.getByRole("textbox", { name: "Namespace" }).fill("shop");
    await page.getByRole("button", { name: "Copy the install command" }).click();
    await expect.poll(copied).toContain("--namespace shop --create-namespace");
    await page.getByRole("button", { name: /Add the repository/ }).click();
    await expect.poll(copied).toBe(`helm repo add helmwright ${address.replace(/\/$/, "")}\nhelm repo update helmwright`);
  });

  it("a name that Helm refuses is refused here", async () => {
    const { page } = await opened();
    await page.getByRole("textbox", { name: "Release" }).fill("My DB");
    expect(await page.getByRole("textbox", { name: "Release" }).getAttribute("aria-invalid")).toBe("true");
  });
});
