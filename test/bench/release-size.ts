import { gzipSync } from "node:zlib";
import { execa } from "execa";
import { parseAllDocuments } from "yaml";
import { helmBinary } from "../e2e/cluster/helm.js";
import { chartFolder } from "../e2e/harness/chart.js";

/** Other charts to set beside ours: `npm run bench -- size name=PATH …`, each unpacked with its dependencies. */
export async function releaseSize(others: Record<string, string>): Promise<string> {
  const rows: string[] = [];
  for (const [name, path] of Object.entries({ "helmwright/postgres": chartFolder, ...others })) {
    const { stdout: release } = await execa(helmBinary(4), ["install", "db", path, "--namespace", "shop", "--dry-run=client", "--output", "json"]);
    const { manifest, hooks } = JSON.parse(release) as { manifest: string; hooks?: unknown[] };
    const kinds = parseAllDocuments(manifest).map((document) => document.get("kind")).filter(Boolean);
    rows.push(`| ${name} | ${kinds.length + (hooks?.length ?? 0)} | ${(storedSize(release) / 1000).toFixed(1)} |${name.startsWith("helmwright") ? " 30" : ""} |`);
  }
  return `| chart, default values | objects a release | release Secret (kB) | goal (kB) |
|---|---|---|---|
${rows.join("\n")}

The size is that of the release as \`helm install --dry-run=client --output json\` shows it, stored as Helm does: gzipped, then in base64
twice, as \`kubectl get secret --output json\` shows it. etcd and the limit of 1 MiB count three quarters of it.
`;
}

/** As Helm's storage driver does it: gzip at its best over the JSON without blanks, base64, and once more in the Secret. */
function storedSize(release: string): number {
  const compact = JSON.stringify(JSON.parse(release));
  return Math.ceil(Math.ceil((gzipSync(compact, { level: 9 }).length * 4) / 3) * 4 / 3);
}
