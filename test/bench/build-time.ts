import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { seconds, show, spread } from "./measure.js";

const runs = 7;
const build = (env: Record<string, string> = {}) => execa("node", ["lib/generator/cli.js", "build", "--chart", "postgres"], { env });
const TEMPLATE = "chart-templates/postgres/templates/statefulset.yaml";

/** `helmwright build` as a process of its own: after another one of the same sources, after a template was changed, and with no cache at all. */
export async function buildTime(): Promise<string> {
  await execa("npm", ["run", "prepare"]);
  await build();
  const warm: number[] = [];
  for (let run = 0; run < runs; run++) warm.push(await seconds(() => build()));
  const [changed, cold] = [await afterChanges(), await withoutCaches()];
  return `| \`helmwright build --chart postgres\` | median (s) | worst (s) | runs | goal (s) |
|---|---|---|---|---|
| warm: the sources are as they were | ${show(spread(warm))} | 1 |
| a template was changed | ${show(spread(changed))} | |
| cold: page cache dropped, nothing kept by earlier runs, dist-charts/postgres removed | ${show(spread(cold))} | 2 |
`;
}

/** Each time with a comment that no build has seen. */
async function afterChanges(): Promise<number[]> {
  const text = readFileSync(TEMPLATE, "utf8");
  const figures: number[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      writeFileSync(TEMPLATE, `${text}{{- /* ${Date.now()} */}}\n`);
      figures.push(await seconds(() => build()));
    }
  } finally {
    writeFileSync(TEMPLATE, text);
    await build();
  }
  return figures;
}

/** As a first build on a machine. Dropping the page cache needs root. */
async function withoutCaches(): Promise<number[]> {
  const figures: number[] = [];
  for (let run = 0; run < 3; run++) {
    const cache = mkdtempSync(join(tmpdir(), "helmwright-bench-"));
    rmSync("dist-charts/postgres", { recursive: true, force: true });
    await execa("sh", ["-c", "sync; echo 3 >/proc/sys/vm/drop_caches"], { reject: false });
    figures.push(await seconds(() => build({ XDG_CACHE_HOME: cache })));
    rmSync(cache, { recursive: true, force: true });
  }
  return figures;
}
