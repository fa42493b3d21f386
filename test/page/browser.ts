import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { AddressInfo } from "node:net";
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { chromium } from "./chromium.js";

/** The folder that a host of charts would serve. */
export const site = join(import.meta.dirname, "../../dist-charts");

let browser: Browser;
let address: string;

/** A browser and a static host, for the tests of one file. */
export function withBrowser(): void {
  const types: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };
  const server = createServer((request, response) => {
    const path = request.url!.replace(/[?#].*$/, "").replace(/\/$/, "/index.html");
    readFile(join(site, path)).then((bytes) => response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream").end(bytes), () => response.writeHead(404).end());
  });
  beforeAll(async () => {
    browser = await playwright.launch({ executablePath: await chromium(), args: ["--no-sandbox", "--disable-dev-shm-usage"] });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server.close();
  });
}

/** A page, what it wrote to the console as errors, and what it asked for. */
export interface Opened { page: Page; errors: string[]; requests: string[]; address: string }

/** Opens the page, served or as a file, and waits for the explorer where scripts run. */
export async function opened(options: BrowserContextOptions & { asFile?: boolean; hash?: string } = {}): Promise<Opened> {
  const { asFile, hash = "", ...context } = options;
  const browsing = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...context });
  onTestFinished(() => browsing.close());
  const page = await browsing.newPage();
  const [errors, requests]: [string[], string[]] = [[], []];
  page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
  page.on("pageerror", (error) => void errors.push(error.message));
  page.on("request", (request) => void requests.push(request.url()));
  const from = asFile ? `file://${site}/index.html` : address;
  await page.goto(from + hash);
  if (context.javaScriptEnabled !== false) await page.waitForSelector(".explorer");
  return { page, errors, requests, address: from };
}
