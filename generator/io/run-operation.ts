import { join } from "node:path";
import type { Operation } from "../model.js";

/** Runs an operation's script by bash on this terminal, and gives its exit code. */
export async function runOperation(root: string, operation: Operation, operands: string[], options: Record<string, string>): Promise<number> {
  const { execa } = await import("execa");
  const script = join(root, "chart-templates", operation.chart, operation.script);
  const env = Object.fromEntries(Object.entries(options).map(([name, value]) => [`OPTION_${name.replaceAll("-", "_").toUpperCase()}`, value]));
  const run = await execa("bash", [script, ...operands], { env, stdio: "inherit", reject: false });
  return run.exitCode ?? 1;
}
