import { execa } from "execa";
import { eventually } from "../cluster/eventually.js";
import { kubeconfigPath } from "../cluster/cache-folder.js";
import { kubectl as kubectlBinary } from "../cluster/binaries.js";
import { dirname, resolve } from "node:path";
import type { CommandResult } from "../cluster/kubectl.js";
import { sql, type Release } from "./release.js";

/** The record of the primary, as the API has it. */
export async function recordOf({ namespace, fullname }: Release): Promise<Record<string, string>> {
  const { stdout } = await namespace.kubectl(["get", "configmap", `${fullname}-primary`, "-o", "json"]);
  return (JSON.parse(stdout) as { data?: Record<string, string> }).data ?? {};
}

/** Number of the member that is recorded as primary. */
export async function primaryOf(release: Release): Promise<number> {
  return Number((await recordOf(release))["member"]?.split("-").at(-1));
}

/** The members that take writes, of those that answer. */
export async function writableMembers(release: Release, members: number[]): Promise<number[]> {
  const answers = await Promise.all(members.map((member) => sql(release, member, "SELECT pg_is_in_recovery()").catch(() => "t")));
  return members.filter((_, i) => answers[i] === "f");
}

/** Waits until one member is the recorded primary and takes writes. */
export async function becomesPrimary(release: Release, member: number): Promise<void> {
  await eventually("primaryChanges", async () => (await primaryOf(release)) === member && (await sql(release, member, "SELECT pg_is_in_recovery()")) === "f");
}

/** Waits until a member streams from the primary. */
export async function followsPrimary(release: Release, member: number): Promise<void> {
  await eventually("memberRejoins", async () => (await sql(release, member, "SELECT status FROM pg_stat_wal_receiver")) === "streaming");
}

/** One of the chart's operations, as a person runs it. */
export const operate = (release: Release, operation: string, ...options: string[]): Promise<CommandResult> => runCli(["--import", "tsx", "generator/cli.ts"], release, operation, options);

/** The same by what `npm ci` has built, as users have it: it starts more than a second sooner. */
export const operateBuilt = (release: Release, operation: string, ...options: string[]): Promise<CommandResult> => runCli(["lib/generator/cli.js"], release, operation, options);

async function runCli(cli: string[], release: Release, operation: string, options: string[]): Promise<CommandResult> {
  const run = await execa("node", [...cli, operation, release.name, "--namespace", release.namespace.name, ...options], {
    cwd: resolve(import.meta.dirname, "../../.."),
    reject: false,
    env: { KUBECONFIG: kubeconfigPath(), PATH: `${dirname(kubectlBinary())}:${process.env["PATH"]}` },
  });
  return { stdout: run.stdout, stderr: run.stderr, exitCode: run.exitCode ?? 1 };
}
