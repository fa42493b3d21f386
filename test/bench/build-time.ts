import { rmSync } from "node:fs";
import { execa } from "execa";
import { seconds, show, spread } from "./measure.js";

const runs = 7;
const build = () => execa("node", ["lib/generator/cli.js", "build", "--chart", "postgres"]);

/** `helmwright build` as a process of its own: after another one, and after Node's and the file system's caches are dropped. */
export async function buildTime(): Promise<string> {
  await execa("npm", ["run", "prepare"]);
  await build();
  const warm: number[] = [];
  for (let run = 0; run < runs; run++) warm.push(await seconds(build));
  const cold: number[] = [];
  for (let run = 0; run < 3; run++) {
    await forget();
    cold.push(await seconds(build));
  }
  return `| \`helmwright build --chart postgres\` | median (s) | worst (s) | runs | goal (s) |
|---|---|---|---|---|
| warm | ${show(spread(warm))} | 1 |
| cold: page cache dropped, dist-charts/postgres removed | ${show(spread(cold))} | 2 |
`;
}

/** What a first build on a machine has to do again. Dropping the page cache needs root. */
async function forget(): Promise<void> {
  rmSync("dist-charts/postgres", { recursive: true, force: true });
  await execa("sh", ["-c", "sync; echo 3 >/proc/sys/vm/drop_caches"], { reject: false });
}
