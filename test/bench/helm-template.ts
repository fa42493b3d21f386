import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { helmBinary, helmMajors } from "../e2e/cluster/helm.js";
import { chartFolder } from "../e2e/harness/chart.js";
import { inTurn, seconds, show } from "./measure.js";

const runs = 15;

/** `helm template` of the chart and of what `helm create` gives, in turn. */
export async function helmTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "helmwright-bench-"));
  const rows: string[] = [];
  try {
    await execa(helmBinary(4), ["create", "starter"], { cwd: folder });
    for (const major of helmMajors) {
      const render = (chart: string) => () => seconds(() => execa(helmBinary(major), ["template", "db", chart]));
      const [ours, starter] = await inTurn(runs, render(chartFolder), render(join(folder, "starter")));
      rows.push(`| Helm ${major}, postgres | ${show(ours, 3)} | |`, `| Helm ${major}, \`helm create\` | ${show(starter, 3)} | |`,
        `| Helm ${major}, difference of the medians | ${(ours.median - starter.median).toFixed(3)} | | | 0.025 |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return `| \`helm template db CHART\` | median (s) | worst (s) | runs | goal (s) |
|---|---|---|---|---|
${rows.join("\n")}
`;
}
