#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import { packageHome } from "./io/package-home.js";
import { packageVersion } from "./io/project-root.js";
import type { Problem } from "./model.js";
import type { BuildOptions } from "./commands/build.js";
import type { DiffOptions } from "./commands/diff.js";
import type { MigrateOptions } from "./commands/migrate.js";
import type { InitOptions } from "./commands/init.js";
import type { LintForeignOptions } from "./commands/lint-foreign.js";
import type { PushOptions } from "./commands/push.js";
import type { programFormats } from "./report/formats.js";
import type { Report } from "./report/report.js";
import type { ValuesOptions } from "./commands/values.js";
import { UsageError, type CommonOptions, type Outcome } from "./commands/outcome.js";

const program = new Command("helmwright");
/** How the outcome is shown; the command line is read for it before commander reads it, which may fail. */
const format = process.argv.includes("--json") ? "json" : /(?:^|\0)--format[=\0](json|sarif|junit|github)(?:\0|$)/.exec(process.argv.join("\0"))?.[1] as keyof typeof programFormats | undefined;

/** Exit codes, each of one meaning. */
const EXIT_CODES = `
Exit codes:
  0  all is well
  1  there are problems in what was looked at
  2  the command line is wrong
  3  helmwright could not do its work: Helm is missing, a file can't be written, a fault of its own`;

program
  .description("Versioned Helm charts from typed value schemas and templates.")
  .version(packageVersion(), "-V, --version", "show the version")
  .option("--root <folder>", "the project: a folder with schemas/ and chart-templates/ (default: this folder, else the installed package)")
  .option("--json", "machine-readable output: one JSON object on stdout")
  .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
  .configureOutput({ writeErr: (text) => format || process.stderr.write(text) })
  .showHelpAfterError("(--help shows what there is)")
  .addHelpText("after", EXIT_CODES)
  .exitOverride();

command("build", "Build the charts: from schemas/ and chart-templates/ into dist-charts/.", "helmwright build\nhelmwright build --check        # in CI: name each file that differs, exit 1\nhelmwright build --watch")
  .option("--chart <name>", "only this chart")
  .option("--check", "write nothing; name each file that differs and each release that was changed")
  .option("--watch", "build again after each change")
  .addOption(formatOption())
  .action(act(async (options: CommonOptions & { check?: boolean; watch?: boolean }) => {
    const { build } = await import("./commands/build.js");
    if (!options.watch) return build(options);
    const { watchSources } = await import("./commands/watch.js");
    return watchSources(options, () => build(options), show);
  }));

command("lint", "Check the charts: templates against schema both ways, every scenario rendered and validated.", "helmwright lint\nhelmwright lint --matrix\nhelmwright lint --json | jq '.problems[].rule'\nhelmwright lint ../other-chart --values ci/values.yaml")
  .argument("[PATH]", "any Helm chart, a folder or a .tgz, to look at without a schema of ours")
  .option("--chart <name>", "only this chart of the project")
  .option("--values <file>", "with PATH: values to render it with; may be given several times", collected, [])
  .option("--matrix", "render every scenario and every example with Helm 3 and 4, check the objects against each Kubernetes that the chart is for, and change every field")
  .option("--fresh", "render and check anew what was rendered and checked before")
  .addOption(formatOption())
  .action(act(async (options: LintForeignOptions, path?: string) => (path === undefined ? (await import("./commands/lint.js")).lint(options) : (await import("./commands/lint-foreign.js")).lintForeign(path, options))));

command("render", "Check values, then show the manifests that Helm makes of them.", "helmwright render db.yaml\nhelmwright render db.ts --release db --namespace shop | kubectl apply -f -")
  .argument("<VALUES>", "a .yaml, .json or .ts file, or - for YAML on standard input")
  .option("--chart <name>", "the chart (needed where a project has several)")
  .option("--release <name>", "name of the release (default: the chart's name)")
  .option("--namespace <name>", "namespace of the release", "default")
  .option("--kube-version <version>", "render for this version of Kubernetes")
  .option("--tests", "show the objects of `helm test` too")
  .action(act(async (options: CommonOptions & { namespace: string }, file: string) => (await import("./commands/render.js")).render(file, options)));

command("validate", "Check values against the chart's schema, without Helm: each by itself, and whether they go together (a request above its limit, more synchronous standbys than there are). What depends on the release's name or on the cluster the templates decide: `helmwright render` tells that too.", "helmwright validate db.yaml\nhelmwright validate db.ts --json\nhelmwright validate values/*.yaml")
  .argument("<VALUES...>", "files, each .yaml, .json or .ts, or - for YAML on standard input")
  .option("--chart <name>", "the chart (needed where a project has several)")
  .addOption(formatOption())
  .action(act(async (options: CommonOptions, files: string[]) => (await import("./commands/validate.js")).validateAll(files, options)));

command("init", "Make a project for values in TypeScript: installed, checked and built. What is there already stays.", "helmwright init                             # in this folder\nhelmwright init databases --chart postgres")
  .argument("[FOLDER]", "the project's folder, made where it is missing (default: this one)")
  .option("--chart <name>", "the chart (needed where there are several)")
  .option("--no-install", "write the files alone")
  .action(act(async (options: InitOptions, folder?: string) => (await import("./commands/init.js")).init(folder, options)));

command("migrate", "Rewrite a file of values: what stands under names that are going comes under those that it has now. With --from, turn another chart's values into ours.", "helmwright migrate db.yaml                    # comments and order stay\nhelmwright migrate db.ts --dry-run            # show the result, write nothing\nhelmwright migrate --from bitnami/postgresql old.yaml > db.yaml")
  .argument("<VALUES>", "a .yaml, .json or .ts file, or - for YAML on standard input")
  .option("--chart <name>", "the chart (needed where a project has several)")
  .option("--dry-run", "show the rewritten file and write nothing")
  .option("--from <chart>", "the chart whose values these are, such as bitnami/postgresql; ours go to stdout, and what has no counterpart is listed")
  .option("--below <key>", "with --from: they stand below this key, as in the values of a parent chart")
  .action(act(async (options: MigrateOptions, file: string) => (options.from === undefined ? (await import("./commands/migrate.js")).migrate(file, options) : (await import("./commands/migrate-from.js")).migrateFrom(options.from, file, options))));

command("values", "Show the YAML of values written in TypeScript, checked against the schema of the project's chart.", "helmwright values db.ts --output db.yaml       # to commit, for Argo CD and Flux\nhelmwright values db.ts --output db.yaml --check\nhelmwright values db.ts | helm install db helmwright/postgres --values -")
  .argument("<FILE>", "a .ts or .js file that exports values as its default")
  .option("--chart <name>", "the chart whose values these are (a project with several checks only with it)")
  .option("--unchecked", "don't check them: they are another chart's, such as a parent's")
  .option("--output <file>", "write it there")
  .option("--check", "with --output: write nothing, exit 1 when the file is missing or differs")
  .action(act(async (options: ValuesOptions, file: string) => (await import("./commands/values.js")).values(file, options)));

command("diff", "Show what an upgrade from one chart, or one set of values, to another does, and the version that the changes ask for.", "helmwright diff now.yaml then.yaml --release db         # values of the project's chart\nhelmwright diff db.yaml db.ts\nhelmwright diff dist-charts/postgres-0.2.0.tgz dist-charts/postgres --values db.yaml\nhelmwright diff CHART CHART --values now.yaml --new-values then.yaml    # values of any chart")
  .argument("<OLD>", "what is installed: a file of values (.yaml, .json, .ts), or a chart (a folder or a .tgz)")
  .argument("<NEW>", "what to go to: values where OLD is values, a chart where it is a chart")
  .option("--chart <name>", "with files of values: the chart (needed where a project has several)")
  .option("--values <file>", "with charts: the values of the release; may be given several times", collected, [])
  .option("--new-values <file>", "with charts: other values to go to; may be given several times", collected, [])
  .option("--release <name>", "name of the release (default: the chart's name)")
  .option("--namespace <name>", "namespace of the release", "default")
  .option("--kube-version <version>", "the cluster's version of Kubernetes: rendered for it, and refused what it refuses (default: what any from 1.27 on does)")
  .action(act(async (options: DiffOptions, oldPath: string, newPath: string) => (await import("./commands/diff.js")).diff(oldPath, newPath, options)));

command("changelog", "Write into CHANGELOG.md what changed since the release before: found in the schema and the objects, beside your own words.", "helmwright changelog\nhelmwright changelog 0.2.0    # of a version that is released")
  .argument("[VERSION]", "a released version (default: the one that the sources make)")
  .option("--chart <name>", "only this chart")
  .action(act(async (options: CommonOptions, version?: string) => (await import("./commands/changelog.js")).changelog(version, options)));

command("package", "Build the charts and pack each as dist-charts/<chart>-<version>.tgz.", "helmwright package")
  .option("--chart <name>", "only this chart")
  .action(act(async (options: CommonOptions) => (await import("./commands/build.js")).build(options, "package")));

command("publish", "Package the charts and add them to dist-charts/index.yaml, which any static host serves.", "helmwright publish\nhelmwright publish --sign-key key.asc --passphrase-file passphrase")
  .option("--chart <name>", "only this chart")
  .option("--sign-key <file>", "sign the archive: an OpenPGP secret key, armored or binary; `helm verify` checks the .prov beside it")
  .option("--passphrase-file <file>", "the key's passphrase, - for standard input (default: the environment's HELMWRIGHT_PASSPHRASE)")
  .action(act(async (options: BuildOptions) => (await import("./commands/build.js")).build(options, "publish")));

command("push", "Bring every release of dist-charts/ to a registry of the OCI kind, unless it is there; what is there never changes.", "helm registry login ghcr.io\nhelmwright push oci://ghcr.io/me/charts")
  .argument("<REGISTRY>", "oci://HOST/PATH; each chart's name is added to it")
  .option("--chart <name>", "only this chart")
  .option("--plain-http", "the registry speaks no TLS")
  .option("--ca-file <file>", "the certificate of the authority that the registry's is signed by")
  .action(act(async (options: PushOptions, address: string) => (await import("./commands/push.js")).push(address, options)));

function command(name: string, description: string, examples: string): Command {
  return program.command(name).description(description).addHelpText("after", `\nExamples:\n${examples.replace(/^/gm, "  ")}`);
}

/** Gathers an option that is given several times. */
function collected(file: string, others: string[]): string[] {
  return [...others, file];
}

function formatOption(): Option {
  return new Option("--format <format>", "text for people; sarif, junit, github or json on stdout for CI").choices(["text", "json", "sarif", "junit", "github"]).default("text");
}

/** Wraps a command's function for commander, which passes operands, the command's own options and the command. */
function act<O, A = string>(run: (options: O, operand: A, second: string) => Promise<Outcome>): (...given: unknown[]) => Promise<void> {
  return (...given) => perform(() => run((given.at(-1) as Command).optsWithGlobals() as O, given[0] as A, given[1] as string));
}

async function perform(action: () => Promise<Outcome>): Promise<void> {
  const outcome = await action();
  await show(outcome);
  process.exitCode = outcome.exitCode ?? exitCodeOf(outcome.problems);
}

function exitCodeOf(problems: readonly Problem[]): number {
  const has = (...rules: string[]): boolean => problems.some(({ rule }) => rules.includes(rule));
  if (has("helm/missing", "system", "fault")) return 3;
  // an operand or --values that names nothing
  if (has("values/no-file", "source/no-path")) return 2;
  return problems.some(({ level }) => level === undefined) ? 1 : 0;
}

/** The only place that prints. */
async function show({ problems, text, data = {}, rules, root, texts, exitCode }: Outcome): Promise<void> {
  if (format && exitCode !== undefined) return;
  if (text && !format) process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  if (problems.length === 0 && !format) return;
  const { readSources } = await import("./io/read-sources.js");
  const report: Report = { command: program.args[0] ?? "", version: packageVersion(), problems, data, rules: (format && await rules?.()) || [], sources: await readSources(problems, root, texts), ...home() };
  if (format) {
    const { programFormats } = await import("./report/formats.js");
    process.stdout.write(programFormats[format](report));
  } else {
    const { textReport } = await import("./report/text.js");
    process.stderr.write(textReport(report, hasColour(process.stderr)));
  }
}

/** The address that links to rules begin with, where there is one. */
function home(): { home?: string } {
  const address = packageHome();
  return address === undefined ? {} : { home: address };
}

function hasColour(stream: NodeJS.WriteStream): boolean {
  if (process.env["NO_COLOR"]) return false;
  if (process.env["FORCE_COLOR"]) return process.env["FORCE_COLOR"] !== "0";
  return Boolean(stream.isTTY) && process.env["TERM"] !== "dumb";
}

/** Whoever reads the output may stop early, as `head` does. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? process.exitCode ?? 0 : 1));
}

/** Ends once all is written, whatever a file of values may have left running. */
async function end(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) await new Promise<void>((done) => stream.write("", () => done()));
  process.exit();
}

async function main(): Promise<void> {
  try {
    if (!program.commands.some((known) => process.argv.includes(known.name()))) {
      const { addOperations } = await import("./commands/operation.js");
      const at = process.argv.indexOf("--root");
      const { problems } = await addOperations(program, at < 0 ? {} : { root: process.argv[at + 1] ?? "" }, perform);
      if (problems.length > 0) await show({ problems });
    }
    await program.parseAsync();
  } catch (error) {
    await complain(error);
  }
}

async function complain(error: unknown): Promise<void> {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    // Commander has said it already; a program that reads JSON needs it as JSON.
    if (format && process.exitCode === 2) await show({ problems: [{ rule: "usage", message: error.message.replace(/^error: /, "") }] });
  } else if (error instanceof UsageError) {
    process.exitCode = 2;
    await show({ problems: [error.problem] });
  } else {
    process.exitCode = 3;
    await show({ problems: [unexpected(error as NodeJS.ErrnoException)] });
    if (process.env["DEBUG"] === "helmwright") process.stderr.write(`${(error as Error).stack}\n`);
  }
}

/** What the system refuses (no space, no permission) is told as such; all else is a fault of this program. */
function unexpected({ message, code, path, syscall }: NodeJS.ErrnoException): Problem {
  const first = String(message).split("\n", 1)[0]!;
  if (code !== undefined && syscall !== undefined) return { rule: "system", message: first, ...(path === undefined ? {} : { place: { file: path } }) };
  return { rule: "fault", message: `helmwright failed: ${first}`, remedy: "this is a fault of helmwright; run it with DEBUG=helmwright for the stack" };
}

// a file of values may leave something behind that fails after it was read; while it is read, who reads it listens too
process.on("uncaughtException", (error) => process.listenerCount("uncaughtException") > 1 || void complain(error).then(end));

await main();
await end();
