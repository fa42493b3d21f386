import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** `npm test`, and `npm run test:fast`, `:cluster`, `:servers`, `:matrix`, `:publishing` for a part; the last three are no part of the first. Runs the tests and ends with one line of how many passed. */
const suites = {
  fast: [["fast", "render"]],
  cluster: [["cluster"]],
  // PostgreSQL in Docker, every case of a recovery: a quarter of an hour
  servers: [["servers"]],
  // every scenario, by both Helms, for every Kubernetes, and every field changed
  matrix: [["matrix"]],
  // a registry, and other CI's steps with installations of their own
  publishing: [["publishing"]],
  all: [["fast", "render", "helm", "commands"], ["package"], ["page"], ["scanners"], ["cluster"]],
} satisfies Record<string, string[][]>;

const wanted = process.argv[2] ?? "all";
if (!(wanted in suites)) {
  console.error(`unknown suite ${wanted}: give one of ${Object.keys(suites).join(", ")}`);
  process.exit(2);
}
const groups = suites[wanted as keyof typeof suites];

let passed = 0;
let failed = 0;
for (const projects of groups) {
  console.log(`\n== ${projects.join(", ")} tests ==`);
  const counts = await run(projects);
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Vitest projects beside each other. A run that reports nothing, or that fails outside its tests, counts as a failure of its own. */
async function run(projects: string[]): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), "helmwright-tests-"));
  const report = join(folder, "report.json");
  const code = await new Promise<number>((ended) => {
    spawn("npx", ["vitest", "run", ...projects.flatMap((project) => ["--project", project]), "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { stdio: "inherit" })
      .on("close", (status) => ended(status ?? 1));
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    // A test that was skipped has not passed.
    const bad = numFailedTests! + numPendingTests! + numTodoTests!;
    return { passed: numPassedTests!, failed: bad === 0 && code !== 0 ? 1 : bad };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
