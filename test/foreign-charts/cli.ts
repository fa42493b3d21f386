/**
 * `npm run foreign-charts`: fetches the charts that docs/foreign-charts.md is about, lints them, and compares what is found with
 * docs/foreign-charts.json. `-- NAME=FOLDER …` takes charts from folders instead, and looks at those alone; `-- --write` writes
 * down what is found, there and in the page. Ends with 1 where something differs, with 3 where a chart could not be reached.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentDigest, contentOf, fetchedContent, writeContent, type Content, type Pin } from "./chart-content.js";
import { differences, findingsIn, type Checked } from "./findings.js";
import { withSections } from "./page.js";

const file = join(import.meta.dirname, "../../docs/foreign-charts.json");
const page = file.replace(/json$/, "md");
const committed = JSON.parse(await readFile(file, "utf8")) as Checked[];

const given = process.argv.slice(2);
const isWriting = given.includes("--write");
const folders = new Map(given.filter((argument) => argument !== "--write").map((argument) => argument.split("=", 2) as [string, string]));
const unknown = [...folders].filter(([name, folder]) => folder === undefined || !committed.some(({ pin }) => pin.name === name));
if (unknown.length > 0) {
  console.error(`${unknown.map(([name]) => name).join(", ")}: give NAME=FOLDER, where NAME is one of ${committed.map(({ pin }) => pin.name).join(", ")}`);
  process.exit(2);
}

let worst = 0;
const said = (code: number, text: string): void => {
  worst = Math.max(worst, code);
  console.log(text);
};

for (const chart of committed.filter(({ pin }) => folders.size === 0 || folders.has(pin.name))) {
  const content = await contentOfPin(chart.pin);
  if (content === undefined) continue;
  if (contentDigest(content) !== chart.pin.sha256) {
    said(1, `${chart.pin.name}: this is not what was pinned: its content has the digest ${contentDigest(content)}`);
    continue;
  }
  const found = await inFolder(content, chart.pin.name, findingsIn);
  const changes = differences(chart.findings, found);
  if (isWriting) chart.findings = found;
  said(changes.length > 0 && !isWriting ? 1 : 0, [`${chart.pin.name} ${chart.pin.version}: ${found.length} findings, ${changes.length === 0 ? "as committed" : isWriting ? "written down" : "not those that are committed"}`, ...changes].join("\n  "));
}
if (isWriting) {
  await writeFile(file, `${JSON.stringify(committed, null, 1)}\n`);
  await writeFile(page, withSections(await readFile(page, "utf8"), committed));
}
if (worst === 3) console.log("\nA chart that is there already need not be fetched: npm run foreign-charts -- NAME=FOLDER");
process.exitCode = worst;

async function contentOfPin(pin: Pin): Promise<Content | undefined> {
  const folder = folders.get(pin.name);
  try {
    return folder === undefined ? await fetchedContent(pin) : await contentOf(folder);
  } catch (error) {
    const { message, cause } = error as Error;
    said(3, `${pin.name}: could not be had from ${folder ?? pin.repository}: ${cause instanceof Error ? cause.message : message}`);
    return undefined;
  }
}

async function inFolder<T>(content: Content, name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const above = await mkdtemp(join(tmpdir(), "helmwright-"));
  try {
    await writeContent(content, join(above, name));
    return await work(join(above, name));
  } finally {
    await rm(above, { recursive: true, force: true });
  }
}
