import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { kubernetesSchemas } from "../../generator/kubernetes/kubernetes-schemas.js";
import { compile, type GoModule } from "../e2e/cluster/go-modules.js";
import { helmBinary } from "../e2e/cluster/helm.js";
import { StepLog } from "../e2e/cluster/step-log.js";
import { chartFolder } from "../e2e/harness/chart.js";
import { seconds, show, spread } from "./measure.js";

const RUNS = 5;

/** One thing that is measured, usually as often as all. The goal is in seconds. */
interface Case { name: string; goal?: string; runs?: number; run(): Promise<unknown> }

const kubeconform: GoModule = { name: "kubeconform", module: "github.com/yannh/kubeconform", version: "v0.7.0", commands: ["cmd/kubeconform"] };
const helmDocs: GoModule = { name: "helm-docs", module: "github.com/norwoodj/helm-docs", version: "v1.14.2", commands: ["cmd/helm-docs"] };

/** What one does to a chart while working on it, by this tool and by those that do a part of it, in turn. The matrix takes minutes by itself. */
export async function toolTimes(withMatrix: boolean): Promise<string> {
  await execa("npm", ["run", "prepare"]);
  const folder = mkdtempSync(join(tmpdir(), "helmwright-bench-"));
  try {
    const [kubeconformFolder, helmDocsFolder] = [await compile(kubeconform, new StepLog("kubeconform")), await compile(helmDocs, new StepLog("helm-docs"))];
    writeSchemas(folder);
    const helm = helmBinary(4);
    const { stdout: manifest } = await execa(helm, ["template", "db", chartFolder]);
    cpSync(chartFolder, join(folder, "chart"), { recursive: true });
    const [helmVersion, watched] = [(await execa(helm, ["version", "--template", "{{.Version}}"])).stdout, await watch(folder)];
    const helmwright = (...args: string[]) => () => execa("node", ["lib/generator/cli.js", ...args]);
    const cases: Case[] = [
      { name: "`helmwright lint`: every rule over every scenario, rendered and checked anew (`--fresh`)", runs: 2, run: helmwright("lint", "--fresh") },
      { name: "`helmwright lint` again: what was rendered and found before is kept", goal: "2", run: helmwright("lint") },
      ...(!withMatrix ? [] : [
        { name: "`helmwright lint --matrix`: Helm 3 and 4, every Kubernetes, every field changed, all anew", runs: 1, run: helmwright("lint", "--matrix", "--fresh") },
        { name: "`helmwright lint --matrix` again", runs: 1, run: helmwright("lint", "--matrix") },
      ]),
      { name: "`helmwright build`: the sources are as they were", goal: "1", run: helmwright("build", "--chart", "postgres") },
      { name: "`helmwright build --watch`: from a changed template to written files", goal: "0.2", run: () => watched.change("chart-templates/postgres/templates/statefulset.yaml") },
      { name: "`helmwright build --watch`: a changed script", goal: "0.2", run: () => watched.change("chart-templates/postgres/files/scripts/server.sh") },
      { name: "`helmwright build --watch`: a changed schema", goal: "0.2", run: () => watched.change("schemas/postgres/backup.schema.yaml") },
      { name: `\`helm lint\` (Helm ${helmVersion}): the chart with its defaults`, run: () => execa(helm, ["lint", chartFolder]) },
      { name: `\`helm template\` (Helm ${helmVersion}): one rendering`, run: () => execa(helm, ["template", "db", chartFolder]) },
      { name: `\`kubeconform\` ${kubeconform.version}: one rendering, schemas on disk`, run: () => execa(join(kubeconformFolder, "kubeconform"), ["-strict", "-schema-location", `${folder}/schemas/{{.ResourceKind}}{{.KindSuffix}}.json`], { input: manifest }) },
      { name: `\`helm-docs\` ${helmDocs.version}: the table of values`, run: () => execa(join(helmDocsFolder, "helm-docs"), ["--chart-search-root", join(folder, "chart"), "--dry-run"]) },
    ];
    try {
      const figures = cases.map((): number[] => []);
      // in turn, so that a machine whose speed drifts is the same for all; the first round only warms
      for (let round = 0; round <= RUNS; round++) {
        for (const [index, { runs = RUNS, run }] of cases.entries()) {
          if (round > runs || (round === 0 && runs < RUNS)) continue;
          const taken = await seconds(run);
          if (round > 0) figures[index]!.push(taken);
        }
      }
      const rows = cases.map(({ name, goal = "" }, index): string => `| ${name} | ${show(spread(figures[index]!))} | ${goal} |`);
      return `| what | median (s) | worst (s) | runs | goal (s) |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
    } finally {
      watched.end();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** kubeconform reads a file for each kind. */
function writeSchemas(folder: string): void {
  const { kinds, definitions } = kubernetesSchemas();
  mkdirSync(join(folder, "schemas"));
  for (const [kind, name] of Object.entries(kinds)) {
    const parts = kind.split("/");
    const suffix = parts.slice(0, -1).map((part) => part.replace(/\..*/, "")).join("-");
    writeFileSync(join(folder, "schemas", `${parts.at(-1)!.toLowerCase()}-${suffix}.json`), JSON.stringify({ $ref: `#/definitions/${name}`, definitions }));
  }
}

/** A `build --watch` of a project of its own. */
interface Watched { change(file: string): Promise<void>; end(): void }

async function watch(folder: string): Promise<Watched> {
  const root = join(folder, "project");
  for (const name of ["schemas", "chart-templates", "dist-charts", "CHANGELOG.md"]) cpSync(name, join(root, name), { recursive: true });
  const run = execa("node", ["lib/generator/cli.js", "build", "--watch", "--root", root], { reject: false });
  const lines = run[Symbol.asyncIterator]();
  const built = async (): Promise<void> => {
    for (let line = await lines.next(); !line.done; line = await lines.next()) if (/^\d+ ms; waiting for changes/.test(line.value)) return;
    throw new Error("the watch ended");
  };
  await built();
  // the watch itself begins a moment after that line
  await new Promise((passed) => setTimeout(passed, 1000));
  let changes = 0;
  return {
    async change(file) {
      const text = readFileSync(join(root, file), "utf8");
      // what a schema says is another thing each time: a comment would change nothing that is made of it
      writeFileSync(join(root, file), file.endsWith(".schema.yaml") ? text.replace(/^( *description: \w.*?)( \(\d+\))?$/m, `$1 (${++changes})`) : `${text}# ${++changes}\n`);
      await built();
    },
    end: () => void run.kill(),
  };
}
