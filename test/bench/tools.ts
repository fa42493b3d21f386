import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { kubernetesSchemas } from "../../generator/kubernetes/kubernetes-schemas.js";
import { build } from "../../generator/commands/build.js";
import { compile, type GoModule } from "../e2e/cluster/go-modules.js";
import { helmBinary } from "../e2e/cluster/helm.js";
import { StepLog } from "../e2e/cluster/step-log.js";
import { chartFolder } from "../e2e/harness/chart.js";
import { seconds, show, spread, type Spread } from "./measure.js";

const RUNS = 7;

const kubeconform: GoModule = { name: "kubeconform", module: "github.com/yannh/kubeconform", version: "v0.7.0", commands: ["cmd/kubeconform"] };
const helmDocs: GoModule = { name: "helm-docs", module: "github.com/norwoodj/helm-docs", version: "v1.14.2", commands: ["cmd/helm-docs"] };

/** What one does to a chart while working on it, by this tool and by those that do a part of it, in turn. */
export async function toolTimes(): Promise<string> {
  await execa("npm", ["run", "prepare"]);
  const folder = mkdtempSync(join(tmpdir(), "helmwright-bench-"));
  try {
    const [kubeconformFolder, helmDocsFolder] = [await compile(kubeconform, new StepLog("kubeconform")), await compile(helmDocs, new StepLog("helm-docs"))];
    writeSchemas(folder);
    const helm = helmBinary(4);
    const { stdout: manifest } = await execa(helm, ["template", "db", chartFolder]);
    cpSync(chartFolder, join(folder, "chart"), { recursive: true });
    const rebuild = rebuilding(folder);
    const work: [name: string, goal: string, run: () => Promise<unknown>][] = [
      ["`helmwright lint`: every rule, 59 renderings, as after any change that leaves the templates alone", "2", () => execa("node", ["lib/generator/cli.js", "lint"])],
      ["`helmwright lint --fresh`: the same, each rendered anew", "", () => execa("node", ["lib/generator/cli.js", "lint", "--fresh"])],
      ["`helmwright build --watch`: a rebuild after a template was changed", "0.2", rebuild],
      ["`helm lint`: the chart with its defaults", "", () => execa(helm, ["lint", chartFolder])],
      ["`helm template`: one rendering", "", () => execa(helm, ["template", "db", chartFolder])],
      ["`kubeconform`: one rendering, schemas on disk", "", () => execa(join(kubeconformFolder, "kubeconform"), ["-strict", "-schema-location", `${folder}/schemas/{{.ResourceKind}}{{.KindSuffix}}.json`], { input: manifest })],
      ["`helm-docs`: the table of values", "", () => execa(join(helmDocsFolder, "helm-docs"), ["--chart-search-root", join(folder, "chart"), "--dry-run"])],
    ];
    const figures = work.map((): number[] => []);
    // in turn, so that a machine whose speed drifts is the same for all; the first round only warms
    for (let round = 0; round <= RUNS; round++) {
      for (const [index, [, , run]] of work.entries()) {
        const taken = await seconds(run);
        if (round > 0) figures[index]!.push(taken);
      }
    }
    const rows = work.map(([name, goal], index): string => `| ${name} | ${show(spread(figures[index]!) satisfies Spread)} | ${goal} |`);
    return `| what | median (s) | worst (s) | runs | goal (s) |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
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

/** A project of its own, of which a template is changed each time, built in one process as `--watch` does. */
function rebuilding(folder: string): () => Promise<unknown> {
  const root = join(folder, "project");
  for (const name of ["schemas", "chart-templates", "dist-charts", "CHANGELOG.md"]) cpSync(name, join(root, name), { recursive: true });
  const templates = join(root, "chart-templates/postgres/templates");
  const template = join(templates, readdirSync(templates).find((name) => name.endsWith(".yaml"))!);
  const text = readFileSync(template, "utf8");
  let change = 0;
  return async () => {
    writeFileSync(template, `${text}# ${++change}\n`);
    const { problems } = await build({ root });
    if (problems.length > 0) throw new Error(problems[0]!.message);
  };
}
