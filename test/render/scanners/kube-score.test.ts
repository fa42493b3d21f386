import { execa } from "execa";
import { beforeAll, expect, it } from "vitest";
import { kubeScore } from "./kube-score.js";
import { scannedManifest, scannedScenarios } from "./scanned.js";

let program: string;
beforeAll(async () => {
  program = await kubeScore();
}, 600_000);

interface Scored { object_name: string; type_meta: { kind: string }; checks: { check: { id: string }; grade: number; skipped: boolean; comments: { summary: string }[] | null }[] }

async function score(manifest: string): Promise<{ findings: string[]; skipped: string[]; passed: number; exitCode: number }> {
  const { stdout, exitCode } = await execa(program, ["score", "--output-format", "json", "-"], { input: manifest, reject: false });
  const checks = (JSON.parse(stdout) as Scored[]).flatMap((object) => object.checks.map((check) => ({ ...check, what: `${object.type_meta.kind}/${object.object_name}: ${check.check.id}` })));
  return {
    findings: checks.filter(({ grade, skipped }) => grade < 10 && !skipped).map(({ what, comments }) => `${what} ${comments?.[0]?.summary ?? ""}`),
    skipped: checks.filter(({ skipped, comments }) => skipped && /ignored/.test(comments?.[0]?.summary ?? "")).map(({ what }) => what),
    passed: checks.filter(({ grade, skipped }) => grade === 10 && !skipped).length,
    exitCode: exitCode ?? 1,
  };
}

it.each(scannedScenarios)("kube-score finds nothing in %s", async (name) => {
  const { findings, passed, exitCode } = await score(await scannedManifest(name));
  expect({ findings, exitCode }).toEqual({ findings: [], exitCode: 0 });
  expect(passed).toBeGreaterThan(30);
});

it("each exception is still needed: without its annotation kube-score finds it, and nothing else", async () => {
  const manifest = (await scannedManifest("full")).replaceAll(/^ +kube-score\/ignore: .*\n/gm, "");
  const { findings } = await score(manifest);
  const ids = new Set(findings.map((finding) => finding.split(" ")[1]));
  expect(ids).toEqual(new Set(["container-image-pull-policy", "service-targets-pod"]));
});
