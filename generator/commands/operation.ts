import type { Command } from "commander";
import { readChartSource } from "../io/read-chart-source.js";
import { runOperation } from "../io/run-operation.js";
import { readOperations } from "../chart/operations.js";
import type { Operation } from "../model.js";
import { chosenCharts } from "./chosen-charts.js";
import { UsageError, type CommonOptions, type Outcome } from "./outcome.js";

/** Adds what the charts of a project bring as commands: `helmwright promote …`. Returns the problems of those that can't be read. */
export async function addOperations(program: Command, options: CommonOptions, perform: (action: () => Promise<Outcome>) => Promise<void>): Promise<Outcome> {
  const { root, charts } = await chosenCharts(options).catch(() => ({ root: "", charts: [] }));
  const problems: Outcome["problems"] = [];
  const operations: Operation[] = [];
  for (const name of charts) {
    const source = await readChartSource(root, name);
    if (!source.ok) continue;
    const read = readOperations(name, source.value.templates);
    if (read.ok) operations.push(...read.value);
    else problems.push(...read.problems);
  }
  const known = new Set(program.commands.map((command) => command.name()));
  for (const operation of operations) {
    const shared = operations.filter((other) => other.name === operation.name).length > 1 || known.has(operation.name);
    addOperation(program, root, operation, shared ? `${operation.chart}:${operation.name}` : operation.name, perform);
  }
  return { problems };
}

function addOperation(program: Command, root: string, operation: Operation, name: string, perform: (action: () => Promise<Outcome>) => Promise<void>): void {
  const command = program.command(name).summary(operation.summary).description(`${operation.summary}\n\n${operation.help}`.trim()).helpGroup(`Operations of the chart ${operation.chart}:`);
  for (const argument of operation.arguments) {
    const shown = argument.name.toUpperCase();
    command.argument(argument.required ? `<${shown}>` : `[${shown}]`, argument.description);
  }
  for (const option of operation.options) {
    command.option(option.flag ? `--${option.name}` : `--${option.name} <value>`, option.description, option.default);
  }
  command.action(() =>
    perform(async () => {
      const given = command.opts<Record<string, string | boolean>>();
      refuseEmpty(operation, command);
      const values = operation.options.map((option) => [option.name, text(given[camelCase(option.name)])]);
      const exitCode = await runOperation(root, operation, command.args, Object.fromEntries(values));
      return { problems: [], exitCode };
    }),
  );
}

/** Scripts take an empty text for an option that was not given: `--time "$WHEN"` would recover everything. */
function refuseEmpty(operation: Operation, command: Command): void {
  const empty = operation.options.find(({ name }) => command.getOptionValueSource(camelCase(name)) === "cli" && command.getOptionValue(camelCase(name)) === "");
  if (empty) throw new UsageError({ rule: "usage", message: `--${empty.name} is empty`, given: "", remedy: "give it a value, or leave it out" });
}

const text = (value: string | boolean | undefined): string => (value === true ? "true" : value === undefined || value === false ? "" : value);
const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
