import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** `npm test`, and `npm run test:fast`, `:cluster`, `:servers`, `:matrix`, `:publishing` for a part; the last two, and `s3` of the third, are no part of the first. Runs the tests and ends with one line of how many passed. */
const suites = {
  fast: [["fast", "render"]],
  cluster: [["cluster"]],
  // PostgreSQL in Docker, every case of a recovery; what takes long with S3 storage is not in `npm test`
  servers: [["servers", "s3"]],
  // every scenario, by both Helms, for every Kubernetes, and every field changed
  matrix: [["matrix"]],
  // a registry, and other CI's steps with installations of their own
  publishing: [["publishing"]],
  all: [["fast", "render", "helm", "commands"], ["package"], ["page"], ["scanners"], ["cluster"], ["servers"]],
} satisfies Record<string, string[][]>;

const wanted = process.argv[2] ?? "all";
if (!(wanted in suites)) {
  console.error(`unknown suite ${wanted}: give one of ${Object.keys(suites).join(", ")}`);
  process.exit(2);
}
const groups = suites[wanted as keyof typeof suites];

/** Started without npx, which takes a second to find it. */
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

let passed = 0;
let failed = 0;
const failures: string[] = [];
for (const projects of groups) {
  console.log(`\n== ${projects.join(", ")} tests ==`);
  const counts = await run(projects);
  passed += counts.passed;
  failed += counts.failed;
}
// Once more at the end, where a long log is looked at first.
if (failures.length > 0) console.log(`\nfailed:\n${failures.map((name) => `  ${name}\n`).join("")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Vitest projects beside each other. A run that reports nothing, or that fails outside its tests, counts as a failure of its own. */
async function run(projects: string[]): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), "helmwright-tests-"));
  const report = join(folder, "report.json");
  const code = await new Promise<number>((ended) => {
    spawn(process.execPath, [vitest, "run", ...projects.flatMap((project) => ["--project", project]), "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { stdio: "inherit" })
      .on("close", (status) => ended(status ?? 1));
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
    failures.push(...testResults.flatMap(nameFailures));
    // A test that was skipped has not passed.
    const bad = numFailedTests + numPendingTests + numTodoTests;
    if (bad > 0 || code === 0) return { passed: numPassedTests, failed: bad };
    failures.push(`${projects.join(", ")}: vitest ended with ${code}`);
    return { passed: numPassedTests, failed: 1 };
  } catch {
    failures.push(`${projects.join(", ")}: no report`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tests of a file that did not pass, with the first line of why; the file itself where it could not be read or set up. */
function nameFailures({ name, status, message, assertionResults }: FileReport): string[] {
  const file = relative(process.cwd(), name);
  const bad = assertionResults.filter((result) => result.status !== "passed");
  if (bad.length === 0 && status !== "passed") return [`${file}: ${firstLine(message)}`];
  return bad.map(({ fullName, status, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages?.[0]) || status}`);
}

function firstLine(text = ""): string {
  return text.split("\n", 1)[0]!;
}

/** What is read of the report that vitest writes, in Jest's form. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: FileReport[];
}
interface FileReport {
  name: string;
  status: string;
  message?: string;
  assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
}
