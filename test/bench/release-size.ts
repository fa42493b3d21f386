import { gzipSync } from "node:zlib";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { parseAllDocuments } from "yaml";
import { helmBinary } from "../e2e/cluster/helm.js";
import { chartFolder } from "../e2e/harness/chart.js";

/** Other charts to set beside ours: `npm run bench -- size name=PATH …`, each unpacked with its dependencies. */
export async function releaseSize(others: Record<string, string>): Promise<string> {
  const rows: string[] = [];
  for (const [name, path] of Object.entries({ "helmwright/postgres": chartFolder, ...others })) {
    const { stdout: manifest } = await execa(helmBinary(4), ["template", "db", path, "--namespace", "shop"]);
    const kinds = parseAllDocuments(manifest).map((document) => document.get("kind")).filter(Boolean);
    rows.push(`| ${name} | ${kinds.length} | ${(storedSize(path, manifest) / 1000).toFixed(1)} |${name.startsWith("helmwright") ? " 30" : ""} |`);
  }
  return `| chart, default values | objects a release | release Secret (kB) | goal (kB) |
|---|---|---|---|
${rows.join("\n")}

The size is an estimate of what Helm stores: the chart's files and the manifest as JSON, gzipped, then in base64 twice.
`;
}

/** An estimate, as Helm's storage driver does it: gzip at its best over the JSON, base64, and once more in the Secret. */
function storedSize(chart: string, manifest: string): number {
  const files = walk(chart).map((path) => ({ name: path.slice(chart.length + 1), data: readFileSync(path).toString("base64") }));
  const release = JSON.stringify({ name: "db", info: { status: "deployed", notes: "" }, chart: { templates: files }, manifest, version: 1, namespace: "shop" });
  return Math.ceil(Math.ceil((gzipSync(release, { level: 9 }).length * 4) / 3) * 4 / 3);
}

const walk = (folder: string): string[] =>
  readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
