import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkov } from "./checkov.js";
import { scannedManifest, scannedScenarios } from "./scanned.js";

let program: string;
const folder = mkdtempSync(join(tmpdir(), "helmwright-checkov-"));
beforeAll(async () => {
  program = await checkov();
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Check { check_id: string; resource: string }
interface Report { results: { failed_checks: Check[]; skipped_checks: Check[] }; summary: { passed: number; parsing_errors: number } }

async function scan(name: string, manifest: string): Promise<Report & { exitCode: number }> {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, manifest);
  const { stdout, stderr, exitCode } = await execa(program, ["--file", file, "--framework", "kubernetes", "--skip-download", "--compact", "--quiet", "--output", "json"], { reject: false });
  if (!stdout.startsWith("{")) throw new Error(`checkov gave no report: ${stderr || stdout}`);
  return { ...JSON.parse(stdout) as Report, exitCode: exitCode ?? 1 };
}

const words = ({ check_id, resource }: Check): string => `${check_id} ${resource}`;

it.each(scannedScenarios)("checkov finds nothing in %s", async (name) => {
  const { results, summary, exitCode } = await scan(name, await scannedManifest(name));
  expect({ failed: results.failed_checks.map(words), errors: summary.parsing_errors, exitCode }).toEqual({ failed: [], errors: 0, exitCode: 0 });
  expect(summary.passed).toBeGreaterThan(300);
});

it("each exception is still needed: without its annotation checkov finds it, and nothing else", async () => {
  const annotated = await scannedManifest("full");
  const exceptions = new Set([...annotated.matchAll(/checkov\.io\/skip\d+: (CKV\w+)=\S/g)].map(([, id]) => id));
  const { results } = await scan("without", annotated.replaceAll(/^ +checkov\.io\/skip\d+: .*\n/gm, ""));
  expect(exceptions.size).toBeGreaterThan(0);
  expect(new Set(results.failed_checks.map(({ check_id }) => check_id))).toEqual(exceptions);
});
