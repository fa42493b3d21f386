import type { CommandResult } from "./kubectl.js";

const mark = "the-command-has-ended";

/** Arguments of kubectl whose command says itself that it has ended: `kubectl exec` ends with 0 when its connection is cut (kubernetes/kubectl#1726). */
export function sayingItsEnd(args: readonly string[]): string[] {
  const command = args.indexOf("--") + 1;
  if (!args.includes("exec") || command === 0) return [...args];
  return [...args.slice(0, command), "bash", "-c", `"$@"; status=$?; echo ${mark} >&2; exit $status`, "bash", ...args.slice(command)];
}

/** kubectl reported success, but the command was not seen to end: it may have run, and may not. */
export class ConnectionCut extends Error {}

/** The result without that word. Success without it is none, and throws. */
export function seenToItsEnd(args: readonly string[], result: CommandResult): CommandResult {
  const end = result.stderr.lastIndexOf(mark);
  if (end >= 0) return { ...result, stderr: (result.stderr.slice(0, end) + result.stderr.slice(end + mark.length)).trimEnd() };
  if (result.exitCode === 0) throw new ConnectionCut(`the connection was cut before the command ended: kubectl ${args.join(" ")}`);
  return result;
}

/** Runs what may run twice, such as a question, again where its connection was cut. */
export async function repeatedWhenCut<T>(run: () => Promise<T>, times = 3): Promise<T> {
  for (let left = times; ; left--) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof ConnectionCut) || left <= 1) throw error;
    }
  }
}
