import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "fflate";
import { pack } from "tar-stream";
import { expect, it } from "vitest";
import { rules } from "../../generator/checks/lint-chart.js";
import { contentDigest, contentOf, fetchedContent, writeContent, type Pin } from "../foreign-charts/chart-content.js";
import { differences, type Checked } from "../foreign-charts/findings.js";
import { withSections } from "../foreign-charts/page.js";
import { temporaryFolder } from "../generator/in-temporary-folder.js";
import { root } from "./documents.js";

const committed = JSON.parse(readFileSync(join(root, "docs/foreign-charts.json"), "utf8")) as Checked[];
const page = readFileSync(join(root, "docs/foreign-charts.md"), "utf8");

it("the page lists what is committed, of ten charts at least", () => {
  expect(committed.length).toBeGreaterThanOrEqual(10);
  expect(withSections(page, committed)).toBe(page);
});

it("every rule that found something has a verdict", () => {
  const found = new Set(committed.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect([...page.matchAll(/^\| ([a-z]+\/[a-z-]+) \| [^|]+ \|$/gm)].map(([, rule]) => rule).sort()).toEqual([...found].sort());
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...found]));
});

it.each(committed.map(({ pin }) => pin))("$name is pinned by commit and content", ({ commit, sha256, version }) => {
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});

const pin: Pin = { name: "a", version: "1.0.0", repository: "me/charts", commit: "c".repeat(40), path: "charts/a", sha256: "" };

it("a chart is taken out of its repository's archive, fetched once, and has the same digest in a folder", async () => {
  const archive = pack();
  for (const [name, text] of [["charts-c/charts/a/Chart.yaml", "name: a\n"], ["charts-c/charts/a/templates/x.yaml", "x"], ["charts-c/charts/ab/Chart.yaml", "name: ab\n"]] as const) archive.entry({ name }, text);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  const asked: string[] = [];
  const fetched = async (address: string): Promise<Uint8Array> => (asked.push(address), gzipSync(Buffer.concat(chunks)));
  const content = await fetchedContent(pin, fetched);
  await fetchedContent({ ...pin, path: "charts/ab" }, fetched);
  expect(asked).toEqual([`https://codeload.github.com/me/charts/tar.gz/${pin.commit}`]);
  expect([...content.keys()].sort()).toEqual(["Chart.yaml", "templates/x.yaml"]);

  const folder = await temporaryFolder();
  await writeContent(content, folder);
  expect(contentDigest(await contentOf(folder))).toBe(contentDigest(content));
  expect(contentDigest(new Map([...content, ["Chart.yaml", Buffer.from("name: b\n")]]))).not.toBe(contentDigest(content));
});

it("tells what is found no longer, and what is found newly", () => {
  const finding = (rule: string) => ({ rule, message: "x" });
  expect(differences([finding("a/old"), finding("a/both")], [finding("a/both"), finding("a/new")])).toEqual(['- {"rule":"a/old","message":"x"}', '+ {"rule":"a/new","message":"x"}']);
});
